import type {Preview} from '@storybook/web-components-vite';

type Enhancer = NonNullable<Preview['argTypesEnhancers']>[number];

/** Attributes stand first in the table of a docs page, and they alone have controls. */
export const attributesFirst: Enhancer = ({argTypes}) => {
  const rows = Object.entries(argTypes);
  const attributes = rows.filter(([, {table}]) => table?.category === 'attributes');
  const others = rows.filter(([, {table}]) => table?.category !== 'attributes');
  return Object.fromEntries([...attributes, ...others.map(([name, argType]) => [name, {...argType, control: false}] as const)]);
};
