/** Whether what came is what it should be and all of it, by its bytes and not by what is said of it. */
import { closeSync, createReadStream, fstatSync, openSync, readSync } from 'node:fs';
import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import Papa from 'papaparse';
import { EtlError } from '../errors';
import { blocked, firstWords } from './failures';

type Kind = 'zip' | 'gz' | 'html' | 'json' | 'csv' | 'vacío';

const KINDS: Readonly<Record<string, Kind>> = {
  csv: 'csv',
  json: 'json',
  geojson: 'json',
  xlsx: 'zip',
  zip: 'zip',
  gz: 'gz',
};

/** A ZIP ends with a record of 22 bytes and a comment of up to 65,535 (APPNOTE.TXT, 4.3.16). */
const EDGE_BYTES = 22 + 65_535;
const ZIP_END = Buffer.from('PK\x05\x06', 'latin1');

const extensionOf = (name: string): string => /\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? '';

/** Whether a name says that it is a file of data. */
export const isDataName = (name: string): boolean => Object.hasOwn(KINDS, extensionOf(name));

/**
 * The name under which a file is kept: its own, with its kind added where it came packed or without an extension.
 * @throws EtlError when it is a page, empty, or of another kind than its name says.
 */
export function nameByKind(path: string, name: string, url: string): string {
  const { start } = edgesOf(path);
  const kind = kindOf(start);
  const words = start.toString('utf8');
  if (kind === 'html') throw blocked(url, 200, words);
  const said = KINDS[extensionOf(name)];
  if (said === kind) return name;
  const isPacked = (kind === 'zip' || kind === 'gz') && (said === 'csv' || said === 'json');
  if (kind !== 'vacío' && (said === undefined || isPacked)) return `${name}.${kind}`;
  throw new EtlError(
    `«${url}» debía ser «${name}» y trae un archivo ${kind}: «${firstWords(words)}».`,
    'Avisa a quien lleva el portal.',
  );
}

/**
 * Why it is not all that there is; null where nothing shows it.
 * @param isMeasured whether its length was told and met: then its last line is not looked at.
 */
export async function whyCut(path: string, isMeasured: boolean): Promise<string | null> {
  const { start, end } = edgesOf(path);
  switch (kindOf(start)) {
    case 'zip':
      return end.includes(ZIP_END) ? null : 'es un ZIP (o XLSX) sin final';
    case 'gz':
      return (await isWholeGzip(path)) ? null : 'es un gzip sin final';
    case 'json':
      return /[\]}]\s*$/.test(end.toString('latin1')) ? null : 'es un JSON sin final';
    default:
      return isMeasured ? null : cutLine(start.toString('latin1'), end.toString('latin1'));
  }
}

function cutLine(start: string, end: string): string | null {
  const [header = ''] = start.split(/\r?\n/);
  const last = end.split(/\r?\n/).at(-1) ?? '';
  const [asked, told] = [header, last].map((line) => Papa.parse<string[]>(line).data[0]?.length);
  return last === '' || told === asked ? null : `su último renglón es «${last.slice(0, 60)}»`;
}

async function isWholeGzip(path: string): Promise<boolean> {
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  return pipeline(createReadStream(path), createGunzip(), nowhere).then(
    () => true,
    () => false,
  );
}

function kindOf(start: Buffer): Kind {
  const magic = start.toString('latin1', 0, 1024);
  if (magic.startsWith('PK\x03\x04') || magic.startsWith('PK\x05\x06')) return 'zip';
  if (magic.startsWith('\x1f\x8b')) return 'gz';
  const text = magic.replace(/^\xef\xbb\xbf/, '').trimStart();
  if (text === '') return 'vacío';
  if (text.startsWith('<')) return 'html';
  return /^[[{]/.test(text) ? 'json' : 'csv';
}

function edgesOf(path: string): { readonly start: Buffer; readonly end: Buffer } {
  const file = openSync(path, 'r');
  try {
    const { size } = fstatSync(file);
    const read = (from: number): Buffer => {
      const bytes = Buffer.alloc(Math.min(EDGE_BYTES, size));
      readSync(file, bytes, 0, bytes.length, from);
      return bytes;
    };
    return { start: read(0), end: read(Math.max(0, size - EDGE_BYTES)) };
  } finally {
    closeSync(file);
  }
}
