/** Decodes a translator's file, and reports faults by file and line. */

/** Makes an Error with the location, `ja.xlf:12: reason`; `line` may contain a column, `12:3`. */
export const failure = (file: string, line: number | string, reason: string): Error => new Error(`${file}:${line}: ${reason}`);

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** Detects an encoding by the first bytes: a byte order mark, or a `<` of two bytes. */
const beginnings: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
  ['utf-16le', [0x3c, 0]],
  ['utf-16be', [0, 0x3c]],
];
const encodingOf = (bytes: Uint8Array): Encoding =>
  beginnings.find(([, first]) => first.every((byte, index) => bytes[index] === byte))?.[0] ?? 'utf-8';

/** The encoding names that an XML declaration may use. */
const names: Readonly<Record<Encoding, readonly string[]>> = {
  'utf-8': ['utf-8', 'utf8'],
  'utf-16le': ['utf-16', 'utf-16le'],
  'utf-16be': ['utf-16', 'utf-16be'],
};

/** The line of the first invalid bytes. No multi-byte character of UTF-8 contains a line feed. */
function lineOfFault(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0, end; start < bytes.length; start = end + 1, line++) {
    end = bytes.indexOf(0x0a, start);
    if (end === -1) return line;
    try {
      new TextDecoder('utf-8', {fatal: true}).decode(bytes.subarray(start, end));
    } catch {
      return line;
    }
  }
  return line;
}

/**
 * The text of a file in UTF-8 or UTF-16, without its byte order mark.
 *
 * @param file its name, for messages
 * @throws Error `<file>:<line>: <reason>` where the file is in another encoding, or in another one than it declares
 */
export function decode(bytes: Uint8Array, file: string): string {
  const encoding = encodingOf(bytes);
  const start = new TextDecoder(encoding).decode(bytes.subarray(0, 400));
  const declared = /^<\?xml\s[^>]*?\bencoding\s*=\s*["']([^"']*)["']/.exec(start)?.[1];
  if (declared !== undefined && !names[encoding].includes(declared.toLowerCase())) {
    const isRead = Object.values(names).flat().includes(declared.toLowerCase());
    const found = isRead ? `its bytes are ${encoding.toUpperCase()}` : 'UTF-8 and UTF-16 alone are read';
    throw failure(
      file,
      1,
      `the file declares the encoding ${declared}, and ${found}. Save the file as UTF-8, with encoding="UTF-8" in its first line.`,
    );
  }
  try {
    return new TextDecoder(encoding, {fatal: true}).decode(bytes);
  } catch {
    throw failure(file, encoding === 'utf-8' ? lineOfFault(bytes) : 1, `this is not ${encoding.toUpperCase()}. Save the file as UTF-8.`);
  }
}
