import {deflateRawSync} from 'node:zlib';

/** A file of an archive. Its name is plain ASCII. */
export interface ZipFile {
  readonly name: string;
  readonly content: Uint8Array;
}

/** CRC-32 as ZIP takes it. That of node:zlib came after Node 20.0. */
function checksum(bytes: Uint8Array): number {
  let sum = ~0;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return ~sum >>> 0;
}

/** Numbers as ZIP writes them: the lowest byte first, in 2 or 4 bytes. */
function bytesOf(fields: readonly (readonly [size: 2 | 4, value: number])[]): Buffer {
  const bytes = Buffer.alloc(fields.reduce((sum, [size]) => sum + size, 0));
  fields.reduce((at, [size, value]) => bytes.writeUIntLE(value, at, size), 0);
  return bytes;
}

/** 1 January 1980, where the time of ZIP begins: the same files give the same bytes on every day. */
const date = 0x0021;
const usesUtf8 = 0x0800;
const deflated = 8;

/** What both headers of a file say. */
const described = ({content}: ZipFile, packed: Buffer, name: Buffer): (readonly [2 | 4, number])[] => [
  [2, 20],
  [2, usesUtf8],
  [2, deflated],
  [2, 0],
  [2, date],
  [4, checksum(content)],
  [4, packed.length],
  [4, content.length],
  [2, name.length],
  [2, 0],
];

/** An archive of these files, in this order, without folders. */
export function zip(files: readonly ZipFile[]): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const file of files) {
    const [name, packed] = [Buffer.from(file.name), deflateRawSync(file.content, {level: 9})];
    const description = described(file, packed, name);
    const body = Buffer.concat([bytesOf([[4, 0x04034b50], ...description]), name, packed]);
    directory.push(bytesOf([[4, 0x02014b50], [2, 20], ...description, [2, 0], [2, 0], [2, 0], [4, 0], [4, at]]), name);
    bodies.push(body);
    at += body.length;
  }
  const listed = Buffer.concat(directory);
  const end = bytesOf([
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, files.length],
    [2, files.length],
    [4, listed.length],
    [4, at],
    [2, 0],
  ]);
  return Buffer.concat([...bodies, listed, end]);
}
