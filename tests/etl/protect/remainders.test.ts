/** What is said of cases without a colonia, among all that several releases print. */
import { describe, expect, it } from 'vitest';
import { examine } from '../../../scripts/etl/audit/audit';
import type { Suppression } from '../../../scripts/etl/count/observation';
import { isMost } from '../../../scripts/etl/cells/cellNames';
import { History } from '../../../scripts/etl/cells/history';
import { joinParts } from '../../../scripts/etl/cells/joinParts';
import type { Release } from '../../../scripts/etl/cells/release';
import { ofOwnFiles, remaindersSaid } from '../../../scripts/etl/cells/statements';
import { protectObservations } from '../../../scripts/etl/protect/protect';
import { ALCALDIA, COLONIAS, printed, rowAt } from './inventedRows';
import { PUBLIC, release } from './inventedRelease';

const YEAR = '2019-01-01';

const nowhere = (filas: number | null) => [{ fuente: 'fgj_carpetas', regla: 'sin_colonia', filas }];

/** 20 in the alcaldía, of which 12 lie in a colonia; of the other no count is printed, nor of those in none. */
function saying(
  most: number | null | undefined,
  files: string,
  told = files,
  whole = 20,
  supresion: Suppression = 'complementaria',
  alcaldias: readonly string[] = [ALCALDIA],
): Release {
  const rows = [
    rowAt('violencia_familiar', ALCALDIA, 'anio', YEAR, whole),
    rowAt('violencia_familiar', COLONIAS[0], 'anio', YEAR, 12),
    rowAt('violencia_familiar', COLONIAS[1], 'anio', YEAR, 8),
  ];
  const own = release(printed(rows, ['ninguna', 'ninguna', supresion]), files);
  const calidad = most === undefined ? [] : nowhere(most);
  const vintageOf: Release['vintageOf'] = () => ({ edicion: told, corte: null });
  const said = ofOwnFiles(remaindersSaid(calidad), {
    vintageOf,
    editionOf: () => files,
    alcaldias,
  });
  return { ...own, vintageOf, structure: { ...own.structure, ...said } };
}

const found = async (newest: Release, ...earlier: readonly Release[]) =>
  (await examine(newest, earlier)).recovered.map(({ edition, isAlone }) => [edition, isAlone]);

it('of a cell that two systems have, the least holds', () => {
  const partOf = (release: Release) => new History([release]).partsOf('fgj_carpetas', 0);
  const joints = joinParts([...partOf(saying(5, 'a')), ...partOf(saying(1, 'a'))]);
  const most = joints.flatMap(({ system }) =>
    system.names.flatMap((name, cell) => (isMost(name) ? [system.values[cell]] : [])),
  );
  expect(most).toEqual([1]);
});

describe('the most cases that are said to lie in no colonia', () => {
  it('tell a hidden count where they are few', async () => {
    expect(await found(saying(undefined, 'a'))).toEqual([]);
    expect(await found(saying(null, 'a'))).toEqual([]);
    expect(await found(saying(2, 'a'))).toEqual([]);
    expect(await found(saying(1, 'a'))).toEqual([['a', true]]);
  });

  it('are taken into account before a count is hidden', async () => {
    const rows = [
      rowAt('violencia_familiar', ALCALDIA, 'anio', YEAR, 20),
      rowAt('violencia_familiar', COLONIAS[0], 'anio', YEAR, 15),
      rowAt('violencia_familiar', COLONIAS[1], 'anio', YEAR, 3),
    ];
    const hiding = (nowhere?: number) =>
      protectObservations(rows, {
        ...PUBLIC,
        ...(nowhere !== undefined && { nowhereOf: () => nowhere }),
      });
    expect(await hiding()).toEqual(['ninguna', 'ninguna', 'primaria']);
    expect(await hiding(4)).toEqual(['ninguna', 'ninguna', 'primaria']);
    // Of the five that do not lie in the first two at most lie in none: called small, they were 3 or 4.
    expect(await hiding(2)).toEqual(['ninguna', 'ninguna', 'complementaria']);
  });

  it('are, of the same files, the least that any release says', async () => {
    expect(await found(saying(1, 'a'), saying(5, 'a'))).toEqual([['a', true]]);
    expect(await found(saying(5, 'a'), saying(1, 'a'))).toEqual([['a', false]]);
    expect(await found(saying(undefined, 'a'), saying(1, 'a'))).toEqual([['a', false]]);
    expect(await found(saying(5, 'a'), saying(5, 'a'), saying(1, 'a'))).toEqual([['a', false]]);
  });

  it('say nothing of an alcaldía that the release does not tell of', async () => {
    const of = (alcaldias: readonly string[]) =>
      saying(1, 'a', 'a', 20, 'complementaria', alcaldias);
    expect(await found(saying(5, 'a'), of([ALCALDIA]))).toEqual([['a', false]]);
    expect(await found(saying(5, 'a'), of(['09098']))).toEqual([]);
  });

  it('say nothing of a period that was counted from other files', async () => {
    expect(await found(saying(1, 'b', 'a'))).toEqual([]);
    expect(await found(saying(1, 'b', 'a'), saying(2, 'a'))).toEqual([]);
  });

  it('may be any from one cut to the next', async () => {
    // All nine lay elsewhere then; now two may lie here.
    const then = saying(9, 'a', 'a', 20, 'ninguna');
    expect(await found(saying(9, 'b', 'b', 22), then)).toEqual([]);
    expect(await found(saying(9, 'b', 'b', 21), then)).toEqual([['b', false]]);
  });
});

/** Of some years: the colonias lack of each one case more of the alcaldía than of the year before. */
function ofYears(years: readonly number[], supresion: Suppression): Release {
  const rows = years.flatMap((year) => {
    const start = `${year}-01-01`;
    return [
      rowAt('violencia_familiar', ALCALDIA, 'anio', start, 20),
      rowAt('violencia_familiar', COLONIAS[0], 'anio', start, 15 - (year - 2018)),
      rowAt('violencia_familiar', COLONIAS[1], 'anio', start, 5),
    ];
  });
  const signs = rows.map((row) =>
    row.clave === COLONIAS[1] && row.periodo === YEAR ? supresion : 'ninguna',
  );
  const own = release(printed(rows, signs), 'a');
  const said = ofOwnFiles(remaindersSaid(nowhere(9)), { editionOf: () => 'a' });
  return { ...own, structure: { ...own.structure, ...said } };
}

describe('cases in no colonia that are not those of a year that is told', () => {
  it('are others where another release of the same files tells of more years', async () => {
    // Beside the nine at most: those of 2020 too, which the older release counts among the others.
    const [old, young] = [ofYears([2019], 'primaria'), ofYears([2019, 2020], 'complementaria')];
    expect(await found(young, old)).toEqual([]);
  });
});
