/** What a page says of the table: two rows, one column, no evidence, a title that is a heading of level 3. */
export const values = {technologies: 'vm', properties: 'size startup', 'heading-level': 3, evidence: false};
