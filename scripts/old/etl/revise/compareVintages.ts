/** Edition against edition of the authority's own files: rows of `revisiones`. */
import type { Database } from '../io/database';
import { ancestryOf } from '../harmonise/ancestry';
import type { CaseSource } from '../registry/source';
import type { FilePair } from './filePairs';
import type { Revision } from './revision';
import { vintageFlows, type VintageFlows } from './vintageFlows';

/**
 * Whole alcaldías by year only: what is finer would speak of one case.
 * @returns a row for each indicator, alcaldía and year in which anything changed.
 */
export async function compareVintages(
  db: Database,
  source: CaseSource,
  pairs: readonly FilePair[],
): Promise<readonly Revision[]> {
  const revisions: Revision[] = [];
  for (const pair of pairs) {
    revisions.push(...revisionsOf(source, pair, await vintageFlows(db, source, pair)));
  }
  return revisions;
}

type Sum = {
  -readonly [
    Name in
      | 'antes'
      | 'despues'
      | 'agregados'
      | 'agregados_tardios'
      | 'retirados'
      | 'reclasificados_entran'
      | 'reclasificados_salen'
  ]: number;
};

/** Adds leaves up; a case that moves between two parts of a sum stays in the sum. */
function revisionsOf(
  source: CaseSource,
  pair: Pick<FilePair, 'de' | 'a' | 'opened' | 'yearsOf'>,
  { leaves, reclassified }: VintageFlows,
): readonly Revision[] {
  const sums = new Map<string, Map<string, Sum>>();
  const at = (indicador: string, alcaldia: string, anio: number): Sum => {
    const ofIndicator = sums.get(indicador) ?? new Map<string, Sum>();
    sums.set(indicador, ofIndicator);
    const cell = `${alcaldia} ${anio}`;
    const sum = ofIndicator.get(cell) ?? {
      antes: 0,
      despues: 0,
      agregados: 0,
      agregados_tardios: 0,
      retirados: 0,
      reclasificados_entran: 0,
      reclasificados_salen: 0,
    };
    ofIndicator.set(cell, sum);
    return sum;
  };
  for (const leaf of leaves) {
    for (const id of ancestryOf(source, leaf.indicador)) {
      const sum = at(id, leaf.alcaldia, leaf.anio);
      sum.antes += leaf.antes;
      sum.despues += leaf.despues;
      sum.agregados += leaf.agregados;
      sum.agregados_tardios += leaf.tardios;
      sum.retirados += leaf.retirados;
    }
  }
  for (const { alcaldia, anio, de, a, casos } of reclassified) {
    const [left, entered] = [ancestryOf(source, de), ancestryOf(source, a)];
    for (const id of left.filter((sum) => !entered.includes(sum))) {
      at(id, alcaldia, anio).reclasificados_salen += casos;
    }
    for (const id of entered.filter((sum) => !left.includes(sum))) {
      at(id, alcaldia, anio).reclasificados_entran += casos;
    }
  }
  return [...sums].flatMap(([indicador, cells]) =>
    [...cells].flatMap(([cell, sum]): readonly Revision[] => {
      const [clave = '', anio = ''] = cell.split(' ');
      const isCovered = pair.yearsOf.get(indicador)?.includes(Number(anio)) ?? false;
      if (!isCovered || !hasChanged(sum)) return [];
      return [
        {
          fuente: source.id,
          comparacion: 'cosecha',
          de: pair.de,
          a: pair.a,
          indicador,
          nivel: 'alcaldia',
          clave,
          periodo_tipo: 'anio',
          periodo: `${anio}-01-01`,
          ...sum,
          agregados_tardios: pair.opened ? sum.agregados_tardios : null,
        },
      ];
    }),
  );
}

const hasChanged = (sum: Sum) =>
  sum.agregados > 0 ||
  sum.retirados > 0 ||
  sum.reclasificados_entran > 0 ||
  sum.reclasificados_salen > 0;
