import {readJson} from '../../model/own-data/json.js';
import {problemAt, type Problem} from '../../model/own-data/problem.js';
import {validated, type Validated} from '../../model/own-data/validate.js';

/** The greatest size of a file in bytes. A lesson has some ten thousand letters. */
const mostBytes = 1_000_000;
const patience = 20_000;
const jsonTypes = /json|^text\/plain|octet-stream|^$/;

type Failed = {readonly problems: readonly Problem[]};
const failed = (id: Problem['id'], values: Problem['values']): Failed => ({problems: [problemAt([], id, values)]});

/**
 * Fetches, parses and checks an author's file. Never throws: every failure becomes a problem.
 *
 * @param base the base of a relative address
 * @param signal aborts the request
 * @returns undefined if the request was aborted
 */
export async function read(src: string, base: string, signal: AbortSignal): Promise<Validated | undefined> {
  const url = URL.canParse(src, base) ? new URL(src, base) : undefined;
  if (url?.protocol === 'file:') return failed('own.problem.disk', {address: src});
  if (!url || !/^https?:$/.test(url.protocol)) return failed('own.problem.address', {address: src});
  const request = new AbortController();
  const abort = (): void => request.abort();
  signal.addEventListener('abort', abort);
  const timer = setTimeout(abort, patience);
  try {
    return await answerOf(await fetch(url, {signal: request.signal}), src);
  } catch (error) {
    return signal.aborted ? undefined : failed('own.problem.network', {address: src, reason: String(error)});
  } finally {
    clearTimeout(timer);
  }
}

async function answerOf(response: Response, address: string): Promise<Validated> {
  const [type = ''] = (response.headers.get('content-type') ?? '').toLowerCase().split(';');
  if (!response.ok) return failed('own.problem.status', {address, status: String(response.status)});
  if (!jsonTypes.test(type.trim())) return failed('own.problem.type', {address, type});
  const text = await textOf(response);
  return text === undefined ? failed('own.problem.size', {address, most: '1 MB'}) : parsed(text, address);
}

/** Returns undefined if the file is too large, and stops reading. */
async function textOf(response: Response): Promise<string | undefined> {
  const reader = response.body!.getReader();
  const decoder = new TextDecoder();
  let [text, bytes] = ['', 0];
  for (let chunk; !(chunk = await reader.read()).done;) {
    bytes += chunk.value.length;
    if (bytes > mostBytes) {
      await reader.cancel();
      return undefined;
    }
    text += decoder.decode(chunk.value, {stream: true});
  }
  return text + decoder.decode();
}

function parsed(text: string, address: string): Validated {
  const read = readJson(text, address);
  return 'value' in read ? validated(read.value) : read;
}
