/** The object by which a course system takes calls: `API` in SCORM 1.2, `API_1484_11` in SCORM 2004. */
export type ScormApi = Readonly<Record<string, unknown>>;

/** The newer one first: it keeps more. */
const names = ['API_1484_11', 'API'] as const;

/** Whatever a page of another origin is asked throws. */
function attempt<T>(ask: () => T): T | undefined {
  try {
    return ask();
  } catch {
    return undefined;
  }
}

const isApi = (value: unknown): value is ScormApi => typeof value === 'object' && value !== null;

/** The window itself, and those around it, from the nearest on. */
function around(start: Window): Window[] {
  const windows: Window[] = [];
  for (let one: Window | undefined = start; one && !windows.includes(one); one = attempt(() => one.parent)) windows.push(one);
  return windows;
}

/** Looks where SCORM says: in the frames around the page, then in those around the window that opened it. */
export function findApi(start: Window = window): ScormApi | undefined {
  const opener = attempt(() => start.top?.opener as Window | null | undefined);
  const places = [start, opener].flatMap((one) => (one ? around(one) : []));
  for (const place of places)
    for (const name of names) {
      const api = attempt(() => (place as unknown as Record<string, unknown>)[name]);
      if (isApi(api)) return api;
    }
  return undefined;
}
