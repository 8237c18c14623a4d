/** Releases of one source, of the same files: what they tell together. */
import { describe, expect, it } from 'vitest';
import { examine } from '../../../scripts/etl/audit/audit';
import type { PublishedObservation } from '../../../scripts/etl/count/observation';
import { protectObservations } from '../../../scripts/etl/protect/protect';
import { catalogueRules } from '../catalogueRules';
import { ALCALDIA, COLONIAS, printed, rowAt, rowsOf } from './inventedRows';
import { K, PUBLIC, release } from './inventedRelease';

const YEAR = '2019-01-01';
const QUARTERS = ['2019-01-01', '2019-04-01'] as const;
const FAMILY = { violencia_familiar: ['violencia_familiar'] };

/** A year of an alcaldía and its two colonias; the names of the hidden rows. */
function year(
  whole: number,
  a: number,
  b: number,
  hidden: readonly string[],
): readonly PublishedObservation[] {
  const rows = [
    rowAt('violencia_familiar', ALCALDIA, 'anio', YEAR, whole),
    rowAt('violencia_familiar', COLONIAS[0], 'anio', YEAR, a),
    rowAt('violencia_familiar', COLONIAS[1], 'anio', YEAR, b),
  ];
  return printed(
    rows,
    rows.map(({ clave }) => (hidden.includes(clave) ? 'complementaria' : 'ninguna')),
  );
}

describe('releases of the same files', () => {
  const hidesOne = year(20, 12, 6, [COLONIAS[1]]);
  const hidesOther = year(20, 12, 6, [COLONIAS[0]]);

  it('tell of the same counts: what one prints the others do not hide', async () => {
    const { recovered } = await examine(release(hidesOne, 'a'), [release(hidesOther, 'a')]);
    expect(recovered.map(({ name, edition }) => `${edition} ${name.split(', ')[1] ?? ''}`)).toEqual(
      COLONIAS.map((clave) => `a ${clave}`),
    );
  });

  it('do so whatever was published between them', async () => {
    const between = release(year(30, 17, 9, [COLONIAS[0], COLONIAS[1]]), 'b');
    const { recovered } = await examine(release(hidesOne, 'a'), [
      release(hidesOther, 'a'),
      between,
    ]);
    expect(recovered.filter(({ edition }) => edition === 'a')).toHaveLength(2);
  });

  it('are other editions where the same bytes were read otherwise', async () => {
    const otherwise = release(year(20, 11, 6, [COLONIAS[1]]), 'a');
    const { recovered } = await examine(release(hidesOne, 'a'), [otherwise]);
    expect(recovered).toEqual([]);
  });

  it('are as the last of them printed each cell, hidden or not', async () => {
    const cases = [0, 1].map((nth) => ({
      indicador: 'violencia_familiar',
      trimestre: QUARTERS[nth] ?? YEAR,
      enColonias: [9 - nth, 3 + nth] as const,
      sinColonia: 2,
    }));
    const rows = rowsOf(cases, FAMILY);
    const once = printed(rows, await protectObservations(rows, PUBLIC));
    // More hidden than needs be: with a fresh decision this one cell would be printed.
    const shown = once.findIndex(({ nivel, n }) => nivel === 'colonia' && (n ?? 0) >= K);
    const kept = once.map((row, position) =>
      position === shown ? { ...row, n: null, supresion: 'complementaria' as const } : row,
    );
    const again = async (...earlier: readonly (readonly PublishedObservation[])[]) =>
      printed(
        rows,
        await protectObservations(rows, {
          ...PUBLIC,
          earlier: earlier.map((own) => release(own, 'a')),
          editionOf: () => 'a',
        }),
      );
    const young = await again(once, kept);
    expect(young).toEqual(kept);
    expect(await again(once, kept, young)).toEqual(young);
  });

  it('decide only on what none of them published', async () => {
    const counted = (nth: number, a: number, b: number) => ({
      indicador: 'violencia_familiar',
      trimestre: QUARTERS[nth] ?? YEAR,
      enColonias: [a, b] as const,
      sinColonia: 0,
    });
    const rows = rowsOf([counted(0, 9, 3), counted(1, 8, 7)], FAMILY);
    const byYear = { ...catalogueRules, grainOf: () => 'anio' as const };
    const coarse = await protectObservations(rows, { ...PUBLIC, indicators: byYear });
    const old = release(printed(rows, coarse), 'a');
    const options = { ...PUBLIC, earlier: [old], editionOf: () => 'a' };
    const young = printed(rows, await protectObservations(rows, options));
    const { recovered } = await examine(release(young, 'a'), [old]);
    expect(recovered).toEqual([]);
    const names = (all: readonly PublishedObservation[]) =>
      all
        .filter(({ periodo_tipo, nivel }) => periodo_tipo !== 'trimestre' || nivel === 'alcaldia')
        .map((row) => ({ ...row }));
    expect(names(young)).toEqual(names(old.observaciones));
    expect(young.some(({ periodo_tipo, n }) => periodo_tipo === 'trimestre' && n === null)).toBe(
      true,
    );
  });
});
