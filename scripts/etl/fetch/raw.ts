/** data/raw/<source>/<vintage>/: each file as it came, with its card; data/raw/<source>/a-mano/: what a person put there. */
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import { EtlError } from '../errors';
import { endOfPeriod } from './choose';

const cardSchema = v.object({
  url: v.string(),
  /** The day on which it was fetched. */
  fetched: v.string(),
  /** When its portal last offered these bytes. */
  seen: v.string(),
  sha256: v.string(),
  bytes: v.number(),
  etag: v.nullable(v.string()),
  /** What another edition of it replaces. */
  piece: v.string(),
  period: v.nullable(v.string()),
});

const cardText = v.pipe(v.string(), v.parseJson(), cardSchema);

export interface RawFile {
  readonly path: string;
  readonly card: v.InferOutput<typeof cardSchema>;
}

const RAW = 'data/raw';
const BY_HAND = 'a-mano';
const CARD = '.json';
/** Ends the name of what is written until it is whole. */
export const PART = '.part';

/** Of a source, from the project. */
export const folderOf = (source: string): string => join(RAW, source);
export const handFolderOf = (source: string): string => join(RAW, source, BY_HAND);

/**
 * What `build` reads where no file is given: of each source the newest edition of each piece, then what was given by
 * hand. Paths start with `root`.
 * @throws EtlError when a file has no card, or is not as its card says.
 */
export function filesInRaw(root: string): ReadonlyMap<string, readonly string[]> {
  const files = new Map<string, readonly string[]>();
  for (const source of namesIn(join(root, RAW), 'folder')) {
    const editions = editionsOf(root, source).toSorted((a, b) => ageOf(a).localeCompare(ageOf(b)));
    const newest = new Map(editions.map(({ path, card }) => [card.piece, path]));
    const paths = [...newest.values(), ...filesByHand(root, source)];
    if (paths.length > 0) files.set(source, paths);
  }
  return files;
}

const ageOf = ({ card }: RawFile): string => `${endOfPeriod(card.period)} ${card.seen}`;

/** Every file that was ever fetched of a source. @throws EtlError as filesInRaw */
export function editionsOf(root: string, source: string): readonly RawFile[] {
  const folder = join(root, folderOf(source));
  const vintages = namesIn(folder, 'folder').filter((vintage) => vintage !== BY_HAND);
  return vintages.flatMap((vintage) => {
    const names = namesIn(join(folder, vintage), 'file');
    // A card alone is what an order left that was stopped in between.
    const files = names.filter((name) => names.includes(name + CARD) || !name.endsWith(CARD));
    return files.map((name) => {
      const path = join(folder, vintage, name);
      const said = names.includes(name + CARD) ? readFileSync(path + CARD, 'utf8') : '';
      const { success, output: card } = v.safeParse(cardText, said);
      if (success && card.bytes === statSync(path).size) return { path, card };
      throw new EtlError(
        `«${path}» no es lo que dice su ficha (${name}${CARD}), o no la tiene.`,
        `Borra los dos y vuelve a ejecutar fetch. Lo que pone una persona va en ${handFolderOf(source)}/.`,
      );
    });
  });
}

/** The day on which a file was fetched; null of one that has no card. */
export function fetchedOn(path: string): string | null {
  if (!existsSync(path + CARD)) return null;
  const { success, output } = v.safeParse(cardText, readFileSync(path + CARD, 'utf8'));
  return success ? output.fetched.slice(0, 10) : null;
}

/** What a person put beside what is fetched. */
export function filesByHand(root: string, source: string): readonly string[] {
  const folder = join(root, handFolderOf(source));
  return namesIn(folder, 'file').map((name) => join(folder, name));
}

/**
 * Puts a whole file in its place by one rename, its card before it. Other bytes under a name that is taken stand
 * beside it: nothing that was fetched is overwritten.
 */
export function keep(part: string, name: string, card: RawFile['card']): RawFile {
  const vintage = dirname(part);
  const isTaken = existsSync(join(vintage, name));
  const path = join(isTaken ? `${vintage}-${card.sha256.slice(0, 8)}` : vintage, name);
  mkdirSync(dirname(path), { recursive: true });
  writeCard({ path, card });
  renameSync(part, path);
  return { path, card };
}

export function writeCard({ path, card }: RawFile): void {
  const half = `${path}${CARD}${PART}`;
  writeFileSync(half, `${JSON.stringify(card, null, 2)}\n`);
  renameSync(half, path + CARD);
}

/** What did not come to be a file. */
export function sweepParts(folder: string): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (name.endsWith(PART)) rmSync(join(folder, name));
  }
}

/** In order; without what is hidden, what spreadsheets leave beside an open book, and what is on its way. */
function namesIn(folder: string, kind: 'file' | 'folder'): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() === (kind === 'folder'))
    .map(({ name }) => name)
    .filter((name) => !/^[.~]/.test(name) && !name.endsWith(PART))
    .sort();
}
