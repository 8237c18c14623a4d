/** The sixteen alcaldías by crime and period, each with its people. */
import { placeAmong, type Among } from '$lib/answers/placeAmong';
import { INDICATORS } from '$lib/contract/indicators';
import { rowsOf, type Answer } from '$lib/data/query';
import { counts, places } from './queries';

/** Of feminicide there are too few for a rate. */
export const RATED = ['violencia_familiar', 'abuso_sexual', 'acoso_sexual', 'violacion'] as const;
export type Crime = (typeof RATED)[number];

export const UNITS = ['mujeres', 'habitantes'] as const;
export type Unit = (typeof UNITS)[number];

export interface Period {
  readonly anio: number;
  readonly meses: number;
}

export interface Ranked {
  readonly crime: Crime;
  readonly among: Among;
}

export const nameOf = (crime: string): string =>
  INDICATORS.find(({ id }) => id === crime)?.name ?? crime;

export const familyOf = (crime: Crime) => (crime === 'violencia_familiar' ? 'home' : 'sexual');

export function readSixteen(data: {
  readonly alcaldia: string;
  readonly places: Answer;
  readonly counts: Answer;
}) {
  const people = rowsOf(places, data.places);
  const cells = rowsOf(counts, data.counts);
  const periods: readonly Period[] = [
    ...new Map(cells.map(({ anio, meses }) => [anio, { anio, meses }])).values(),
  ];
  const countsOf = (crime: string, { anio }: Period) =>
    people.flatMap((place) => {
      const cell = cells.find(
        (each) => each.indicador === crime && each.anio === anio && each.clave === place.clave,
      );
      return cell === undefined ? [] : [{ ...place, n: cell.n }];
    });
  return {
    people,
    /** The newest first. */
    periods: periods.toReversed(),
    countsOf,
    /** Those crimes that the period tells of the alcaldía. */
    rankedIn: (period: Period, unit: Unit): readonly Ranked[] =>
      RATED.flatMap((crime) => {
        const among = placeAmong(
          countsOf(crime, period).map((place) => ({
            ...place,
            poblacion: unit === 'mujeres' ? place.mujeres : place.poblacion,
          })),
          data.alcaldia,
        );
        return among === null ? [] : [{ crime, among }];
      }),
  };
}
