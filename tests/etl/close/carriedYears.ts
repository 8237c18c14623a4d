/** Invented years of two colonias as they were printed, and what a release closes and carries of them. */
import { Past } from '../../../scripts/etl/close/past';
import type { Closing } from '../../../scripts/etl/close/closings';
import { recalled } from '../../../scripts/etl/close/recalled';
import { observationName } from '../../../scripts/etl/cells/cellNames';
import type { Release } from '../../../scripts/etl/cells/release';
import type { CellPeriod } from '../../../scripts/etl/cells/vintages';
import type { Observation, PublishedObservation } from '../../../scripts/etl/count/observation';
import { catalogueRules } from '../catalogueRules';
import { ALCALDIA, COLONIAS, alcaldiaOf, rowAt } from '../protect/inventedRows';

type Tipo = Observation['periodo_tipo'];

export const FUENTE = 'fgj_carpetas';
export const first = (year: number) => `${year}-01-01`;

/** Of an alcaldía, one case of which lies in no colonia, and of its colonias. */
export const counted = (
  indicador: string,
  tipo: Tipo,
  periodo: string,
  counts: readonly number[],
): readonly Observation[] => [
  ...(tipo === 'trienio'
    ? []
    : [
        rowAt(
          indicador,
          ALCALDIA,
          tipo,
          periodo,
          counts.reduce((sum, n) => sum + n, 1),
        ),
      ]),
  ...counts.map((n, nth) => rowAt(indicador, COLONIAS[nth] ?? '', tipo, periodo, n)),
];
export const year = (indicador: string, own: number, counts: readonly number[]) =>
  counted(indicador, 'anio', first(own), counts);
export const three = (indicador: string, own: number, counts: readonly number[]) =>
  counted(indicador, 'trienio', first(own), counts);

/** As it is printed: what is under 5 below the alcaldía is hidden. */
export const asPrinted = (rows: readonly Observation[]): readonly PublishedObservation[] =>
  rows.map((row) =>
    row.nivel === 'colonia' && row.n > 0 && row.n < 5
      ? { ...row, n: null, supresion: 'primaria' }
      : { ...row, supresion: 'ninguna' },
  );

export const release = (
  observaciones: readonly PublishedObservation[],
  more: Partial<Release> = {},
): Release => ({
  observaciones,
  horarios: [],
  k: 5,
  structure: { alcaldiaOf, parentOf: catalogueRules.parentOf },
  editionOf: () => 'antes',
  ...more,
});

export const closing = (
  tipo: CellPeriod['periodo_tipo'],
  periodo: string,
  fate: Closing['fate'],
  edicion = fate === 'carried' ? 'antes' : 'ahora',
): Closing => ({
  of: { fuente: FUENTE, alcaldia: ALCALDIA, periodo_tipo: tipo, periodo },
  vintage: { edicion, corte: '2022-06-30' },
  fate,
});
export const carried = (tipo: CellPeriod['periodo_tipo'], ...years: readonly number[]) =>
  years.map((own) => closing(tipo, first(own), 'carried'));

/** What a file counts again of some rows. */
export const recountOf = (
  rows: readonly Observation[],
  moved: Readonly<Record<string, number>> = {},
) =>
  rows
    .filter(({ nivel, n }) => nivel === 'colonia' && n > 0)
    .map((row) => {
      const { indicador, clave: colonia, periodo_tipo, periodo, n } = row;
      const by = moved[`${indicador} ${colonia} ${periodo}`] ?? 0;
      return { indicador, colonia, periodo_tipo, periodo, n: n + by };
    });

export const rules = { profile: 'publico', k: 5, indicators: catalogueRules, alcaldiaOf } as const;

export const recall = (
  releases: readonly Release[],
  closings: readonly Closing[],
  recounts: ReturnType<typeof recountOf> | null,
  ofRules: Partial<typeof rules.indicators> = {},
) =>
  recalled(
    { observations: year('abuso_sexual', 2023, [9, 9]), hours: [], closings, recounts },
    new Past(releases),
    { ...rules, indicators: { ...catalogueRules, ...ofRules } },
  );

export const nameOf = (
  indicador: string,
  clave: string,
  tipo: Tipo,
  periodo: string,
  more: Partial<Observation> = {},
) => observationName({ ...rowAt(indicador, clave, tipo, periodo, 0), ...more });

/** A new sum of 2021 to 2023, beside carried years. */
export const NEW = [
  closing('anio', first(2023), 'first'),
  closing('trienio', first(2021), 'first'),
];
