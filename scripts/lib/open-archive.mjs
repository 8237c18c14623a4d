/** What is inside of an archive, in memory and within bounds: nothing is ever unpacked to the disk. */
import { gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { isTar, TAR_BLOCK, tarMembers } from './tar.mjs';

/** Bytes from its start that tell an archive from any other file. */
export const ARCHIVE_HEAD = TAR_BLOCK;

/** An archive in an archive in an archive: who packs to send goes no deeper. */
const DEEPEST = 4;

/** Bytes that all of an archive may hold, whatever is in it. */
const MOST = 64 << 20;

const ZIP = ['504b0304', '504b0506'];
const GZIP = ['1f8b'];

/** Kinds that are known by how they begin and not opened: 7z, RAR, xz, bzip2 and Zstandard. */
const CLOSED = ['377abcaf271c', '526172211a07', 'fd377a585a00', '425a68', '28b52ffd'];

/**
 * @typedef {{ inside: readonly string[], bytes: Uint8Array }} Member `inside` has the names on the way to it,
 *   from the outermost archive.
 */

/**
 * Whether a file is an archive, by its content and not by its name.
 * @param {Uint8Array} bytes Its first ones at least.
 */
export function isArchive(bytes) {
  return begins(bytes, [...ZIP, ...GZIP, ...CLOSED]) || isTar(bytes);
}

/**
 * The files of an archive that are none themselves, of those within it too.
 * @param {string} name Of the archive.
 * @param {Uint8Array} bytes
 * @returns {Member[] | null} Null where it can't be looked into: it is cut, encrypted, of a kind that is not opened,
 *   or holds more than it may.
 */
export function membersOf(name, bytes) {
  let left = MOST;
  /** @type {(name: string, bytes: Uint8Array, inside: readonly string[]) => Member[]} */
  const open = (own, content, inside) => {
    if (!isArchive(content)) return [{ inside, bytes: content }];
    if (inside.length >= DEEPEST) throw new Error('too deep');
    const members = opened(own, content, left);
    left -= members.reduce((sum, member) => sum + member.bytes.length, 0);
    return members.flatMap((member) => open(member.name, member.bytes, [...inside, member.name]));
  };
  try {
    return open(name, bytes, []);
  } catch {
    return null;
  }
}

/**
 * @param {string} name
 * @param {Uint8Array} bytes
 * @param {number} most Bytes that may come out.
 * @returns {{ name: string, bytes: Uint8Array }[]}
 */
function opened(name, bytes, most) {
  if (begins(bytes, ZIP)) return unzipped(bytes, most);
  if (begins(bytes, GZIP)) {
    const whole = gunzipSync(bytes, { maxOutputLength: Math.max(most, 1) });
    return [{ name: name.replace(/^.*\//, '').replace(/\.t?gz$/, ''), bytes: whole }];
  }
  if (isTar(bytes)) return tarMembers(bytes);
  throw new Error('of a kind that is not opened');
}

/**
 * @param {Uint8Array} bytes
 * @param {number} most
 */
function unzipped(bytes, most) {
  let told = 0;
  const files = unzipSync(bytes, {
    // What each says to hold is all that room is made for.
    filter: ({ originalSize }) => {
      told += originalSize;
      if (told > most) throw new Error('too large');
      return true;
    },
  });
  return Object.entries(files).map(([name, content]) => ({ name, bytes: content }));
}

/**
 * @param {Uint8Array} bytes
 * @param {readonly string[]} marks In hexadecimal.
 */
function begins(bytes, marks) {
  const start = Buffer.from(bytes.subarray(0, 8)).toString('hex');
  return marks.some((mark) => start.startsWith(mark));
}
