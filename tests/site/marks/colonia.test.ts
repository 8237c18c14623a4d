/** The page of a colonia by its marks, held to a count of our own. */
import { expect, test } from 'vitest';
import {
  ALCALDIA,
  countedByColonia,
  monthsOf,
  movedByOffices,
  standingsOf,
  womenOf,
} from '../kit/counts';
import { codes, numbers, yearOf } from '../kit/dataMarks';
import { BUILT } from '../kit/site';
import { countedOf } from '../veracity/counted';
import { partedBetween } from '../veracity/registers';

test('the page of a colonia: its level against the rest, and its change', async () => {
  const page = BUILT.document('colonias/doctores/index.html');
  const [level, change] = page.querySelectorAll('.lead [data-place]');
  if (level === undefined || change === undefined) throw new Error('Faltan las dos oraciones.');
  const [clave = ''] = codes(level, 'place');
  const [indicator = ''] = codes(level, 'indicator');
  const year = Number(yearOf(level));
  const total = await monthsOf(indicator, `${year}-01/${year}-12`);
  const [now, before] = await Promise.all(
    [year, year - 1].map((each) => countedByColonia(indicator, 'anio', `${each}-01-01`)),
  );
  const own = now?.find((row) => row.clave === clave);
  const earlier = before?.find((row) => row.clave === clave);
  if (typeof own?.n !== 'number' || typeof earlier?.n !== 'number')
    throw new Error('Doctores no tiene sus dos cuentas.');
  expect(numbers(level, 'n')).toEqual([own.n]);
  expect(numbers(level, 'rate')[0]).toBeCloseTo((own.n / own.mujeres) * 100_000, 5);
  expect(numbers(level, 'rate-whole')[0]).toBeCloseTo(
    (total / (await womenOf(ALCALDIA))) * 100_000,
    5,
  );
  expect((await standingsOf(now ?? [], total)).get(clave)).toBe('above');
  // But for what gathers at an office.
  expect((await movedByOffices(indicator, year)).has(clave)).toBe(true);
  expect(codes(level, 'verdict')).toEqual(['registry']);
  expect([...numbers(change, 'before'), ...numbers(change, 'after')]).toEqual([earlier.n, own.n]);
  // Of family violence the two registers turn opposite ways: no change is told from one.
  const asked = { place: clave, indicator, unit: 'fgj_carpetas' };
  const years = { period: `${year}-01/${year}-12`, earlier: `${year - 1}-01/${year - 1}-12` };
  expect(partedBetween(await countedOf('build/data', ALCALDIA), { ...asked, ...years })).toBe(true);
  expect(codes(change, 'verdict')).toEqual(['none']);
  expect([...numbers(change, 'low'), ...numbers(change, 'high')]).toEqual([]);
});
