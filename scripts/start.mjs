/** `npm start`: serves the demo pages from the sources, and again whenever one is edited. `PORT` chooses the port. */
import {serveDemo} from './browsers/demo-server.mjs';

await import('./strings.mjs');
const {url} = await serveDemo({port: Number(process.env.PORT ?? 8080)});
console.log(`
  The lesson in a course page    ${url}/demo/
  Side by side, and each part    ${url}/demo/parts.html
  Message ids for translators    ${url}/demo/?ids
  A comparison of your own       ${url}/demo/own-data.html
  All messages, to be searched   ${url}/demo/messages.html

  A page is drawn again when a source or a word is edited. Ctrl+C ends it.`);
