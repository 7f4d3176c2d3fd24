/** A page of a course system around a package: scorm-again as its runtime, which keeps in the browser what it is told. */
import {cpSync} from 'node:fs';
import {join} from 'node:path';

import {root} from '../../scripts/lib/run.mjs';

const runtimes = {
  scorm12: {file: 'scorm12.min.js', type: 'Scorm12API', name: 'API', mode: 'cmi.core.lesson_mode'},
  scorm2004: {file: 'scorm2004.min.js', type: 'Scorm2004API', name: 'API_1484_11', mode: 'cmi.mode'},
};

/** Puts the runtime beside the files of a package. */
export function addRuntime(format, folder) {
  const {file} = runtimes[format];
  cpSync(`${root}node_modules/scorm-again/dist/${file}`, join(folder, file));
}

/** Runs in the page of the course. */
function host({type, name, mode, isReview, isWindow}) {
  const methods = name === 'API' ? 'LMS' : '';
  const end = methods ? 'LMSFinish' : 'Terminate';
  const kept = () => JSON.parse(localStorage.getItem('kept') ?? '{}');
  const told = {...kept()};
  /** Each call with what came of it. */
  globalThis.calls = [];
  globalThis.kept = kept;
  globalThis.begin = () => {
    const api = new globalThis[type]({logLevel: 5, autocommit: false});
    api.loadFromFlattenedJSON({...told, ...(isReview && {[mode]: 'review'})});
    const wrapped = {};
    for (const method of ['Initialize', 'GetValue', 'SetValue', 'Commit', end.replace('LMS', ''), 'GetLastError'].map(
      (one) => methods + one,
    ))
      wrapped[method] = (...given) => {
        const result = api[method](...given);
        if (method.endsWith('GetLastError')) return result;
        globalThis.calls.push([method, ...given.filter((one) => one !== ''), String(result), String(api[`${methods}GetLastError`]())]);
        if (method.endsWith('SetValue') && String(result) === 'true') told[given[0]] = given[1];
        if (method.endsWith('Commit') || method === end) localStorage.setItem('kept', JSON.stringify(told));
        return result;
      };
    globalThis[name] = wrapped;
  };
  globalThis.begin();
  if (isWindow)
    document.body.append(Object.assign(document.createElement('button'), {onclick: () => open('/index.html'), textContent: 'open'}));
  else document.body.append(Object.assign(document.createElement('iframe'), {src: '/index.html', title: 't', width: 800, height: 680}));
}

/** A course around the package: `/course`, in review, and with a button that opens a window. */
export function coursePages(format) {
  const {file, ...runtime} = runtimes[format];
  const page = (options) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>course</title><link rel="icon" href="data:,">
<body><script src="/${file}"></script><script>(${host})(${JSON.stringify({...runtime, ...options})})</script></html>`;
  return {'/course': page({}), '/review': page({isReview: true}), '/window': page({isWindow: true}), '/none': noApi};
}

const noApi =
  '<!doctype html><html lang="en"><title>t</title><link rel="icon" href="data:,"><iframe src="/index.html" width="800" height="680"></iframe>';
