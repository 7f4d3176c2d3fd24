const said = new Set<string>();

/** Logs a message once, also when several elements have the same mistake. */
export function warnOnce(message: string, level: 'warn' | 'info' = 'warn'): void {
  if (said.has(message)) return;
  said.add(message);
  console[level](message);
}
