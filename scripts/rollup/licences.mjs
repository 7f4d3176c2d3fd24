/** The licence texts of what is in the bundles. */
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';

/** Texts of packages that leave theirs in the repository: `@scope+name.txt`. */
const texts = new URL('../licence-texts/', import.meta.url);

/** The folder of the package in which a module lies: the innermost `node_modules/<name>` or `node_modules/@<scope>/<name>`. */
const folderOf = (id) => /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id.replaceAll('\\', '/'))?.[1];

const licenceFile = /^(?:licen[cs]e|copying|notice)(?:\.\w+)?$/i;

const textIn = (folder) =>
  readdirSync(folder)
    .filter((file) => licenceFile.test(file))
    .sort()
    .map((file) => readFileSync(`${folder}/${file}`, 'utf8').trim())
    .join('\n\n');

const repositoryOf = ({repository}) => (repository?.url ?? repository ?? '').replace(/^(?:git\+)?\w+:/, 'https:').replace(/\.git$/, '');

function packageIn(folder) {
  const {name, version, license, repository} = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  return {name, version, license, repository: repositoryOf({repository}), text: textIn(folder)};
}

function textBeside({name}) {
  const file = new URL(`${name.replace('/', '+')}.txt`, texts);
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : '';
}

/** A package of a repository with several may have left its text to another of them. */
function withText(one, all) {
  const sibling = all.find(({repository, license, text}) => text && repository === one.repository && license === one.license);
  const text = one.text || (one.repository && sibling?.text) || textBeside(one);
  if (!text)
    throw new Error(
      `${one.name} ${one.version} is in a bundle and brings no licence text. Put that of its repository into scripts/licence-texts.`,
    );
  return {...one, text};
}

/**
 * @param {Iterable<string>} folders of packages
 * @returns {string} names, versions, licences and their texts
 * @throws {Error} for a package that has no text
 */
export function noticesOf(folders) {
  const packages = [...folders].map(packageIn).sort((a, b) => (a.name < b.name ? -1 : 1));
  const chapters = packages
    .map((one) => withText(one, packages))
    .map(({name, version, license, repository, text}) => `${name} ${version}\n${license}, ${repository}\n\n${text}\n`);
  return ['Files of container-lesson contain code of these packages. Their licences:\n', ...chapters].join(`\n${'-'.repeat(80)}\n\n`);
}

/**
 * A Rollup plugin for all builds of a package, also for those inside others: notes the packages whose code comes into a file,
 * and writes their licences when files are written.
 *
 * @param {string} file
 */
export function licences(file) {
  const folders = new Set();
  return {
    name: 'licences',
    generateBundle(_, bundle) {
      for (const {modules = {}} of Object.values(bundle))
        for (const [id, {renderedLength}] of Object.entries(modules)) {
          const folder = folderOf(id);
          if (folder && renderedLength > 0 && existsSync(`${folder}/package.json`)) folders.add(folder);
        }
    },
    writeBundle() {
      writeFileSync(file, noticesOf(folders));
    },
  };
}
