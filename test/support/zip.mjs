/** Reads archives, by their directory as ZIP has it. */
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {inflateRawSync} from 'node:zlib';

const endSign = 0x06054b50;

/**
 * @param {Buffer} archive
 * @returns {Map<string, Buffer>} name → content, in the order of the directory
 */
export function unzip(archive) {
  const end = archive.length - 22;
  if (archive.readUInt32LE(end) !== endSign) throw new Error('The archive has no end, or a comment after it.');
  const [count, start] = [archive.readUInt16LE(end + 10), archive.readUInt32LE(end + 16)];
  const files = new Map();
  let at = start;
  for (let index = 0; index < count; index++) {
    const [packed, size, nameLength] = [archive.readUInt32LE(at + 20), archive.readUInt32LE(at + 24), archive.readUInt16LE(at + 28)];
    const local = archive.readUInt32LE(at + 42);
    const name = archive.toString('utf8', at + 46, at + 46 + nameLength);
    const body = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const content = inflateRawSync(archive.subarray(body, body + packed));
    if (content.length !== size) throw new Error(`${name} is ${content.length} bytes long, and should be ${size}.`);
    files.set(name, content);
    at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return files;
}

/**
 * @param {Buffer} archive
 * @param {string} folder
 */
export function unpack(archive, folder) {
  mkdirSync(folder, {recursive: true});
  for (const [name, content] of unzip(archive)) writeFileSync(join(folder, name), content);
}
