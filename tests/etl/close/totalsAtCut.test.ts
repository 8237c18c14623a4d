/** Totals of an alcaldía beside colonias whose year is the sum of quarters that were told at other cuts. */
import { expect, it } from 'vitest';
import { closeCounts } from '../../../scripts/etl/close/closeCounts';
import type { Closing } from '../../../scripts/etl/close/closings';
import { Past } from '../../../scripts/etl/close/past';
import type { CountedPeriod } from '../../../scripts/etl/registry/periods';
import { catalogueRules } from '../catalogueRules';
import { ALCALDIA, COLONIAS, alcaldiaOf, rowAt } from '../protect/inventedRows';

const [PLACE = ''] = COLONIAS;
const YEAR = '2021-01-01';
const QUARTERS = ['2021-01-01', '2021-04-01', '2021-07-01', '2021-10-01'];

/** @param first cases of the first quarter: some are reported late. */
const familyViolence = (first: number, starts: readonly string[]) =>
  starts.flatMap((periodo, nth) =>
    [ALCALDIA, PLACE].map((clave) =>
      rowAt('violencia_familiar', clave, 'trimestre', periodo, nth === 0 ? first : 10),
    ),
  );

const closing = (
  periodo_tipo: CountedPeriod,
  periodo: string,
  edicion: string,
  fate: Closing['fate'],
): Closing => ({
  of: { fuente: 'fgj_carpetas', alcaldia: ALCALDIA, periodo_tipo, periodo },
  vintage: { edicion, corte: edicion === 'antes' ? '2021-06-30' : '2022-03-31' },
  fate,
});

it('are sums of their parts as those stand, though nothing of them is told by colonia', async () => {
  const { parentOf, takesK } = catalogueRules;
  const before = {
    observaciones: familyViolence(10, QUARTERS.slice(0, 1)).map((row) => ({
      ...row,
      supresion: 'ninguna' as const,
    })),
    horarios: [],
    k: 5,
    structure: { alcaldiaOf, parentOf, takesK },
    editionOf: () => 'antes',
  };
  const observations = [
    ...familyViolence(12, QUARTERS),
    ...[ALCALDIA, PLACE].map((clave) => rowAt('violencia_familiar', clave, 'anio', YEAR, 42)),
    ...[ALCALDIA, PLACE].map((clave) => rowAt('violencia_sexual', clave, 'anio', YEAR, 5)),
    rowAt('violencia_total', ALCALDIA, 'anio', YEAR, 47),
  ];
  const closings = [
    closing('trimestre', '2021-01-01', 'antes', 'carried'),
    ...QUARTERS.slice(1).map((periodo) => closing('trimestre', periodo, 'ahora', 'first')),
    closing('anio', YEAR, 'ahora', 'first'),
  ];
  const { alCorte } = await closeCounts(
    [{ observations, hours: [], closings, recounts: null }],
    new Past([before]),
    { profile: 'publico', k: 5, indicators: catalogueRules, alcaldiaOf },
  );
  expect(alCorte.map(({ indicador, periodo_tipo, n }) => [indicador, periodo_tipo, n])).toEqual([
    ['violencia_familiar', 'trimestre', 10],
    ['violencia_familiar', 'anio', 40],
    ['violencia_total', 'anio', 45],
  ]);
});
