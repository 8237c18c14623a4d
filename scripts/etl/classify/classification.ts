/** Which texts of which source feed which indicator (data/catalogs/clasificacion.csv), and what adds up to what. */
import { join } from 'node:path';
import * as v from 'valibot';
import { INDICATORS, type Indicator } from '../../../src/lib/contract/indicators';
import { literal, type Database } from '../database';
import { EtlError } from '../errors';
import { readCatalog } from '../readCatalog';

const row = v.object({
  fuente: v.string(),
  texto: v.string(),
  indicador: v.string(),
  segun: v.string(),
});

export interface ClassifiedText {
  readonly texto: string;
  readonly indicador: string;
}

/** @throws EtlError when a text feeds no indicator, or the sum of others. */
export function textsOf(root: string, source: string): readonly ClassifiedText[] {
  const path = join(root, 'data/catalogs/clasificacion.csv');
  const texts = readCatalog(path, row, ['fuente', 'texto']).filter(
    ({ fuente }) => fuente === source,
  );
  const counted = indicatorsOf(source);
  const wrong = texts.find(({ indicador }) => !counted.some(({ id }) => id === indicador));
  if (wrong === undefined) return texts;
  throw new EtlError(
    `clasificacion.csv: «${wrong.texto}» de ${source} cuenta como «${wrong.indicador}», que no es un indicador de esa fuente.`,
    'Corrige el indicador, o añade la fuente a su registro en src/lib/contract/indicators.ts.',
  );
}

export const indicatorsOf = (source: string): readonly Indicator[] =>
  INDICATORS.filter((indicator: Indicator) => indicator.sources.includes(source));

/** Every indicator that a case of one counts for: itself, and the sums of which it is part in the source. */
export function addends(
  source: string,
): readonly { readonly part: string; readonly sum: string }[] {
  const counted = new Map(indicatorsOf(source).map((indicator) => [indicator.id, indicator]));
  return [...counted.keys()].flatMap((part) => {
    const sums: { part: string; sum: string }[] = [];
    for (let at = counted.get(part); at !== undefined; at = counted.get(at.parent ?? '')) {
      sums.push({ part, sum: at.id });
    }
    return sums;
  });
}

/** The tables `clasificacion`, `sumandos` and `hojas` (indicators that are no sum of others) of a source. */
export async function createClassification(
  db: Database,
  source: string,
  texts: readonly ClassifiedText[],
): Promise<void> {
  const values = (rows: readonly (readonly [string, string])[]) =>
    rows.map((pair) => `(${pair.map(literal).join(', ')})`).join(', ');
  await db.run(`
    CREATE TABLE clasificacion AS SELECT * FROM (VALUES ${values(
      texts.map(({ texto, indicador }) => [texto, indicador]),
    )}) t(texto, indicador);
    CREATE TABLE sumandos AS SELECT * FROM (VALUES ${values(
      addends(source).map(({ part, sum }) => [part, sum]),
    )}) t(parte, indicador);
    CREATE TABLE hojas AS SELECT DISTINCT parte AS indicador FROM sumandos s WHERE NOT EXISTS
      (SELECT 1 FROM sumandos o WHERE o.indicador = s.parte AND o.parte <> s.parte)`);
}
