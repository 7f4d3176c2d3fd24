/** The two technologies that the lesson compares, in reading order. */
export const technologies = [{id: 'vm'}, {id: 'container'}] as const;

/** `vm` (virtual machine) or `container`. */
export type TechnologyId = (typeof technologies)[number]['id'];

export const technologyIds: readonly TechnologyId[] = technologies.map(({id}) => id);
