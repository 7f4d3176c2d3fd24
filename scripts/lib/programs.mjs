/** The programs that `npm run test:all` needs, and how Debian calls them. */
import {firefox, webkit} from '../browsers/browsers.mjs';
import {markdownPrograms} from './markdown-programs.mjs';
import {capture, onPath, run} from './run.mjs';

/** On macOS there is always a `java`, which runs only where Java has been installed. */
const java = () => capture('java', ['-version']).code === 0;

const programs = [
  {name: 'Firefox', isThere: firefox, packages: ['firefox-esr', 'fonts-noto-cjk']},
  {name: 'WebKitGTK', isThere: webkit, packages: ['webkit2gtk-driver', 'xvfb', 'fonts-noto-cjk']},
  {name: 'Java 17', isThere: java, packages: ['default-jre-headless']},
  ...Object.entries(markdownPrograms).map(([name, {find, debian}]) => ({name, isThere: () => find() !== undefined, packages: [debian]})),
];

/** Installs those that are missing, where that is possible; elsewhere says what to do. The tests fail without them. */
export function installPrograms() {
  const missing = programs.filter(({isThere}) => !isThere());
  if (missing.length === 0) return;
  const names = missing.map(({name}) => name).join(', ');
  const packages = [...new Set(missing.flatMap((one) => one.packages))];
  if (process.getuid?.() !== 0 || !onPath('apt-get')) {
    console.log(`setup: npm run test:all needs ${names}. Install them: on Debian apt-get install ${packages.join(' ')}`);
    return;
  }
  console.log(`setup: installing ${names} …`);
  const options = {env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'}, stdio: ['ignore', 'ignore', 'inherit']};
  run('apt-get', ['update', '-qq'], options);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], options);
}
