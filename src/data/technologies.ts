/** The two technologies that the lesson compares, in reading order. */
export const technologies = [{id: 'vm'}, {id: 'container'}] as const;

export const technologyIds = ['vm', 'container'] as const satisfies readonly TechnologyId[];

/** `vm` (virtual machine) or `container`. */
export type TechnologyId = (typeof technologies)[number]['id'];
