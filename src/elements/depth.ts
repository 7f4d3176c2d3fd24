export const depths = ['outline', 'expert'] as const;

/** How much is told: `outline` as textbooks do, `expert` also what they simplify. */
export type Depth = (typeof depths)[number];
