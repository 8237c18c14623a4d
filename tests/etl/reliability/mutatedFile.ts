/**
 * Whatever happens to a file, either it is refused in words or each of its lines has a fate. Lines
 * are counted here by themselves: split at LF, CRLF and CR, blank ones left out.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { openDatabase } from '../../../scripts/etl/io/database';
import { EtlError } from '../../../scripts/etl/io/errors';
import { readCatalogs } from '../../../scripts/etl/geo/placeCatalogs';
import { classifyRows } from '../../../scripts/etl/harmonise/classifyRows';
import { overlapOf } from '../../../scripts/etl/harmonise/overlap';
import { readSourceValues } from '../../../scripts/etl/registry/sourceValues';
import { readSource } from '../../../scripts/etl/read/readSource';
import { loadSource, type RegisteredSource } from '../../../scripts/etl/registry/loadSources';
import { scratch } from '../project';
import { FILES, type InventedFile } from './inventedFiles';
import { HUGE, MUTATIONS } from './mutations';
import { chance, type Chance } from './random';

const SOURCES = [...new Set(FILES.map(({ source }) => source))];
const { alcaldias } = readCatalogs('.');

const registered = new Map<string, RegisteredSource>();
for (const id of SOURCES) {
  const source = await loadSource('.', id);
  if (source !== undefined) registered.set(id, source);
}

interface Fates {
  readonly records: number;
  readonly unreadable: number;
  readonly broken: number;
  /** Rows that came in, and rows that were counted or set aside for a reason. */
  readonly rows: number;
  readonly told: number;
}

async function fatesOf(id: string, path: string): Promise<Fates> {
  const known = registered.get(id);
  if (known === undefined) throw new Error(`${id} no está`);
  const { source } = known;
  const db = await openDatabase();
  try {
    const given = [{ path, obtained: null, url: null }];
    const { files } = await readSource(db, known, given, readSourceValues('.', source));
    const [file] = files;
    if (file === undefined) throw new Error('no se leyó nada');
    const days = { from: '2015-01-01', to: file.cut.ultimoHecho };
    const fates = await classifyRows(db, source, alcaldias, days, overlapOf(files));
    const aside = [...fates.setAside.values()].reduce((sum, rows) => sum + rows, 0);
    const unfolds = file.vintage.despliega?.length ?? 1;
    return {
      records: file.readable / unfolds,
      unreadable: file.unreadable,
      broken: file.broken,
      rows: file.readable - file.outside,
      told: fates.counted + aside,
    };
  } finally {
    db.closeSync();
  }
}

const splitLines = (bytes: Buffer) =>
  bytes
    .toString('latin1')
    .replace(/^(\u00EF\u00BB\u00BF)+/, '')
    .split(/\r\n|\n|\r/)
    .filter((line) => line !== '');

const unpacked = (bytes: Buffer) =>
  bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;

/** A message for a person: what file, and nothing of the engine's or the language's own. */
const CLEAR =
  /^(?!.*(TypeError|Binder|Catalog Error|Parser Error|INTERNAL|FATAL|undefined|\[object)).*→/s;

async function hold({ source, bytes, delimiter }: InventedFile, mutated: Buffer, path: string) {
  writeFileSync(path, mutated);
  let fates: Fates;
  try {
    fates = await fatesOf(source, path);
  } catch (thrown) {
    if (!(thrown instanceof EtlError)) throw thrown;
    expect(thrown.message).toContain(path);
    expect(thrown.message).toMatch(CLEAR);
    return 'refused';
  }
  expect(fates.told).toBe(fates.rows);
  const [header, ...lines] = splitLines(unpacked(mutated));
  const beyond = lines.length - fates.records - fates.unreadable;
  // Lines that only continue a record.
  if (fates.broken === 0) expect(beyond).toBe(0);
  else expect(beyond).toBeGreaterThanOrEqual(0);

  const [own, ...originals] = splitLines(bytes);
  if (header !== own) return 'read';
  const width = own?.split(delimiter).length;
  const good = new Set(
    originals.filter((line) => {
      const { data, errors } = Papa.parse<string[]>(line, { delimiter });
      return errors.length === 0 && data[0]?.length === width;
    }),
  );
  const intact = lines.filter((line) => good.has(line)).length;
  expect(fates.records).toBeGreaterThanOrEqual(intact);
  return 'read';
}

function mutate(bytes: Buffer, names: readonly string[], luck: Chance): Buffer {
  return names.reduce((mutated, name) => {
    const mutation = MUTATIONS[name];
    return mutation === undefined || mutated.length === 0 ? mutated : mutation(mutated, luck);
  }, bytes);
}

const NAMES = Object.keys(MUTATIONS);

/** How many seeds try each mutation alone, once. */
export const SINGLY = NAMES.length;

/** Tests a file mutated by seeds: each mutation alone by the first, then in twos and threes. */
export function holdsMutated(file: InventedFile, from: number, to: number): void {
  it(
    'is refused in words or accounted for line by line',
    async () => {
      const path = join(scratch(), 'mutado.csv');
      const tally = { read: 0, refused: 0 };
      for (let seed = from; seed < to; seed += 1) {
        const luck = chance(seed);
        const first = NAMES[seed] ?? luck.oneOf(NAMES);
        const more = seed < SINGLY ? 0 : luck.below(3);
        const chosen = [first, ...Array.from({ length: more }, () => luck.oneOf(NAMES))];
        try {
          tally[await hold(file, mutate(file.bytes, chosen, luck), path)] += 1;
        } catch (cause) {
          throw new Error(`semilla ${seed}: ${chosen.join(' + ')}`, { cause });
        }
      }
      expect(tally.read).toBeGreaterThan((to - from) / 4);
      expect(tally.refused).toBeGreaterThan((to - from) / 20);
    },
    120_000 + (to - from) * 1000,
  );
}

/** Tests a file with a line of 10 MB, which is no reason to refuse it. */
export function holdsWithHugeLine(file: InventedFile): void {
  it('with a line of 10 MB, too', async () => {
    const path = join(scratch(), 'mutado.csv');
    expect(await hold(file, HUGE(file.bytes, chance(1)), path)).toBe('read');
  });
}
