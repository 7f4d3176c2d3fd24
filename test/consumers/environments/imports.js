/** Where there is no window at all: imports each entry that it is given in a thread of its own, so that none profits from another, and prints what throws. */
import {isMainThread, parentPort, Worker, workerData} from 'node:worker_threads';

import {importAll} from './import-all.js';

if (isMainThread) {
  const faults = [];
  for (const specifier of JSON.parse(process.argv[2]))
    await new Promise((done) => {
      const thread = new Worker(new URL(import.meta.url), {workerData: specifier});
      thread.on('message', (found) => faults.push(...found));
      thread.on('error', (error) => faults.push(`${specifier}: ${error}`));
      thread.on('exit', done);
    });
  console.log(JSON.stringify(faults));
} else parentPort.postMessage(await importAll([workerData]));
