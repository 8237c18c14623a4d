/** The priorities by their marks, held to a count of our own. */
import { expect, test } from 'vitest';
import { countedByColonia } from '../kit/counts';
import { codes, markedTable, theOne, valueOf, yearOf, type MarkedRow } from '../kit/dataMarks';
import { BUILT } from '../kit/site';

test('the priorities: what they are made of, and that the order follows from it', async () => {
  const page = BUILT.document('prioridades/index.html');
  const order = markedTable(page, 'orden');
  const weights = new Map(
    markedTable(page, 'pesos').map((row) => [row.get('criterion'), valueOf(row, 'weight')]),
  );
  const start = `${yearOf(theOne(page, '[data-figure="orden"]'))}-01-01`;
  const colonias = await countedByColonia('violencia_familiar', 'trienio', start);
  const told = colonias.filter(({ n }) => n !== null);
  const rate =
    told.reduce((sum, { n }) => sum + (n ?? 0), 0) /
    told.reduce((sum, { mujeres }) => sum + mujeres, 0);
  for (const { clave, n, mujeres } of colonias) {
    const row = order.find((each) => each.get('place') === clave);
    if (row === undefined) continue;
    if (n === null) {
      expect(row.get('amount:familiar_tasa')).toBe('unpublished');
      continue;
    }
    // Cases a year of a smoothed rate: drawn from those counted to those of the rate of all.
    const smoothed = (valueOf(row, 'amount:familiar_tasa') * mujeres) / 100_000;
    const [low = 0, high = 0] = [n / 3, (rate * mujeres) / 3].toSorted((a, b) => a - b);
    expect(smoothed).toBeGreaterThan(low * 0.95);
    expect(smoothed).toBeLessThan(high * 1.05);
  }
  const whole = order.filter((row) => ![...row.values()].includes('unpublished'));
  expect(whole.length).toBeGreaterThan(15);
  // Of any two whose parts are all known, the scores differ by the parts that they do not share.
  const parts = [...weights].map(([criterion, weight]) => {
    const values = order.flatMap((row) => {
      const value = Number(row.get(`amount:${criterion ?? ''}`));
      return Number.isNaN(value) ? [] : [value];
    });
    const isProbability = /cambio/.test(criterion ?? '');
    const span = isProbability ? 1 : Math.max(...values) - Math.min(...values);
    return { criterion, perUnit: weight / span };
  });
  const [first] = whole;
  if (first === undefined) throw new Error('No hay colonias.');
  const bare = (row: MarkedRow): number =>
    parts.reduce(
      (sum, { criterion, perUnit }) => sum + perUnit * valueOf(row, `amount:${criterion ?? ''}`),
      0,
    );
  for (const row of whole) {
    expect(valueOf(row, 'score') - valueOf(first, 'score')).toBeCloseTo(bare(row) - bare(first), 6);
  }
  const scores = order.map((row) => valueOf(row, 'score'));
  expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  expect(codes(theOne(page, 'h1'), 'place')).toEqual(
    order.slice(0, 6).map((row) => row.get('place')),
  );
});
