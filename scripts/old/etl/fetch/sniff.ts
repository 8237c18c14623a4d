/** What a file is, by its bytes and not by what is said of it. */
import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs';

export type Kind = 'zip' | 'gzip' | 'pagina' | 'json' | 'ole' | 'texto' | 'vacio';

const START_BYTES = 1024;
const TEXT_BYTES = 65_536;
/** A ZIP ends with a record of 22 bytes and a comment of up to 65,535 (APPNOTE.TXT, 4.3.16). */
const ZIP_END_BYTES = 22 + 65_535;
const ZIP_END = Buffer.from('PK\x05\x06', 'latin1');

/** The kind of a file by its first bytes. XLSX is a ZIP; XLS is OLE. */
export function sniff(path: string): Kind {
  const start = bytesOf(path, 'start', START_BYTES);
  if (start.length === 0) return 'vacio';
  const magic = start.toString('latin1');
  if (magic.startsWith('PK\x03\x04') || magic.startsWith('PK\x05\x06')) return 'zip';
  if (magic.startsWith('\x1f\x8b')) return 'gzip';
  if (magic.startsWith('\xd0\xcf\x11\xe0')) return 'ole';
  const text = magic.replace(/^\xef\xbb\xbf/, '').trimStart();
  if (text.startsWith('<')) return 'pagina';
  return /^[[{]/.test(text) ? 'json' : 'texto';
}

/** Whether a ZIP (or XLSX) has its end: one that was cut on the portal's side has not. */
export function isWholeZip(path: string): boolean {
  return bytesOf(path, 'end', ZIP_END_BYTES).includes(ZIP_END);
}

/** The first text of a file, for a reader to see. */
export function startOf(path: string): string {
  return bytesOf(path, 'start', TEXT_BYTES).toString('utf8');
}

/** The last text of a file, its beginning perhaps within a letter. */
export function endOf(path: string): string {
  return bytesOf(path, 'end', TEXT_BYTES).toString('utf8');
}

export const sizeOf = (path: string): number => statSync(path).size;

function bytesOf(path: string, from: 'start' | 'end', most: number): Buffer {
  const file = openSync(path, 'r');
  try {
    const { size } = fstatSync(file);
    const bytes = Buffer.alloc(Math.min(most, size));
    readSync(file, bytes, 0, bytes.length, from === 'start' ? 0 : size - bytes.length);
    return bytes;
  } finally {
    closeSync(file);
  }
}
