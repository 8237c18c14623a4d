/** A place through time: what is read of each period, and the key. */
type TrendGrain = 'mes' | 'trimestre' | 'anio';

const PERIODS: Readonly<Record<TrendGrain, string>> = {
  mes: 'mes',
  trimestre: 'trimestre',
  anio: 'año',
};

interface Reading {
  /** Written, as the others. */
  readonly period: string;
  readonly provisional: boolean;
  /** Of the first line; absent where it is alone. */
  readonly name?: string;
  /** Null where the first line does not tell of the period. */
  readonly value: string | null;
  /** Null where nothing was expected. */
  readonly expected: string | null;
  readonly others?: readonly {
    readonly name: string;
    readonly value: string;
    readonly provisional: boolean;
  }[];
}

const OWN_PROVISIONAL = ', provisional';

function readOwn({ provisional, name, value, expected }: Reading): readonly string[] {
  if (value === null) return [];
  const named =
    name === undefined ? value : `${name}${provisional ? OWN_PROVISIONAL : ''} ${value}`;
  return expected === null ? [named] : [named, expected];
}

export const trendWords = {
  coming: 'Dibujando la gráfica… Mientras tanto, los números están en la tabla.',
  failed:
    'La gráfica no se pudo volver a dibujar: falta la conexión. Los números están en la tabla.',
  reader: {
    mes: 'Mes por mes',
    trimestre: 'Trimestre por trimestre',
    anio: 'Año por año',
  } satisfies Record<TrendGrain, string>,
  /** «julio de 2024: FGJ 201; se esperaban cerca de 212, de 160 a 270; SESNSP 230» */
  reading: (read: Reading) =>
    `${read.period}${read.name === undefined && read.provisional ? OWN_PROVISIONAL : ''}: ` +
    [
      ...readOwn(read),
      ...(read.others ?? []).map(
        ({ name, value, provisional }) => `${name}${provisional ? OWN_PROVISIONAL : ''} ${value}`,
      ),
    ].join('; '),
  expected: (about: string, lower: string, upper: string) =>
    `se esperaban cerca de ${about}, de ${lower} a ${upper}`,
  provisional: 'provisional: faltan denuncias',
  provisionalInShort: 'provisional',
  /** Over the day from which a line counts something else. */
  cut: 'ruptura',
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
