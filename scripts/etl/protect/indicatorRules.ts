/** What protection must know of the indicators of every source. */
import type { IndicatorRules } from '../cells/publication';
import { countsPersons, type CaseSource, type SourceIndicator } from '../registry/source';

/** Two sources that share an indicator's id must agree on what it is part of and how far it is told. */
export function indicatorRules(sources: readonly CaseSource[]): IndicatorRules {
  const known = new Map<string, SourceIndicator>();
  for (const indicator of sources.flatMap(({ indicadores }) => indicadores)) {
    const other = known.get(indicator.id);
    if (
      other !== undefined &&
      (other.padre !== indicator.padre || other.granoColonia !== indicator.granoColonia)
    ) {
      throw new Error(`El indicador «${indicator.id}» no es el mismo en dos fuentes.`);
    }
    known.set(indicator.id, indicator);
  }
  const ofPersons = new Set(
    sources
      .filter(
        ({ indicadores, publicadoPorLaAutoridad }) =>
          publicadoPorLaAutoridad !== true &&
          indicadores.some(({ unidad }) => countsPersons(unidad)),
      )
      .map(({ id }) => id),
  );
  return {
    parentOf: (id) => known.get(id)?.padre ?? null,
    partsOf: (id) => [...known.values()].filter(({ padre }) => padre === id).map((own) => own.id),
    grainOf: (id) => known.get(id)?.granoColonia ?? 'ninguno',
    takesK: (fuente) => ofPersons.has(fuente),
  };
}
