/** Invented counts of an alcaldía with three colonias, by year, as what is said of its piles is reckoned from. */
import { parseColoniaKey, type ColoniaKey } from '$lib/contract/coloniaKey';
import type { PublishedObservation } from '../../../../scripts/etl/count/observation';
import type { Told } from '../../../../scripts/etl/piles/toldCounts';
import type { IndicatorId } from '$lib/contract/indicators/catalogue';

export const FUENTE = 'fgj_carpetas';
export const ALCALDIA = '09015';
export const PLACE = parseColoniaKey('0901500010002');
export const OTHERS = ['0901500010001', '0901500010003'].map(parseColoniaKey);

type PeriodType = PublishedObservation['periodo_tipo'];

export const rowAt = (
  indicador: string,
  clave: string,
  periodo_tipo: PeriodType,
  periodo: string,
  n: number | null,
): PublishedObservation => ({
  fuente: FUENTE,
  indicador,
  nivel: clave === ALCALDIA ? 'alcaldia' : 'colonia',
  clave,
  periodo_tipo,
  periodo,
  sexo: 'total',
  edad: 'total',
  n,
  supresion: n === null ? 'complementaria' : 'ninguna',
});

const sumOf = (counts: readonly number[]): number => counts.reduce((sum, n) => sum + n, 0);

/** @param counts of each year from the first on */
export function rowsOf(
  indicador: IndicatorId,
  clave: string,
  first: number,
  counts: readonly number[],
): readonly PublishedObservation[] {
  return counts.flatMap((n, at) => [
    rowAt(indicador, clave, 'anio', `${first + at}-01-01`, n),
    ...(at + 3 > counts.length
      ? []
      : [
          rowAt(
            indicador,
            clave,
            'trienio',
            `${first + at}-01-01`,
            sumOf(counts.slice(at, at + 3)),
          ),
        ]),
  ]);
}

/** Months of a whole alcaldía. */
export const monthsOf = (
  indicador: IndicatorId,
  year: number,
  counts: readonly number[],
): readonly PublishedObservation[] =>
  counts.map((n, at) =>
    rowAt(indicador, ALCALDIA, 'mes', `${year}-${String(at + 1).padStart(2, '0')}-01`, n),
  );

const FIRST = 2021;
/** That of the last complete year. */
const LAST = 2024;

/** 300 cases a year in each of the other colonias. */
export const around = (indicador: IndicatorId, own: readonly number[]) => [
  ...rowsOf(indicador, PLACE, FIRST, own),
  ...OTHERS.flatMap((clave) =>
    rowsOf(
      indicador,
      clave,
      FIRST,
      own.map(() => 300),
    ),
  ),
  ...rowsOf(
    indicador,
    ALCALDIA,
    FIRST,
    own.map((n) => n + 600),
  ),
];

const colonia = (clave: ColoniaKey, people: number): Told['colonias'][number] => ({
  clave,
  nombre: clave,
  mujeres: people,
  ambiente: people,
});

/** Whoever reports does so on the day. */
export const onTheDay = (indicador: IndicatorId): Told['delays'][number] => ({
  fuente: FUENTE,
  indicador,
  anio: null,
  dias: 0,
  proporcion: 1,
  inferior: 1,
  superior: 1,
  casos: 1e6,
  seguimiento: 365,
  origen: 'inventada',
});

/** Twenty thousand women in each colonia, and as many people by day. */
export const told = (
  observations: readonly PublishedObservation[],
  more: Partial<Told> = {},
): Told => ({
  observations,
  alcaldia: { clave: ALCALDIA, mujeres: 60_000 },
  colonias: [PLACE, ...OTHERS].toSorted().map((clave) => colonia(clave, 20_000)),
  delays: [onTheDay('violencia_sexual'), onTheDay('violencia_familiar')],
  corte: '2025-12-31',
  primer_mes: `${FIRST}-01-01`,
  ultimo_mes_completo: `${LAST}-12-01`,
  ...more,
});
