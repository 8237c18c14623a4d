/** The clusters by their marks, held to a count of our own. */
import { expect, test } from 'vitest';
import { countedByColonia } from '../kit/counts';
import { codes, markedTable, numbers, theOne, valueOf, yearOf } from '../kit/dataMarks';
import { BUILT } from '../kit/site';

test('the clusters: what each colonia has, what was expected of it, and the zones', async () => {
  const page = BUILT.document('agrupamientos/index.html');
  const answer = theOne(page, 'h1');
  const [indicator = ''] = codes(answer, 'indicator');
  const colonias = await countedByColonia(indicator, 'trienio', `${yearOf(answer)}-01-01`);
  const told = colonias.flatMap(({ clave, n, mujeres }) =>
    n === null ? [] : [{ clave, n, mujeres }],
  );
  const cases = told.reduce((sum, { n }) => sum + n, 0);
  const women = told.reduce((sum, { mujeres }) => sum + mujeres, 0);
  const rows = new Map(markedTable(page, 'zonas').map((row) => [row.get('place'), row]));
  expect(rows.size).toBe(colonias.length);
  for (const { clave, n, mujeres } of colonias) {
    const row = rows.get(clave) ?? new Map<string, string>();
    if (n === null) {
      expect(['n', 'rate', 'expected'].map((mark) => row.get(mark))).toEqual(
        new Array(3).fill('unpublished'),
      );
      continue;
    }
    expect([valueOf(row, 'n'), valueOf(row, 'people')]).toEqual([n, mujeres]);
    expect(valueOf(row, 'rate')).toBeCloseTo((n / mujeres / 3) * 100_000, 5);
    expect(valueOf(row, 'expected')).toBeCloseTo((cases * mujeres) / women, 5);
  }
  const zones = [...page.querySelectorAll('[data-figure="zonas"] ol.zones > li')];
  const scan = theOne(page, '[data-figure="zonas"] h2');
  expect(codes(scan, 'verdict')).toEqual([zones.length > 0 ? 'above' : 'chance']);
  expect(numbers(scan, 'beyond')).toEqual([zones.length]);
  // The page leads with whether neighbours are alike, and never with a zone.
  const alike = theOne(page, '[data-index][data-p]');
  expect(codes(answer, 'verdict')).toEqual([
    (numbers(alike, 'p')[0] ?? 1) < 0.05 && (numbers(alike, 'index')[0] ?? 0) > 0
      ? 'above'
      : 'chance',
  ]);
  for (const zone of zones) {
    const inside = told.filter(({ clave }) => codes(zone, 'place').includes(clave));
    const n = inside.reduce((sum, each) => sum + each.n, 0);
    const expected = (cases * inside.reduce((sum, each) => sum + each.mujeres, 0)) / women;
    expect(numbers(zone, 'n')).toEqual([n]);
    expect(numbers(zone, 'expected')[0]).toBeCloseTo(expected, 5);
    expect(numbers(zone, 'ratio')[0]).toBeCloseTo(
      n / expected / ((cases - n) / (cases - expected)),
      5,
    );
    expect(numbers(zone, 'p')[0]).toBeLessThan(0.05);
  }
});
