import plugin from '@rollup/plugin-terser';

/** Its types say `export default`, and TypeScript takes them for those of a CommonJS module. */
const terser = /** @type {typeof import('@rollup/plugin-terser').default} */ (/** @type {unknown} */ (plugin));

/**
 * The Rollup plugin that minifies modules for the browsers of today.
 *
 * @param {import('@rollup/plugin-terser').Options} [options]
 */
export const minify = (options) => terser({ecma: 2021, module: true, ...options});
