/** What a release says that it does not publish though its grain is. */
import { describe, expect, it } from 'vitest';
import type { HourCount } from '../../../scripts/etl/count/observation';
import { protectHours, protectObservations } from '../../../scripts/etl/protect/protect';
import { catalogueRules } from '../catalogueRules';
import {
  withdrawn,
  withdrawnHours,
  type Withdrawals,
  type WithdrawnTable,
} from '../../../scripts/etl/cells/withdrawn';
import { ALCALDIA, COLONIAS, alcaldiaOf, rowAt } from './inventedRows';

const NONE: Withdrawals = { totals: [], alcaldias: [], tables: [] };
const YEAR = {
  fuente: 'fgj_carpetas',
  indicador: 'violencia_familiar',
  clave: ALCALDIA,
  periodo_tipo: 'anio',
  periodo: '2019-01-01',
} as const;
const HOURS: WithdrawnTable = { ...YEAR, periodo_tipo: 'horario' };

const inColonia = (indicador: string = YEAR.indicador, periodo: string = YEAR.periodo) =>
  rowAt(indicador, COLONIAS[0], 'anio', periodo, 9);

describe('a table that is withdrawn', () => {
  const isWithdrawn = withdrawn({ ...NONE, tables: [YEAR, HOURS] }, alcaldiaOf);

  it('is of every colonia, crossed or not, and not of their total', () => {
    expect(isWithdrawn(inColonia())).toBe(true);
    expect(isWithdrawn({ ...inColonia(), clave: COLONIAS[1], nivel: 'colonia' })).toBe(true);
    expect(isWithdrawn({ ...YEAR, nivel: 'alcaldia' })).toBe(false);
  });

  it('is of no other indicator, period, source or alcaldía', () => {
    expect(isWithdrawn(inColonia('abuso_sexual'))).toBe(false);
    expect(isWithdrawn(inColonia(YEAR.indicador, '2020-01-01'))).toBe(false);
    expect(isWithdrawn({ ...inColonia(), periodo_tipo: 'trimestre' })).toBe(false);
    expect(isWithdrawn({ ...inColonia(), fuente: 'fgj_victimas' })).toBe(false);
    expect(isWithdrawn({ ...inColonia(), clave: '0909800010001' })).toBe(false);
  });

  it('has its colonias withheld, and nothing else', async () => {
    const rows = [
      rowAt(YEAR.indicador, ALCALDIA, 'anio', YEAR.periodo, 30),
      rowAt(YEAR.indicador, COLONIAS[0], 'anio', YEAR.periodo, 20),
      rowAt(YEAR.indicador, COLONIAS[1], 'anio', YEAR.periodo, 0),
      rowAt(YEAR.indicador, ALCALDIA, 'anio', '2020-01-01', 30),
      rowAt(YEAR.indicador, COLONIAS[0], 'anio', '2020-01-01', 20),
      rowAt(YEAR.indicador, COLONIAS[1], 'anio', '2020-01-01', 9),
    ];
    const options = { k: 5, profile: 'publico', alcaldiaOf, indicators: catalogueRules } as const;
    expect(await protectObservations(rows, { ...options, isWithdrawn })).toEqual([
      'ninguna',
      'retenida',
      'retenida',
      'ninguna',
      'ninguna',
      'ninguna',
    ]);
  });
});

describe('a total that is withdrawn', () => {
  it('is of its alcaldía, and not of its colonias', () => {
    const isWithdrawn = withdrawn({ ...NONE, totals: [YEAR] }, alcaldiaOf);
    expect(isWithdrawn({ ...YEAR, nivel: 'alcaldia' })).toBe(true);
    expect(isWithdrawn({ ...YEAR, clave: '09098', nivel: 'alcaldia' })).toBe(false);
    expect(isWithdrawn(inColonia())).toBe(false);
  });
});

describe('an alcaldía that is withdrawn', () => {
  it('is so at every level, of one source', () => {
    const { fuente, clave } = YEAR;
    const isWithdrawn = withdrawn({ ...NONE, alcaldias: [{ fuente, clave }] }, alcaldiaOf);
    expect(isWithdrawn({ ...YEAR, nivel: 'alcaldia' })).toBe(true);
    expect(isWithdrawn(inColonia('abuso_sexual'))).toBe(true);
    expect(isWithdrawn({ ...inColonia(), clave: '0909800010001' })).toBe(false);
    expect(isWithdrawn({ ...inColonia(), fuente: 'fgj_victimas' })).toBe(false);
  });
});

describe('the hours of an indicator', () => {
  const { fuente, clave, periodo } = YEAR;
  const at = { fuente, indicador: YEAR.indicador, clave, periodo };

  it('are withdrawn by their own table, and by no other', () => {
    expect(withdrawnHours({ tables: [HOURS] })(at)).toBe(true);
    expect(withdrawnHours({ tables: [HOURS] })({ ...at, indicador: 'abuso_sexual' })).toBe(false);
    expect(withdrawnHours({ tables: [HOURS] })({ ...at, periodo: '2020-01-01' })).toBe(false);
    expect(withdrawnHours({ tables: [YEAR] })(at)).toBe(false);
    expect(withdrawnHours({ tables: [] })(at)).toBe(false);
  });

  it('are all withheld then, whatever their counts', async () => {
    const hours = Array.from({ length: 168 }, (_, slot): HourCount => {
      return { ...at, dia_semana: Math.floor(slot / 24) + 1, hora: slot % 24, n: slot % 3 };
    });
    const statuses = await protectHours(hours, [], {
      k: 5,
      profile: 'publico',
      indicators: catalogueRules,
      isHourWithdrawn: withdrawnHours({ tables: [HOURS] }),
    });
    expect(new Set(statuses)).toEqual(new Set(['retenida']));
  });
});
