/** Invented colonias in a row, each touching the next, with quarters from 2019 on. */
import type { ColoniaKey } from '$lib/contract/coloniaKey';
import { randomStream, type RandomStream } from '$lib/stats/random/stream';
import type { EvaluatedArea } from '$features/evaluation/answers/area';
import type { EvaluationAsked } from '$features/evaluation/answers/evaluate';
import { completeEvaluationPeriods } from '$features/evaluation/answers/window';
import { poissonDraw } from '../../../lib/stats/random/poissonDraw';
import { key } from '../../../coloniaKey';

const PERIODS = completeEvaluationPeriods('trimestre', '2019-01-01', '2024-07-01');
export const DATE = '2022-01-01';

export const clave = (place: number): ColoniaKey => key(`c${String(place).padStart(2, '0')}`);

/** @param meanOf mean of a colonia, by its place, in a period */
export function town(
  meanOf: (place: number, period: string) => number,
  { size = 14, stream = randomStream(1) }: { size?: number; stream?: RandomStream } = {},
): readonly EvaluatedArea[] {
  return Array.from({ length: size }, (_, place) => ({
    clave: clave(place),
    poblacion: 10_000,
    vecinas: [place - 1, place + 1].filter((other) => other >= 0 && other < size).map(clave),
    counts: Object.fromEntries(
      PERIODS.map((period) => [period, poissonDraw(stream, meanOf(place, period))]),
    ),
  }));
}

export function asked(
  areas: readonly EvaluatedArea[],
  changes: Partial<EvaluationAsked> = {},
): EvaluationAsked {
  return {
    areas,
    grain: 'trimestre',
    periods: PERIODS,
    end: { lastMonth: '2024-12-01', lastComplete: '2024-07-01' },
    breaks: [],
    date: DATE,
    span: 2,
    why: 'otra',
    treated: [clave(0)],
    controls: null,
    replicas: 199,
    seed: 3,
    ...changes,
  };
}

/** With a count of one colonia in one period hidden. */
export function hiding(
  areas: readonly EvaluatedArea[],
  place: number,
  period: string,
): readonly EvaluatedArea[] {
  return areas.map((area) =>
    area.clave === clave(place) ? { ...area, counts: { ...area.counts, [period]: null } } : area,
  );
}
