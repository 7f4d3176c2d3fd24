interface Member {
  readonly name: string;
  readonly attribute?: string;
  readonly readonly?: boolean;
}

interface Manifest {
  readonly modules: readonly {readonly declarations?: readonly {readonly members?: readonly Member[]}[]}[];
}

/**
 * The manifest as the tables of the docs pages show it: a property that has an attribute is that
 * attribute's row and no second one, and what can't be set is no control.
 */
export const forAuthors = ({modules, ...rest}: Manifest): Manifest => ({
  ...rest,
  modules: modules.map(({declarations = [], ...module}) => ({
    ...module,
    declarations: declarations.map(({members = [], ...declaration}) => ({
      ...declaration,
      members: members.filter(({attribute, readonly}) => attribute === undefined && !readonly),
    })),
  })),
});
