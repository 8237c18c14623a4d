/** The files in a tar. No installed program reads one whole and at once; the format is rows of 512 bytes. */

export const TAR_BLOCK = 512;

/** Where the header of a file keeps what (POSIX ustar; older and GNU ones have the same places). */
const NAME = [0, 100];
const SIZE = [124, 136];
const CHECKSUM = [148, 156];
const KIND = 156;
const PREFIX = [345, 500];

/**
 * Whether bytes begin as a tar does: the header of its first file has the sum of its own bytes.
 * @param {Uint8Array} bytes
 */
export function isTar(bytes) {
  if (bytes.length < TAR_BLOCK || bytes[0] === 0) return false;
  const header = bytes.subarray(0, TAR_BLOCK);
  const told = numberIn(header, CHECKSUM);
  const sum = header.reduce(
    (total, byte, at) =>
      total + (at >= (CHECKSUM[0] ?? 0) && at < (CHECKSUM[1] ?? 0) ? 0x20 : byte),
    0,
  );
  return told === sum;
}

/**
 * @param {Uint8Array} bytes
 * @returns {{ name: string, bytes: Uint8Array }[]} What it holds, in its order. The long names of GNU and POSIX,
 *   which have entries of their own, are among them as texts.
 * @throws {Error} When it ends in the middle of a file.
 */
export function tarMembers(bytes) {
  const members = [];
  for (let at = 0; at + TAR_BLOCK <= bytes.length && bytes[at] !== 0;) {
    const header = bytes.subarray(at, at + TAR_BLOCK);
    if (!isTar(header)) throw new Error('not a header of tar');
    const size = numberIn(header, SIZE);
    const from = at + TAR_BLOCK;
    if (!Number.isSafeInteger(size) || from + size > bytes.length) throw new Error('a tar cut off');
    const prefix = header[257] === 0x75 ? textIn(header, PREFIX) : '';
    const name = textIn(header, NAME);
    // Folders, links and the like have no content.
    if (size > 0 || header[KIND] === 0x30) {
      members.push({
        name: prefix === '' ? name : `${prefix}/${name}`,
        bytes: bytes.subarray(from, from + size),
      });
    }
    at = from + Math.ceil(size / TAR_BLOCK) * TAR_BLOCK;
  }
  return members;
}

/**
 * In octal; a size that needs more is written in binary, with the first bit set.
 * @param {Uint8Array} header
 * @param {readonly number[]} place
 */
function numberIn(header, [from, to]) {
  const field = header.subarray(from, to);
  if (((field[0] ?? 0) & 0x80) !== 0) {
    return field.subarray(1).reduce((value, byte) => value * 256 + byte, (field[0] ?? 0) & 0x7f);
  }
  return Number.parseInt(textIn(header, [from ?? 0, to ?? 0]).trim() || '0', 8);
}

/**
 * @param {Uint8Array} header
 * @param {readonly number[]} place
 */
function textIn(header, [from, to]) {
  const text = Buffer.from(header.subarray(from, to)).toString('utf8');
  const end = text.indexOf('\0');
  return end === -1 ? text : text.slice(0, end);
}
