/** The table weekday × hour: a lone small cell, a sum of indicators, and what never leaves. */
import { describe, expect, it } from 'vitest';
import { audit } from '../../../scripts/etl/audit/audit';
import type {
  HourCount,
  Observation,
  Published,
  Status,
} from '../../../scripts/etl/count/observation';
import { protectHours } from '../../../scripts/etl/protect/protect';
import { catalogueRules } from '../catalogueRules';
import { ALCALDIA, alcaldiaOf, rowAt } from './inventedRows';

const K = 5;
const PUBLIC = { k: K, profile: 'publico', alcaldiaOf, indicators: catalogueRules } as const;
const YEARS = ['2019-01-01', '2020-01-01', '2021-01-01'];

/** 168 cells of an indicator: the same count everywhere but in the first ones. */
function table(indicador: string, first: readonly number[], elsewhere: number): HourCount[] {
  return Array.from({ length: 168 }, (_, slot) => ({
    fuente: 'fgj_carpetas',
    indicador,
    clave: ALCALDIA,
    periodo: '2019-01-01',
    dia_semana: Math.floor(slot / 24) + 1,
    hora: slot % 24,
    n: first[slot] ?? elsewhere,
  }));
}

/** The alcaldía's years of each indicator, `hourless` cases more than its table holds. */
function years(hours: readonly HourCount[], hourless: number): Observation[] {
  return [...new Set(hours.map(({ indicador }) => indicador))].flatMap((indicador) => {
    const own = hours.filter((row) => row.indicador === indicador);
    const whole = own.reduce((sum, { n }) => sum + n, hourless);
    return YEARS.map((year, nth) =>
      rowAt(indicador, ALCALDIA, 'anio', year, nth === 0 ? whole : 0),
    );
  });
}

const printedHours = (hours: readonly HourCount[], statuses: readonly Status[]) =>
  hours.flatMap((row, index) => {
    const supresion = statuses[index] ?? 'ninguna';
    if (supresion === 'retenida') return [];
    return [{ ...row, n: supresion === 'ninguna' ? row.n : null, supresion }];
  });

const recoverable = async (
  hours: readonly HourCount[],
  observations: readonly Observation[],
  statuses: readonly Status[],
) => {
  const observaciones = observations.map((row) => ({ ...row, supresion: 'ninguna' as const }));
  const horarios = printedHours(hours, statuses);
  const report = await audit({
    observaciones,
    horarios,
    k: K,
    structure: { alcaldiaOf, parentOf: catalogueRules.parentOf },
  });
  return report.recuperables;
};

const small = ({ n }: HourCount): Status => (n > 0 && n < K ? 'primaria' : 'ninguna');

describe('hours', () => {
  it('hide another cell where the three years give a lone one away', async () => {
    const hours = table('violencia_familiar', [1], 9);
    const observations = years(hours, 0);
    expect(await recoverable(hours, observations, hours.map(small))).toBe(1);
    const statuses = await protectHours(hours, observations, PUBLIC);
    expect(statuses.filter((status) => status !== 'ninguna')).toHaveLength(2);
    expect(await recoverable(hours, observations, statuses)).toBe(0);
  });

  it('hide no more where cases without an hour leave room', async () => {
    const hours = table('violencia_familiar', [2], 9);
    const statuses = await protectHours(hours, years(hours, 2), PUBLIC);
    expect(statuses.filter((status) => status !== 'ninguna')).toEqual(['primaria']);
  });

  it('do not say that a count is small where few cases are said to have no hour', async () => {
    const hours = table('violencia_familiar', [3], 9);
    const hiding = async (hourless: number) => {
      const options = { ...PUBLIC, hourlessOf: () => hourless };
      const statuses = await protectHours(hours, years(hours, 2), options);
      return statuses.filter((status) => status !== 'ninguna');
    };
    expect(await hiding(3)).toEqual(['primaria']);
    // With two at most beside it, it is 3 to 5.
    expect(await hiding(2)).toEqual(['complementaria']);
  });

  it('cannot be printed where their three years are not counted', async () => {
    const hours = table('violencia_familiar', [2], 9);
    await expect(protectHours(hours, [], PUBLIC)).rejects.toThrow(
      'Falta el total de tres años de violencia_familiar, 09099, trienio 2019-01-01, fgj_carpetas',
    );
  });

  it('are printed where there never was a case, and so no total either', async () => {
    const statuses = await protectHours(table('violencia_familiar', [], 0), [], PUBLIC);
    expect(new Set(statuses)).toEqual(new Set(['ninguna']));
  });

  it('protect the parts that are not published beside those that are', async () => {
    const abuse = table('abuso_sexual', [], 9);
    const harassment = table('acoso_sexual', [1, 2], 0);
    const sexual = table('violencia_sexual', [10, 11], 9);
    const hours = [...abuse, ...harassment, ...sexual];
    const observations = years(hours, 0);
    // 10 − 9 and 11 − 9: what is withheld, to the case.
    const naive = hours.map(({ indicador }): Status =>
      indicador === 'acoso_sexual' ? 'retenida' : 'ninguna',
    );
    expect(await recoverable(hours, observations, naive)).toBe(2);
    const statuses = await protectHours(hours, observations, PUBLIC);
    expect(new Set(statuses.slice(168, 336))).toEqual(new Set(['retenida']));
    expect(await recoverable(hours, observations, statuses)).toBe(0);
  });

  it('tell nothing with those of the release before, and are the same where nothing changed', async () => {
    const then = table('violencia_familiar', [1, 3], 9);
    const now = table('violencia_familiar', [2, 9], 9);
    const structure = { alcaldiaOf, parentOf: catalogueRules.parentOf };
    const publish = async (hours: readonly HourCount[], previous?: Published) => {
      const observations = years(hours, 0);
      const earlier = previous === undefined ? [] : [{ ...previous, k: K, structure }];
      const options = { ...PUBLIC, earlier };
      return {
        horarios: printedHours(hours, await protectHours(hours, observations, options)),
        observaciones: observations.map((row) => ({ ...row, supresion: 'ninguna' as const })),
      };
    };
    const old = await publish(then);
    const after = await publish(now, old);
    const naive = await publish(now);
    const recovered = async (young: Published) =>
      (await audit({ ...young, k: K, structure }, { ...old, k: K, structure })).recuperables;
    expect(await recovered(naive)).toBeGreaterThan(0);
    expect(await recovered(after)).toBe(0);
    expect(await publish(now, after)).toEqual(after);
  });

  it('of feminicide never leave the public profile', async () => {
    const hours = table('feminicidio', [1, 1, 1], 0);
    const statuses = await protectHours(hours, years(hours, 0), PUBLIC);
    expect(new Set(statuses)).toEqual(new Set(['retenida']));
    const internal = { k: 1, profile: 'interno', alcaldiaOf, indicators: catalogueRules } as const;
    expect(new Set(await protectHours(hours, years(hours, 0), internal))).toEqual(
      new Set(['ninguna']),
    );
  });

  it('say which of the 168 cells is missing', async () => {
    const hours = table('violencia_familiar', [], 9);
    const observations = years(hours, 0);
    const without = hours.filter(({ dia_semana, hora }) => dia_semana !== 2 || hora !== 3);
    await expect(protectHours(without, observations, PUBLIC)).rejects.toThrow(
      /Falta la fila de horarios: violencia_familiar, 09099, día 2, hora 3/,
    );
  });
});
