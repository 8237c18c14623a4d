/** Offences by year and three years in two colonias, and what of them the audit recovers. */
import { audit } from '../../../scripts/etl/audit/audit';
import type { Observation, Status } from '../../../scripts/etl/count/observation';
import { publishes } from '../../../scripts/etl/cells/publication';
import { catalogueRules } from '../catalogueRules';
import { ALCALDIA, COLONIAS, alcaldiaOf, printed, rowAt } from './inventedRows';

export const OPTIONS = {
  k: 5,
  profile: 'publico',
  alcaldiaOf,
  indicators: catalogueRules,
} as const;
const STRUCTURE = { alcaldiaOf, parentOf: catalogueRules.parentOf };
const YEARS = ['2019-01-01', '2020-01-01', '2021-01-01'];

export type Years = readonly [number, number, number];

/** An indicator by year and three years: in each colonia, and `nowhere` more in the alcaldía. */
export function rowsOf(
  indicador: string,
  places: readonly [Years, Years],
  nowhere: Years = [0, 0, 0],
  sexo = 'total',
): readonly Observation[] {
  const whole = (year: number) =>
    places.reduce((sum, own) => sum + (own[year] ?? 0), nowhere[year] ?? 0);
  return [
    ...YEARS.map((start, year) => rowAt(indicador, ALCALDIA, 'anio', start, whole(year), sexo)),
    ...places.flatMap((own, place) =>
      YEARS.map((start, year) =>
        rowAt(indicador, COLONIAS[place] ?? '', 'anio', start, own[year] ?? 0, sexo),
      ),
    ),
    ...places.flatMap((own, place) =>
      sexo === 'total'
        ? [
            rowAt(
              indicador,
              COLONIAS[place] ?? '',
              'trienio',
              '2019-01-01',
              own[0] + own[1] + own[2],
            ),
          ]
        : [],
    ),
  ];
}

const plus = (...all: readonly Years[]): Years => [
  all.reduce((sum, own) => sum + own[0], 0),
  all.reduce((sum, own) => sum + own[1], 0),
  all.reduce((sum, own) => sum + own[2], 0),
];

/** Everything that the profile publishes, with nothing suppressed but the small. */
export const bare = (rows: readonly Observation[]): readonly Status[] =>
  rows.map((row) => {
    if (!publishes('publico', row, catalogueRules)) return 'retenida';
    return row.nivel === 'colonia' && row.n > 0 && row.n < 5 ? 'primaria' : 'ninguna';
  });

export const recoverable = async (rows: readonly Observation[], statuses: readonly Status[]) => {
  const observaciones = printed(rows, statuses);
  return (await audit({ observaciones, horarios: [], k: 5, structure: STRUCTURE })).recuperables;
};

/** Sexual violence whose parts are abuse and two others, in the first colonia and in the second. */
export function offences(
  one: string,
  first: readonly [Years, Years],
  other: string,
  second: readonly [Years, Years],
): readonly Observation[] {
  const abuse: readonly [Years, Years] = [
    [30, 30, 30],
    [40, 40, 40],
  ];
  return [
    ...rowsOf('abuso_sexual', abuse),
    ...rowsOf(one, first),
    ...rowsOf(other, second),
    ...rowsOf('violencia_sexual', [
      plus(abuse[0], first[0], second[0]),
      plus(abuse[1], first[1], second[1]),
    ]),
  ];
}
