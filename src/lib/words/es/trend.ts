/** A place through time: what is read of each period, and the key. */
type TrendGrain = 'mes' | 'trimestre';

const PERIODS: Readonly<Record<TrendGrain, string>> = { mes: 'mes', trimestre: 'trimestre' };

interface Reading {
  /** Written, as the others. */
  readonly period: string;
  readonly provisional: boolean;
  readonly value: string;
  /** Null where nothing was expected. */
  readonly expected: string | null;
}

export const trendWords = {
  coming: 'Dibujando la gráfica… Mientras tanto, los números están en la tabla.',
  failed:
    'La gráfica no se pudo volver a dibujar: falta la conexión. Los números están en la tabla.',
  reader: { mes: 'Mes por mes', trimestre: 'Trimestre por trimestre' } satisfies Record<
    TrendGrain,
    string
  >,
  reading: ({ period, provisional, value, expected }: Reading) =>
    `${period}${provisional ? ', provisional' : ''}: ${value}` +
    (expected === null ? '' : `; ${expected}`),
  expected: (about: string, lower: string, upper: string) =>
    `se esperaban cerca de ${about}, de ${lower} a ${upper}`,
  provisional: 'provisional: faltan denuncias',
  key: {
    band: 'lo esperado de cada mes',
    outside: (grain: TrendGrain) =>
      `${PERIODS[grain]} fuera de lo esperado, como puede pasar por azar`,
    beyond: (grain: TrendGrain) =>
      `${PERIODS[grain]} que se sale de lo esperado, más allá del azar`,
    level: 'nivel medio, sin temporada',
    breaks: 'cambio de nivel, y entre qué fechas pudo empezar',
    gaps: 'Los huecos son trimestres con menos de 5 carpetas, o protegidos.',
  },
};
