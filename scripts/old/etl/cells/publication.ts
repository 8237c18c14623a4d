/** What each profile publishes below the alcaldía, whatever the counts. */
import type { ColoniaGrain } from '../../../../src/old/lib/contract/indicators/catalogue';
import { TOTAL } from './lattice';
import type { HourCount, Observation, Profile } from '../count/observation';
import { PERIOD_TYPES } from './periods';
import { countsPersons, type CaseSource, type SourceIndicator } from '../registry/source';

/** What must be known of a source's indicators. */
export interface IndicatorRules {
  /** The indicator that an indicator is part of; null for none. */
  readonly parentOf: (indicador: string) => string | null;
  /** The indicators that are part of it. */
  readonly partsOf: (indicador: string) => readonly string[];
  /** Shortest period in which it is published by colonia. */
  readonly grainOf: (indicador: string) => ColoniaGrain;
  /** Whether a source counts rows of persons: it takes k at every level, by year at the finest. */
  readonly takesK: (fuente: string) => boolean;
}

/**
 * Indicators whose table weekday × hour keeps half of its non-zero cells at k = 5 in the real file.
 * `violencia_total` would, but beside its parts it would tell the hours of feminicide.
 */
const HOURLY: readonly string[] = ['violencia_familiar', 'violencia_sexual', 'abuso_sexual'];

/**
 * Indicators told by neither sex nor age: nearly all of their crossed cells are under k, and the
 * sums over them would have to be hidden with them. Without the total, family and sexual violence
 * are told in full.
 */
const UNCROSSED: readonly string[] = [
  'violencia_total',
  'violencia_feminicida',
  'feminicidio',
  'tentativa_feminicidio',
  'privacion_libertad_sexual',
];

/** Sex and age are told of a year, and of the lapse of a source that tells of no year. */
const CROSSED_PERIODS: readonly Observation['periodo_tipo'][] = ['anio', 'lapso'];

const FINER_THAN_A_YEAR: readonly Observation['periodo_tipo'][] = ['mes', 'trimestre'];

/** What decides whether a row may be published at all. */
export type Place = Pick<
  Observation,
  'fuente' | 'indicador' | 'nivel' | 'periodo_tipo' | 'sexo' | 'edad'
>;

/**
 * Sex and age are told by year (or lapse) alone: of the alcaldía both, of a colonia only the sex, and only
 * where its indicator is told by year. So is all that counts rows of persons.
 */
export function publishes(
  profile: Profile,
  row: Place,
  { grainOf, takesK }: Pick<IndicatorRules, 'grainOf' | 'takesK'>,
): boolean {
  if (profile === 'interno') return true;
  if (takesK(row.fuente) && FINER_THAN_A_YEAR.includes(row.periodo_tipo)) return false;
  const isCrossed = row.sexo !== TOTAL || row.edad !== TOTAL;
  if (
    isCrossed &&
    (!CROSSED_PERIODS.includes(row.periodo_tipo) || UNCROSSED.includes(row.indicador))
  )
    return false;
  if (row.nivel === 'alcaldia') return true;
  const grain = grainOf(row.indicador);
  return (
    row.edad === TOTAL &&
    grain !== 'ninguno' &&
    PERIOD_TYPES.indexOf(row.periodo_tipo) >= PERIOD_TYPES.indexOf(grain)
  );
}

export function publishesHours(profile: Profile, row: Pick<HourCount, 'indicador'>): boolean {
  return profile === 'interno' || HOURLY.includes(row.indicador);
}

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
