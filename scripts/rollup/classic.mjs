import {resolve} from 'node:path';

const entryId = '\0classic-entry';

/** A Rollup plugin: a file that runs an entry and leaves nothing of it behind, no global variable either. */
export const classic = () => {
  let entry;
  return {
    name: 'classic',
    options: ({input, ...others}) => {
      entry = input;
      return {...others, input: entryId};
    },
    resolveId: (id) => (id === entryId ? id : null),
    load(id) {
      return id === entryId ? `import ${JSON.stringify(resolve(entry))};` : null;
    },
  };
};
