/** From rows to what is printed of them, and what the audit says of it. */
import { describe, expect, it } from 'vitest';
import { audit } from '../../../scripts/etl/audit/audit';
import type { Observation, Status } from '../../../scripts/etl/count/observation';
import { protectObservations } from '../../../scripts/etl/protect/protect';
import { catalogueRules } from '../catalogueRules';
import { ALCALDIA, COLONIAS, alcaldiaOf, printed, rowAt, rowsOf, type Cases } from './inventedRows';

const K = 5;
const PUBLIC = { k: K, profile: 'publico', alcaldiaOf, indicators: catalogueRules } as const;
const INTERNAL = { k: 1, profile: 'interno', alcaldiaOf, indicators: catalogueRules } as const;
const STRUCTURE = { alcaldiaOf, parentOf: catalogueRules.parentOf };
const SEXUAL = {
  violencia_sexual: ['abuso_sexual', 'acoso_sexual'],
  abuso_sexual: ['abuso_sexual'],
  acoso_sexual: ['acoso_sexual'],
};
describe('protectObservations', () => {
  const plain: readonly Cases[] = [
    { indicador: 'abuso_sexual', trimestre: '2019-01-01', enColonias: [9, 3], sinColonia: 1 },
    { indicador: 'acoso_sexual', trimestre: '2020-01-01', enColonias: [12, 7], sinColonia: 0 },
  ];

  it('decides the same every time', async () => {
    const rows = rowsOf(plain, SEXUAL);
    expect(await protectObservations(rows, PUBLIC)).toEqual(
      await protectObservations(rows, PUBLIC),
    );
  });

  it('prints everything in the internal profile, and never hides the alcaldía', async () => {
    const rows = rowsOf(plain, { ...SEXUAL, feminicidio: ['feminicidio'] });
    expect(new Set(await protectObservations(rows, INTERNAL))).toEqual(new Set(['ninguna']));
    const statuses = await protectObservations(rows, PUBLIC);
    rows.forEach((row, index) => {
      if (row.nivel === 'alcaldia') expect(statuses[index]).toBe('ninguna');
    });
  });

  it('withholds feminicide by colonia, and what is finer than the catalogue says', async () => {
    const rows = rowsOf(plain, { ...SEXUAL, feminicidio: ['feminicidio'] });
    const statuses = await protectObservations(rows, PUBLIC);
    const of = (indicador: string, tipo: string) =>
      new Set(
        statuses.filter((_, index) => {
          const row = rows[index];
          return (
            row?.nivel === 'colonia' && row.indicador === indicador && row.periodo_tipo === tipo
          );
        }),
      );
    expect(of('feminicidio', 'trienio')).toEqual(new Set(['retenida']));
    expect(of('acoso_sexual', 'anio')).toEqual(new Set(['retenida']));
    expect(of('acoso_sexual', 'trienio')).not.toContain('retenida');
  });

  it('says which row is missing, repeated or out of balance', async () => {
    const rows = rowsOf(plain, SEXUAL);
    const lone = (row: Observation) =>
      row.clave === COLONIAS[1] && row.indicador === 'violencia_sexual' && row.n === 3;
    const without = rows.filter((row) => !(lone(row) && row.periodo_tipo === 'anio'));
    await expect(protectObservations(without, PUBLIC)).rejects.toThrow(
      /Falta la fila.*violencia_sexual, 0909900010002, anio 2019-01-01/,
    );
    await expect(protectObservations([...rows, ...rows.slice(0, 1)], PUBLIC)).rejects.toThrow(
      /Dos filas para la misma celda.*violencia_sexual, 09099/,
    );
    const off = rows.map((row) =>
      lone(row) && row.periodo_tipo === 'anio' ? { ...row, n: 4 } : row,
    );
    await expect(protectObservations(off, PUBLIC)).rejects.toThrow(
      /no cierran: violencia_sexual, 0909900010002, anio 2019-01-01, total, total, fgj_carpetas dice 4 .* 3/,
    );
  });
});

