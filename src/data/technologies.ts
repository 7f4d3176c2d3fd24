/** The two technologies that the lesson compares, in reading order. */
export const technologies = [{id: 'vm'}, {id: 'container'}] as const;

/** `vm` (virtual machine) or `container`. */
export type TechnologyId = (typeof technologies)[number]['id'];

export const technologyIds: readonly TechnologyId[] = technologies.map(({id}) => id);

/** What only the diagram draws: containers in a VM. It is no technology of its own, so nothing is compared with it. */
export const nestedId = 'container-in-vm';

/** The stacks of the diagram: those of the two technologies, and `container-in-vm`. */
export type StackId = TechnologyId | typeof nestedId;

export const stackIds: readonly StackId[] = [...technologyIds, nestedId];

/** Whether a stack is that of a technology that is compared. */
export const isTechnology = (id: string): id is TechnologyId => (technologyIds as readonly string[]).includes(id);
