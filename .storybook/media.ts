import type {LitElement} from 'lit';

/**
 * Simulates settings of the browser that a page cannot set: print, reduced motion. It rewrites the media queries in
 * the style sheets of each element.
 */
export interface Media {
  readonly print: boolean;
  readonly still: boolean;
}

let media: Media = {print: false, still: false};
const shown = new Set<LitElement>();
/** The media queries that the elements use. */
const written = new WeakMap<CSSMediaRule, string>();

const queryIn = (query: string, {print, still}: Media): string => {
  if (query === 'print') return print ? 'all' : query;
  return still && query.includes('prefers-reduced-motion') ? 'not all' : query;
};

function applyTo(rules: CSSRuleList): void {
  for (const rule of rules) {
    if (rule instanceof CSSMediaRule) {
      if (!written.has(rule)) written.set(rule, rule.media.mediaText);
      const query = queryIn(written.get(rule)!, media);
      if (rule.media.mediaText !== query) rule.media.mediaText = query;
    }
    if (rule instanceof CSSGroupingRule) applyTo(rule.cssRules);
  }
}

/** Rules can be loaded lazily, so they are rewritten after every update. */
function follow({shadowRoot}: LitElement): void {
  for (const sheet of shadowRoot?.adoptedStyleSheets ?? []) applyTo(sheet.cssRules);
}

/** Makes all elements of a class follow. */
export function followMedia(elementClass: typeof LitElement): void {
  elementClass.addInitializer((element) => {
    const one = element as LitElement;
    one.addController({
      hostConnected: () => shown.add(one),
      hostDisconnected: () => shown.delete(one),
      hostUpdated: () => follow(one),
    });
  });
}

export function setMedia(chosen: Media): void {
  media = chosen;
  shown.forEach(follow);
}
