/** `npm run etl -- fetch`: every file of every source, and a report in which no failure hides another. */
import { basename, dirname, join, relative } from 'node:path';
import { EtlError } from '../errors';
import { readSourceRecord, sourceIds, type SourceRecord } from '../sourceRecord';
import { chooseFiles, pieceOf } from './choose';
import { openClient, PATIENCE, type Client, type Patience } from './client';
import { diskName, download, megabytes } from './download';
import { offersOf, type Offer } from './offers';
import type { Series } from './places';
import * as raw from './raw';
import { unfolded } from './sharepoint';

export interface FetchOptions {
  /** Folder of the project: its records of sources and data/raw. */
  readonly root: string;
  /** Ids; all that say where they are fetched from, where none is named. */
  readonly sources: readonly string[];
  readonly told: (line: string) => void;
  readonly patience?: Patience;
}

/** What the fetching of a source needs and knows. */
interface Errand extends Pick<FetchOptions, 'root' | 'told'> {
  readonly id: string;
  readonly client: Client;
  /** Every file that there is of it; what comes is added. */
  readonly had: raw.RawFile[];
}

/**
 * Fetches what is new of each source into data/raw, and tells it line by line.
 * @returns how many series are missing; the others are there.
 * @throws EtlError for a source that does not exist, or whose record is wrong.
 */
export async function fetchSources(options: FetchOptions): Promise<number> {
  const { root, sources, told, patience = PATIENCE } = options;
  const ids = sources.length === 0 ? sourceIds(root) : sources;
  const records = ids.map((id) => readSourceRecord(root, id));
  const client = openClient(patience);
  let missing = 0;
  try {
    for (const record of records) {
      const { id } = record;
      if (record.fetch.length === 0 && sources.length === 0) continue;
      told(id);
      const below = (line: string) => told(`  ${line.replaceAll('\n', '\n  ')}`);
      const failed = await tried(below, id, () => {
        const had = [...raw.editionsOf(root, id)];
        return fetchSource({ root, id, client, had, told: below }, record);
      });
      missing += failed ?? 1;
      const given = raw.filesByHand(root, id).map((path) => basename(path));
      below(`· En ${raw.handFolderOf(id)}/: ${given.join(', ') || 'nada'}`);
    }
  } finally {
    await client.close();
  }
  return missing;
}

/**
 * Place after place: of a series that one gives whole, the later ones are not asked.
 * @returns how many series no place gave.
 */
async function fetchSource(errand: Errand, { url, fetch: places }: SourceRecord) {
  const { id, client, told } = errand;
  const done = new Set<string>();
  const pages = new Map<string, string>();
  for (const place of places) {
    if (place.kind === 'hand') {
      told(`· Se da a mano: se baja de ${place.page}`);
      continue;
    }
    const asked = place.series.filter(({ series }) => !done.has(series));
    if (asked.length === 0) continue;
    const names = asked.map(({ series }) => series).join(', ');
    const offers = await tried(told, names, () => offersOf(client, place));
    for (const series of asked) {
      pages.set(series.series, 'page' in place ? place.page : url);
      if (offers !== undefined && (await fetchSeries(errand, offers, series))) {
        done.add(series.series);
      }
    }
  }
  const missing = [...pages].filter(([series]) => !done.has(series));
  for (const [series, page] of missing) {
    const folder = raw.handFolderOf(id);
    told(`✗ Falta «${series}». Si urge, bájalo en un navegador de ${page} a ${folder}/.`);
  }
  return missing.length;
}

/** @returns whether all of it is there. */
async function fetchSeries(errand: Errand, offers: readonly Offer[], series: Series) {
  const { client, told } = errand;
  const chosen = await tried(told, series.series, () => chooseFiles(offers, series));
  let isWhole = chosen !== undefined;
  for (const { offer, period } of chosen ?? []) {
    const brought = await tried(told, series.series, async () => {
      for (const file of await unfolded(client, offer)) {
        await bring(errand, file, period, pieceOf(series, period, file.name));
      }
      return true;
    });
    isWhole &&= brought ?? false;
  }
  return isWhole;
}

/** Into its vintage; where its bytes are already there, only their card changes. @throws EtlError */
async function bring(
  { root, id, client, had, told }: Errand,
  { url, name: announced }: Offer,
  period: string | null,
  piece: string,
): Promise<void> {
  const seen = new Date().toISOString();
  const fetched = seen.slice(0, 10);
  const folder = join(root, raw.folderOf(id));
  const part = join(folder, period ?? fetched, diskName(announced) + raw.PART);
  const known = had.findLast(({ card }) => card.url === url);
  const etag = known?.card.etag ?? null;
  try {
    const arrived = await download(client, { url, part, name: announced, etag, told });
    const twin = arrived === null ? known : had.find(({ card }) => card.sha256 === arrived.sha256);
    if (twin !== undefined) {
      const card = { ...twin.card, url, seen, etag: arrived?.etag ?? twin.card.etag };
      had.splice(had.indexOf(twin), 1, { ...twin, card });
      raw.writeCard({ ...twin, card });
      told(`= ${basename(twin.path)}: sin cambios desde el ${card.fetched}`);
    } else if (arrived !== null) {
      const { name, ...facts } = arrived;
      const file = raw.keep(part, name, { url, fetched, seen, ...facts, piece, period });
      had.push(file);
      told(`✓ ${name}, ${megabytes(facts.bytes)}, nuevo → ${relative(root, dirname(file.path))}/`);
    }
  } finally {
    raw.sweepParts(folder);
  }
}

/** What the work gives; undefined where it fails, which is told. */
async function tried<T>(told: FetchOptions['told'], what: string, work: () => T | Promise<T>) {
  try {
    return await work();
  } catch (thrown) {
    if (!(thrown instanceof EtlError)) throw thrown;
    told(`! ${what}: ${thrown.message}`);
    return undefined;
  }
}
