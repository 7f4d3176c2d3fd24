const said = new Set<string>();

/** One warning for the page's author, however many elements have the same fault. */
export function warnOnce(message: string, level: 'warn' | 'info' = 'warn'): void {
  if (said.has(message)) return;
  said.add(message);
  console[level](message);
}
