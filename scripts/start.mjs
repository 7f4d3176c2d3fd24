/** `npm start`: builds the package and serves the demo pages. `PORT` chooses the port, `--no-build` skips the build. */
import {serve} from './lib/serve.mjs';

if (!process.argv.includes('--no-build')) await import('./build.mjs');

const wanted = Number(process.env.PORT ?? 8080);
const {url} = await serve({port: wanted}).catch((error) => {
  if (error.code !== 'EADDRINUSE') throw error;
  console.log(`Port ${wanted} is taken, another one is used.`);
  return serve();
});
console.log(`
  The lesson in a course page    ${url}/demo/
  Side by side, and each part    ${url}/demo/parts.html
  Message ids for translators    ${url}/demo/?ids
  A comparison of your own       ${url}/demo/own-data.html
  All messages, to be searched   ${url}/demo/messages.html

  Ctrl+C ends it.`);
