/**
 * `container-lesson`, `/ja` and `/en` for servers that are bundled with the conditions of a browser (Cloudflare, edge functions): Lit
 * would ask for a document there. Nothing is registered; the browser does that.
 */
export * from './localization/index.js';

/** No object is one of these. */
export function AnalogyCard(): void {}
export function ContainerLesson(): void {}

export const defineElements = (): Promise<void> => Promise.resolve();
