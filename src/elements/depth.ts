export const depths = ['outline', 'expert'] as const;

/** The level of detail: `outline` as in textbooks, `expert` with what they simplify. */
export type Depth = (typeof depths)[number];
