/** Invented counts of an alcaldía with two colonias, or more, as rows at every grain. */
import type {
  Observation,
  PublishedObservation,
  Status,
} from '../../../scripts/etl/count/observation';

export const ALCALDIA = '09099';
export const COLONIAS = ['0909900010001', '0909900010002'] as const;
export const alcaldiaOf = (clave: string): string => clave.slice(0, 5);

/** Cases of one indicator in one quarter: in each colonia, and in none. */
export interface Cases {
  readonly indicador: string;
  /** First day of the quarter, 2019–2021. */
  readonly trimestre: string;
  readonly enColonias: readonly number[];
  readonly sinColonia: number;
}

type PeriodType = Observation['periodo_tipo'];

const YEARS = [2019, 2020, 2021];
const MONTHS_OF_QUARTERS = ['01', '04', '07', '10'];
const PERIODS: readonly (readonly [PeriodType, string])[] = [
  ...YEARS.flatMap((year) =>
    MONTHS_OF_QUARTERS.map((month) => ['trimestre', `${year}-${month}-01`] as const),
  ),
  ...YEARS.map((year) => ['anio', `${year}-01-01`] as const),
  ['trienio', '2019-01-01'],
];

export const inPeriod = (tipo: PeriodType, periodo: string, trimestre: string): boolean =>
  tipo === 'trienio' ||
  (tipo === 'anio' ? periodo.slice(0, 4) === trimestre.slice(0, 4) : periodo === trimestre);

/**
 * @param partsOf the indicators to count, each with those whose cases are its own.
 * @param claves of the colonias, in the order of the cases.
 */
export function rowsOf(
  cases: readonly Cases[],
  partsOf: Readonly<Record<string, readonly string[]>>,
  claves: readonly string[] = COLONIAS,
): readonly Observation[] {
  return Object.entries(partsOf).flatMap(([indicador, parts]) =>
    PERIODS.flatMap(([tipo, periodo]) => {
      const own = cases.filter(
        (at) => parts.includes(at.indicador) && inPeriod(tipo, periodo, at.trimestre),
      );
      const sum = (count: (at: Cases) => number) => own.reduce((n, at) => n + count(at), 0);
      const colonias = claves.map((clave, index) =>
        rowAt(
          indicador,
          clave,
          tipo,
          periodo,
          sum(({ enColonias }) => enColonias[index] ?? 0),
        ),
      );
      if (tipo === 'trienio') return colonias;
      const whole = sum(wholeOf);
      return [rowAt(indicador, ALCALDIA, tipo, periodo, whole), ...colonias];
    }),
  );
}

/** Of the alcaldía. */
export const wholeOf = ({ enColonias, sinColonia }: Cases): number =>
  enColonias.reduce((sum, own) => sum + own, sinColonia);

export function rowAt(
  indicador: string,
  clave: string,
  periodo_tipo: PeriodType,
  periodo: string,
  n: number,
  sexo = 'total',
): Observation {
  const nivel = clave === ALCALDIA ? 'alcaldia' : 'colonia';
  return {
    fuente: 'fgj_carpetas',
    indicador,
    nivel,
    clave,
    periodo_tipo,
    periodo,
    sexo,
    edad: 'total',
    n,
  };
}

/** What is printed of rows by their statuses. */
export function printed(
  rows: readonly Observation[],
  statuses: readonly Status[],
): readonly PublishedObservation[] {
  return rows.flatMap((row, index) => {
    const supresion = statuses[index] ?? 'ninguna';
    if (supresion === 'retenida') return [];
    return [{ ...row, n: supresion === 'ninguna' ? row.n : null, supresion }];
  });
}
