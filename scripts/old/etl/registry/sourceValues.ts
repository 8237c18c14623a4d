/** Which text of a source feeds which of its indicators: data, one catalogue a source. */
import { resolve } from 'node:path';
import * as v from 'valibot';
import { readCatalog } from '../io/readCatalog';
import { EtlError } from '../io/errors';
import type { CaseSource } from './source';

export interface SourceValue {
  readonly valor: string;
  readonly indicador: string;
}

const filled = v.pipe(v.string(), v.trim(), v.minLength(1, 'está vacío'));
const row = v.pipe(
  v.object({
    delito: v.optional(filled),
    valor: v.optional(filled),
    indicador: filled,
    fuente: filled,
  }),
  v.transform(({ delito, valor, indicador }) => ({ valor: valor ?? delito ?? '', indicador })),
);

/**
 * @throws EtlError for a text that stands twice, or that feeds what the source doesn't count or what
 *   is the sum of others.
 */
export function readSourceValues(root: string, source: CaseSource): readonly SourceValue[] {
  const path = resolve(root, 'data/catalogs', source.catalogo);
  const values = readCatalog(path, row);
  const parents = new Set(source.indicadores.map(({ padre }) => padre));
  const leaves = new Set(
    source.indicadores.filter(({ id }) => !parents.has(id)).map(({ id }) => id),
  );
  const seen = new Set<string>();
  for (const { valor, indicador } of values) {
    if (seen.has(valor)) {
      throw new EtlError(`${path}: «${valor}» aparece dos veces.`, 'Deja uno solo.');
    }
    seen.add(valor);
    if (!leaves.has(indicador)) {
      throw new EtlError(
        `${path}: «${valor}» apunta a «${indicador}», que ${parents.has(indicador) ? 'es una suma de otros' : `no es un indicador de ${source.id}`}.`,
        `Apúntalo a uno de: ${[...leaves].join(', ')}.`,
      );
    }
  }
  return values;
}
