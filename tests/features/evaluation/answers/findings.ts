/** Evaluations as told, for sentences: each differs from an ordinary one in what is given. */
import type { Evaluated } from '$features/evaluation/answers/evaluate';
import type { CoursePoint } from '$features/evaluation/answers/course';
import type { Placebo, Placebos } from '$features/evaluation/answers/placebos';
import { keys } from '../../../coloniaKey';

const QUARTERS = ['2022-01-01', '2022-04-01', '2022-07-01', '2022-10-01'] as const;
const NEXT = ['2023-01-01', '2023-04-01', '2023-07-01', '2023-10-01'] as const;

const point = (period: string, changes: Partial<CoursePoint> = {}): CoursePoint => ({
  period,
  side: period < '2023' ? 'before' : 'after',
  treated: 40,
  controls: 200,
  ratio: 1,
  lower: 0.7,
  upper: 1.4,
  ...changes,
});

function placebos<Each extends Placebo>(tried: readonly Each[], asLarge: number): Placebos<Each> {
  return {
    tried,
    asLarge,
    share: tried.length === 0 ? null : (asLarge + 1) / (tried.length + 1),
  };
}

export const places = (count: number, asLarge: number) =>
  placebos(
    Array.from({ length: count }, (_, place) => ({
      claves: keys(`otra-${place}`),
      ratio: 0.9,
      deviate: -0.4,
    })),
    asLarge,
  );

export const dates = (count: number, asLarge: number) =>
  placebos(
    Array.from({ length: count }, (_, place) => ({
      date: `20${10 + place}-01-01`,
      ratio: 1.1,
      deviate: 0.5,
    })),
    asLarge,
  );

export function evaluated(changes: Partial<Evaluated> = {}): Evaluated {
  return {
    kind: 'evaluada',
    grain: 'trimestre',
    window: { before: QUARTERS, chosenBy: [], mixed: null, after: NEXT },
    candidates: [],
    treated: keys('doctores'),
    controls: keys('atlampa', 'buenavista', 'guerrero'),
    counts: {
      treated: { before: 400, after: 300 },
      controls: { before: 1000, after: 786 },
    },
    detectable: { fall: 0.806, rise: 1.24 },
    method: 'exacto',
    dispersion: 0.8,
    comparison: { ratio: 0.954, lower: 0.8, upper: 1.14, p: 0.6 },
    verdict: 'azar',
    course: [...QUARTERS, ...NEXT].map((period) => point(period)),
    earlier: { apart: 0, tried: 4, byChance: 1 },
    observed: { ratio: 0.954, deviate: -0.5 },
    places: places(10, 5),
    dates: dates(3, 1),
    ...changes,
  };
}
