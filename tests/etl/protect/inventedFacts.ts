/** Invented carpetas of a year, and the persons who are victims in them. */
import type { Observation } from '../../../scripts/etl/count/observation';
import { catalogueRules } from '../catalogueRules';
import type { Release } from '../../../scripts/etl/cells/release';
import type { FactsOf } from '../../../scripts/etl/cells/sameFacts';
import { ALCALDIA, alcaldiaOf, rowAt } from './inventedRows';

export const K = 5;
export const YEAR = '2019-01-01';
const SEXES = ['mujer', 'hombre', 'no_especificado'] as const;

const FACTS: Readonly<Record<string, ReturnType<FactsOf>>> = {
  fgj_carpetas: { de: 'fgj', cuenta: 'carpetas', fecha: 'hecho' },
  fgj_victimas: { de: 'fgj', cuenta: 'personas', fecha: 'hecho' },
  fgj_victimas_2020: { de: 'fgj', cuenta: 'personas', fecha: 'apertura' },
};
export const factsOf: FactsOf = (fuente) => FACTS[fuente];

const takesK = (fuente: string) => fuente.startsWith('fgj_victimas');

/** Of a public profile that knows which sources count the same facts. */
export const TOGETHER = {
  k: K,
  profile: 'publico',
  alcaldiaOf,
  indicators: { ...catalogueRules, takesK },
  factsOf,
} as const;

export const releaseOf = (observaciones: Release['observaciones'], files = 'a'): Release => ({
  observaciones,
  horarios: [],
  k: K,
  structure: { alcaldiaOf, parentOf: catalogueRules.parentOf, takesK },
  editionOf: (fuente) => `${fuente} ${files}`,
});

export const carpetas = (n: number, clave: string = ALCALDIA, periodo = YEAR): Observation =>
  rowAt('violencia_familiar', clave, 'anio', periodo, n);

/** A total and its sexes: women, men, and those of whom it is not said. */
export function persons(
  counts: readonly [number, number, number],
  clave: string = ALCALDIA,
  fuente = 'fgj_victimas',
): readonly Observation[] {
  const whole = counts.reduce((a, b) => a + b, 0);
  const of = (sexo: string, n: number): Observation => ({
    ...rowAt('violencia_familiar', clave, 'anio', YEAR, n, sexo),
    fuente,
  });
  return [of('total', whole), ...SEXES.map((sexo, nth) => of(sexo, counts[nth] ?? 0))];
}