describe('audit', () => {
  const check = (rows: readonly Observation[], statusOf: (row: Observation) => Status) =>
    audit({
      observaciones: printed(rows, rows.map(statusOf)),
      horarios: [],
      k: K,
      structure: STRUCTURE,
    });
  const small = ({ nivel, n }: Observation): Status =>
    nivel === 'colonia' && n > 0 && n < K ? 'primaria' : 'ninguna';

  it('counts cells by how they are printed', async () => {
    const rows = [
      rowAt('violencia_familiar', ALCALDIA, 'anio', '2019-01-01', 30),
      rowAt('violencia_familiar', COLONIAS[0], 'anio', '2019-01-01', 20),
      rowAt('violencia_familiar', COLONIAS[1], 'anio', '2019-01-01', 4),
    ];
    expect(await check(rows, small)).toMatchObject({
      celdas: 2,
      suprimidas_primarias: 1,
      suprimidas_complementarias: 0,
      recuperables: 0,
      intervalo_minimo: 3,
    });
  });

  it('catches a small count left in sight', async () => {
    const rows = rowsOf(
      [{ indicador: 'abuso_sexual', trimestre: '2019-01-01', enColonias: [9, 3], sinColonia: 4 }],
      { abuso_sexual: ['abuso_sexual'] },
    );
    const report = await check(rows, () => 'ninguna');
    expect(report.recuperables).toBeGreaterThan(0);
  });

  it('catches the feminicide that violence in total tells of beside its other parts', async () => {
    const rows = rowsOf(
      [
        {
          indicador: 'violencia_familiar',
          trimestre: '2019-01-01',
          enColonias: [20, 30],
          sinColonia: 1,
        },
        { indicador: 'feminicidio', trimestre: '2019-01-01', enColonias: [1, 0], sinColonia: 2 },
      ],
      {
        violencia_total: ['violencia_familiar', 'feminicidio'],
        violencia_familiar: ['violencia_familiar'],
        violencia_feminicida: ['feminicidio'],
        feminicidio: ['feminicidio'],
      },
    );
    const isFeminicide = ({ indicador }: Observation) => /feminicid/.test(indicador);
    const hide = (row: Observation): Status =>
      row.nivel === 'colonia' && isFeminicide(row) ? 'retenida' : 'ninguna';
    expect((await check(rows, hide)).recuperables).toBeGreaterThan(0);
    const withoutTotal = (row: Observation): Status =>
      row.nivel === 'colonia' && row.indicador !== 'violencia_familiar' ? 'retenida' : 'ninguna';
    expect((await check(rows, withoutTotal)).recuperables).toBe(0);
  });

  it('catches the year that its quarters and three years give away', async () => {
    const cases: readonly Cases[] = ['2019-01-01', '2020-01-01', '2021-01-01'].map((trimestre) => ({
      indicador: 'violencia_familiar',
      trimestre,
      enColonias: [30, trimestre.startsWith('2020') ? 3 : 30],
      sinColonia: 9,
    }));
    const rows = rowsOf(cases, { violencia_familiar: ['violencia_familiar'] });
    // The lone small year and its lone quarter: three years minus the other two.
    expect((await check(rows, small)).recuperables).toBe(2);
  });

  it('catches one sex suppressed alone beside the total', async () => {
    const sexes = (clave: string, mujer: number, hombre: number) => [
      rowAt('violencia_familiar', clave, 'anio', '2019-01-01', mujer + hombre),
      rowAt('violencia_familiar', clave, 'anio', '2019-01-01', mujer, 'mujer'),
      rowAt('violencia_familiar', clave, 'anio', '2019-01-01', hombre, 'hombre'),
      rowAt('violencia_familiar', clave, 'anio', '2019-01-01', 0, 'no_especificado'),
    ];
    const rows = [
      ...sexes(ALCALDIA, 80, 40),
      ...sexes(COLONIAS[0], 40, 2),
      ...sexes(COLONIAS[1], 30, 20),
    ];
    expect((await check(rows, small)).recuperables).toBe(1);
    const statuses = await protectObservations(rows, PUBLIC);
    const report = await audit({
      observaciones: printed(rows, statuses),
      horarios: [],
      k: K,
      structure: STRUCTURE,
    });
    expect(report.recuperables).toBe(0);
  });

  it('refuses a row without a count that says it is not suppressed', async () => {
    const row = rowAt('violencia_familiar', COLONIAS[0], 'anio', '2019-01-01', 9);
    await expect(
      audit({
        observaciones: [{ ...row, n: null, supresion: 'ninguna' }],
        horarios: [],
        k: K,
        structure: STRUCTURE,
      }),
    ).rejects.toThrow(/n = vacía y supresion = ninguna/);
  });
});
