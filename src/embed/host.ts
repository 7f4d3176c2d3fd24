/**
 * For a page that embeds frames: `<script src="…/embed/host.js" defer></script>` gives every `<iframe data-lesson>` the
 * height that the page in it reports. A message counts only if it comes from that frame's own page.
 */
const frames = (): HTMLIFrameElement[] => [...document.querySelectorAll<HTMLIFrameElement>('iframe[data-lesson]')];

/** What its page calls its origin: `null` in a sandbox, and from a disk. */
const originOf = ({src, sandbox}: HTMLIFrameElement): string =>
  sandbox.length > 0 && !sandbox.contains('allow-same-origin') ? 'null' : new URL(src, location.href).origin;

/** Where a frame has no origin of its own to name, any page in it may be asked for its height. */
const ask = (frame: HTMLIFrameElement): void => {
  const origin = originOf(frame);
  frame.contentWindow?.postMessage({type: 'lesson-height-request'}, origin === 'null' ? '*' : origin);
};

/** The height of a frame's border and padding, if its `box-sizing` is `border-box`; else 0. */
function edgesOf(frame: HTMLIFrameElement): number {
  const {boxSizing, borderTopWidth, paddingTop, paddingBottom, borderBottomWidth} = getComputedStyle(frame);
  const edges = [borderTopWidth, paddingTop, paddingBottom, borderBottomWidth];
  return boxSizing === 'border-box' ? edges.reduce((sum, edge) => sum + parseFloat(edge), 0) : 0;
}

addEventListener('message', ({source, origin, data}: MessageEvent<{type?: unknown; height?: unknown} | null>) => {
  const height = data?.type === 'lesson-height' ? Number(data.height) : 0;
  const frame = frames().find((one) => one.contentWindow === source && originOf(one) === origin);
  if (frame && height > 0 && height < 1e5) frame.style.height = `${height + edgesOf(frame)}px`;
});
frames().forEach(ask);
