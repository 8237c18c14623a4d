/**
 * Whether what came without a size is all that there is: a portal, or a proxy before it, may end a chunked answer
 * halfway as if that were its end.
 */
import { createReadStream } from 'node:fs';
import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import Papa from 'papaparse';
import { EtlError } from '../io/errors';
import { writeBytes } from '../io/units';
import { byHand } from './failures';
import { endOf, sizeOf, sniff, startOf } from './sniff';

/** Of the last vintage, what a newer one measures at least: few cases are withdrawn. */
const LEAST_SIZE = 0.98;
/** Days by which the last rows of a newer one may lie before those of the last: not every file is in order. */
const MOST_DAYS_BACK = 31;

/**
 * @param path what came of an address.
 * @param before the last vintage of the same piece, where there is one.
 * @throws EtlError where it is cut.
 */
export async function assertUncut(
  path: string,
  before: string | undefined,
  source: string,
  url: string,
): Promise<void> {
  const why = (await brokenEnd(path)) ?? (before === undefined ? undefined : shorter(path, before));
  if (why === undefined) return;
  throw new EtlError(
    `«${url}» llegó incompleto: el portal no dijo cuánto mide, y ${why}.`,
    `Vuelve a ejecutar fetch ${source} más tarde. Si en un navegador llega igual y así debe ser: ${byHand(source, url)}`,
  );
}

/** What of its end shows by itself that more was to come. */
async function brokenEnd(path: string): Promise<string | undefined> {
  const end = endOf(path).trimEnd();
  switch (sniff(path)) {
    case 'gzip':
      return (await isWholeGzip(path)) ? undefined : 'es un gzip sin final';
    case 'json':
      return /[\]}]$/.test(end) ? undefined : `es un JSON que acaba en «${end.slice(-20)}»`;
    case 'texto': {
      if (/[\r\n]$/.test(endOf(path))) return undefined;
      const [header] = startOf(path).split(/\r?\n/);
      const last = end.split(/\r?\n/).at(-1) ?? '';
      const [asked, told] = [fieldsIn(header ?? ''), fieldsIn(last)];
      return told < asked
        ? `su último renglón («${last.slice(0, 60)}») trae ${told} de ${asked} columnas`
        : undefined;
    }
    default:
      return undefined;
  }
}

const fieldsIn = (line: string): number => Papa.parse<string[]>(line).data[0]?.length ?? 0;

async function isWholeGzip(path: string): Promise<boolean> {
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  try {
    await pipeline(createReadStream(path), createGunzip(), nowhere);
    return true;
  } catch {
    return false;
  }
}

/** What of it shows, beside the last vintage, that more was to come. */
function shorter(path: string, before: string): string | undefined {
  const [now, then] = [sizeOf(path), sizeOf(before)];
  if (now < LEAST_SIZE * then) {
    return `trae ${writeBytes(now)} donde la última cosecha trae ${writeBytes(then)}`;
  }
  const [last, lastThen] = [lastDay(path), lastDay(before)];
  if (last === undefined || lastThen === undefined) return undefined;
  const days = Math.round((Date.parse(lastThen) - Date.parse(last)) / 86_400_000);
  return days > MOST_DAYS_BACK
    ? `sus últimos renglones llegan al ${last}, y los de la última cosecha al ${lastThen}`
    : undefined;
}

/** The latest day in its last rows, written either way. */
function lastDay(path: string): string | undefined {
  if (sniff(path) !== 'texto') return undefined;
  const end = endOf(path);
  const days = [
    ...Array.from(end.matchAll(/\b(20\d{2})-(\d{2})-(\d{2})\b/g), ([day]) => day),
    ...Array.from(
      end.matchAll(/\b(\d{2})\/(\d{2})\/(20\d{2})\b/g),
      ([, day, month, year]) => `${year}-${month}-${day}`,
    ),
  ].filter((day) => !Number.isNaN(Date.parse(day)));
  return days.toSorted().at(-1);
}
