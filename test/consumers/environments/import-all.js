/** Imports each; returns a line for each that throws. */
export async function importAll(specifiers) {
  const failures = [];
  for (const specifier of specifiers) {
    const options = specifier.endsWith('.json') ? {with: {type: 'json'}} : undefined;
    await import(/* @vite-ignore */ specifier, options).catch((error) => failures.push(`${specifier}: ${error}`));
  }
  return failures;
}
