/**
 * Which sources count the same facts, as their descriptors say it (`mismos_hechos` in
 * `data/sources-old/*.json`). A source that says nothing shares its facts with none.
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { group } from 'd3';
import { readDescriptor } from '../registry/descriptor';
import { sourceIds } from '../registry/loadSources';
import type { SameFacts } from '../registry/sameFacts';

export type FactsOf = (fuente: string) => SameFacts | undefined;

/** Of this program; what a root with descriptors of its own says of a source goes before. */
const PROJECT = resolve(import.meta.dirname, '../../..');

/** @param root of a project whose descriptors say more. */
export function readSameFacts(root = PROJECT): FactsOf {
  const known = new Map(
    [PROJECT, root]
      .filter((own) => existsSync(resolve(own, 'data/sources-old')))
      .flatMap((own) => sourceIds(own).map((id) => [id, readDescriptor(own, id)] as const))
      .flatMap(([id, { mismos_hechos: facts }]) => (facts ? [[id, facts] as const] : [])),
  );
  return (fuente) => known.get(fuente);
}

/**
 * Whether one source tells of the carpetas in which the persons of the other are, by the same day. By
 * another (of the fact, of the opening), what both count is unknown, and no sum ties them.
 */
export function countsFilesOf(
  files: SameFacts | undefined,
  persons: SameFacts | undefined,
): boolean {
  return (
    files?.cuenta === 'carpetas' &&
    persons?.cuenta === 'personas' &&
    files.de === persons.de &&
    files.fecha === persons.fecha
  );
}

/** Those of some sources whose facts another of them counts too, if only in part. */
export function sharingFacts(fuentes: readonly string[], factsOf: FactsOf): string[] {
  const named = group(fuentes, (fuente) => factsOf(fuente)?.de);
  return [...named].flatMap(([de, own]) => (de === undefined || own.length < 2 ? [] : own));
}
