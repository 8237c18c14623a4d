/** A table is withheld for what is worked out of it, or only for what was not decided in time: which is said. */
import { expect, it } from 'vitest';
import { furtherWithdrawals, withdrawnQuality } from '../../../scripts/etl/build/withdraw';
import { observationName } from '../../../scripts/etl/cells/cellNames';
import { ALCALDIA, COLONIAS, alcaldiaOf } from '../protect/inventedRows';
import { TOTAL } from '../../../scripts/etl/cells/lattice';
import { catalogueRules } from '../catalogueRules';

const [first = '', second = ''] = COLONIAS;
const cell = (periodo: string, clave: string, isUndecided: boolean) => ({
  name: observationName({
    fuente: 'fgj_carpetas',
    indicador: 'abuso_sexual',
    clave,
    periodo_tipo: 'anio',
    periodo,
    sexo: TOTAL,
    edad: TOTAL,
  }),
  edition: 'a',
  isPrinted: false,
  isAlone: true,
  isUndecided,
});

const RULES = {
  withdrawals: { totals: [], alcaldias: [], tables: [] },
  factsOf: () => undefined,
  alcaldiaOf,
  indicators: catalogueRules,
  profile: 'publico',
} as const;

const tableOf = (year: number) => ({
  fuente: 'fgj_carpetas',
  indicador: 'abuso_sexual',
  clave: ALCALDIA,
  periodo_tipo: 'anio',
  periodo: `${year}-01-01`,
});

it('of a table of which something is worked out, nothing is undecided', () => {
  const found = furtherWithdrawals(
    [
      cell('2019-01-01', first, true),
      cell('2020-01-01', first, true),
      cell('2020-01-01', second, false),
    ],
    RULES,
  );
  expect(found.tables).toEqual([tableOf(2019), tableOf(2020)]);
  expect(found.undecided).toEqual([tableOf(2019)]);
});

it('each reason has a row of its own in calidad, and a table one reason', () => {
  const found = furtherWithdrawals(
    [cell('2019-01-01', first, true), cell('2020-01-01', first, false)],
    RULES,
  );
  const withdrawals = { ...RULES.withdrawals, tables: found.tables };
  const said = withdrawnQuality(withdrawals, () => 'Cuauhtémoc', 5, [], found.undecided);
  expect(said.map(({ regla }) => regla)).toEqual([
    `sin_decidir_${ALCALDIA}`,
    `retiradas_${ALCALDIA}`,
  ]);
  expect(said.map(({ descripcion }) => descripcion)).toEqual([
    expect.stringMatching(/abuso_sexual \(2019\).*llegó a su límite/),
    expect.stringMatching(/abuso_sexual \(2020\).*Un cero no se oculta nunca/),
  ]);
});

it('what is new goes before what was printed, which goes where nothing new is left', () => {
  const carried = cell('2019-01-01', first, false);
  const own = { ...cell('2020-01-01', second, false), edition: 'b' };
  const rules = { ...RULES, editionOf: () => 'b' };
  expect(furtherWithdrawals([carried, own], rules).tables).toEqual([tableOf(2020)]);
  expect(furtherWithdrawals([carried], rules).tables).toEqual([tableOf(2019)]);
});
