/** Whose figures they are and how to cite them, from what a release says of its sources. */
import type { Manifest } from '../contract/manifest';
import { listed } from './numbers';
import { dayWords } from './recent';

/** «FGJ, hasta diciembre de 2024»: of each source that the queries name, its own date. */
const datedSources = ({ sources }: Manifest, sql: readonly string[]): readonly string[] => {
  const asked = sources.filter(({ id }) => sql.some((each) => each.includes(`'${id}'`)));
  const newest = new Map<string, string>();
  for (const { short, until } of asked) {
    if (until !== null && until > (newest.get(short) ?? '')) newest.set(short, until);
  }
  return [...newest].map(([short, until]) => `${short}, hasta ${dayWords(until.slice(0, 7))}`);
};

/** «Fuente: FGJ, hasta diciembre de 2024. Publicación del 31 de julio de 2026.» @param sql of the figure's queries */
export function sourceWords(manifest: Manifest, sql: readonly string[]): string {
  const own = datedSources(manifest, sql);
  const published = `Publicación del ${dayWords(manifest.built)}.`;
  if (own.length === 0) return published;
  return `${own.length === 1 ? 'Fuente' : 'Fuentes'}: ${own.join('; ')}. ${published}`;
}

export interface Cited {
  readonly title: string;
  readonly sql: readonly string[];
  readonly address: string;
  /** The day on which it was read, YYYY-MM-DD. */
  readonly seen: string;
}

/** A line for a list of references.*/
export function citation(manifest: Manifest, { title, sql, address, seen }: Cited): string {
  const year = manifest.built.slice(0, 4);
  const publishers = manifest.sources
    .filter(({ id }) => sql.some((each) => each.includes(`'${id}'`)))
    .map(({ publisher }) => publisher);
  const of = publishers.length === 0 ? '' : ` Con datos de ${listed([...new Set(publishers)])}.`;
  return `Atlas Violeta (${year}). ${title} (publicación ${manifest.release}).${of} ${address}, consultado el ${dayWords(seen)}.`;
}
