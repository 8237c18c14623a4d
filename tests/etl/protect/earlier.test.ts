/** What a new release has to reckon with of those before it. */
import { describe, expect, it } from 'vitest';
import type { PublishedObservation, Status } from '../../../scripts/etl/count/observation';
import { earlierOf } from '../../../scripts/etl/protect/earlier';
import { editionsOf } from '../../../scripts/etl/protect/editions';
import { catalogueRules } from '../../../scripts/etl/protect/publication';
import type { Release } from '../../../scripts/etl/protect/release';
import { ALCALDIA, COLONIAS, alcaldiaOf, printed, rowAt } from './inventedRows';

const YEAR = '2019-01-01';

/** A year of the alcaldía and of its colonias; `files` names those that it was counted from. */
function release(
  files: string | undefined,
  [whole, first, second]: readonly [number, number, number],
  hidden: Readonly<Record<string, Status>> = {},
  fuente = 'fgj_carpetas',
): Release {
  const rows = [
    rowAt('violencia_familiar', ALCALDIA, 'anio', YEAR, whole),
    rowAt('violencia_familiar', COLONIAS[0], 'anio', YEAR, first),
    rowAt('violencia_familiar', COLONIAS[1], 'anio', YEAR, second),
  ].map((row) => ({ ...row, fuente }));
  return {
    observaciones: printed(
      rows,
      rows.map(({ clave }) => hidden[clave] ?? 'ninguna'),
    ),
    horarios: [],
    k: 5,
    structure: { alcaldiaOf, parentOf: catalogueRules.parentOf },
    editionOf: () => files,
  };
}

const ofColonia = (rows: readonly PublishedObservation[], clave: string) =>
  rows.filter((row) => row.clave === clave).map(({ n, supresion }) => [n, supresion]);

const nameOf = (clave: string, fuente = 'fgj_carpetas') =>
  `violencia_familiar, ${clave}, anio ${YEAR}, total, total, ${fuente}`;

describe('an edition', () => {
  const [one, two] = COLONIAS;

  it('keeps of each cell what tells the most, and how it was printed last', () => {
    const [edition, ...others] = editionsOf([
      release('a', [20, 12, 3], { [one]: 'complementaria', [two]: 'complementaria' }),
      release('a', [20, 12, 3], { [two]: 'primaria' }),
      release('a', [20, 12, 3], { [one]: 'complementaria', [two]: 'complementaria' }),
    ]);
    expect(others).toEqual([]);
    expect(ofColonia(edition?.observaciones ?? [], one)).toEqual([[12, 'ninguna']]);
    expect(ofColonia(edition?.observaciones ?? [], two)).toEqual([[null, 'primaria']]);
    expect(edition?.last.get(nameOf(one))).toBe('complementaria');
    expect(edition?.last.get(nameOf(two))).toBe('complementaria');
    // Of the second no release ever told a count.
    expect(edition?.unhidden).toEqual([nameOf(one)]);
  });

  it('knows how many releases came after the last of it', () => {
    const since = (names: readonly (string | undefined)[]) =>
      editionsOf(names.map((name) => release(name, [20, 12, 6]))).map((own) => [
        own.name,
        own.releasesSince,
      ]);
    expect(since(['a', 'b', 'c'])).toEqual([
      ['a', 2],
      ['b', 1],
      ['c', 0],
    ]);
    expect(since(['a', 'b', 'a', 'c'])).toEqual([
      ['b', 2],
      ['a', 1],
      ['c', 0],
    ]);
    // Of files that nobody knows, each release is its own edition.
    expect(since([undefined, undefined])).toEqual([
      [undefined, 1],
      [undefined, 0],
    ]);
  });
});

describe('what a release reckons with', () => {
  const old = release('a', [20, 12, 6]);
  const young = release('b', [24, 15, 7]);
  const victims = release('v', [30, 18, 9], {}, 'fgj_victimas');
  const agesOf = (editionOf?: (fuente: string) => string | undefined) =>
    earlierOf(editionsOf([old, victims, young]), 0, editionOf).olds.map(
      ({ system, age, isSame }) => [
        [...system.values].toSorted((a, b) => a - b).at(-1),
        age,
        isSame,
      ],
    );

  it('is all that was printed before, each source by its own age', () => {
    expect(agesOf()).toEqual([
      [20, 2, false],
      [30, 1, false],
      [24, 1, false],
    ]);
  });

  it('sets the same files last, wherever they were published', () => {
    const same = (fuente: string) => (fuente === 'fgj_carpetas' ? 'a' : undefined);
    expect(agesOf(same)).toEqual([
      [30, 1, false],
      [24, 2, false],
      [20, 1, true],
    ]);
  });

  it('is nothing of the hours, where none were printed', () => {
    expect(earlierOf(editionsOf([old, young]), 1).olds).toEqual([]);
  });

  it('says of each cell how it was printed last, and whether of the same files', () => {
    const hidden = release('b', [24, 15, 7], { [COLONIAS[0]]: 'complementaria' });
    const { last } = earlierOf(editionsOf([old, hidden]), 0, () => 'b');
    expect(last.get(nameOf(COLONIAS[0]))).toEqual({ suppression: 'complementaria', isSame: true });
    const { last: byOld } = earlierOf(editionsOf([old, hidden]), 0, () => 'a');
    expect(byOld.get(nameOf(COLONIAS[0]))).toEqual({ suppression: 'ninguna', isSame: true });
  });
});
