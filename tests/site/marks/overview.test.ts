/** The first page by its marks, held to a count of our own: the verdict of every colonia. */
import { expect, test } from 'vitest';
import { countedByColonia, monthsOf, movedByOffices, standingsOf } from '../kit/counts';
import { codes, markedTable, theOne, valueOf, yearOf } from '../kit/dataMarks';
import { BUILT } from '../kit/site';

test('the first page: its headline and the verdict of every colonia', async () => {
  const page = BUILT.document('index.html');
  const map = theOne(page, '[data-figure="mapa"]');
  const year = yearOf(map);
  const indicator = codes(map, 'indicator')[0] ?? '';
  const colonias = await countedByColonia(indicator, 'anio', `${year}-01-01`);
  const total = await monthsOf(indicator, `${year}-01/${year}-12`);
  const moved = await movedByOffices(indicator, Number(year));
  const standings = new Map(
    [...(await standingsOf(colonias, total))].map(([clave, side]) => [
      clave,
      moved.has(clave) ? 'registry' : side,
    ]),
  );
  const rows = new Map(markedTable(page, 'mapa').map((row) => [row.get('place'), row]));
  expect(rows.size).toBe(colonias.length);
  for (const { clave, n, mujeres } of colonias) {
    const row = rows.get(clave) ?? new Map<string, string>();
    expect([clave, row.get('verdict')]).toEqual([clave, standings.get(clave) ?? 'unpublished']);
    if (n === null) {
      expect(['n', 'rate', 'low', 'high'].map((mark) => row.get(mark))).toEqual(
        new Array(4).fill('unpublished'),
      );
    } else {
      expect([valueOf(row, 'n'), valueOf(row, 'people')]).toEqual([n, mujeres]);
      expect(valueOf(row, 'rate')).toBeCloseTo((n / mujeres) * 100_000, 5);
    }
  }
  const above = [...standings].filter(([, side]) => side === 'above').map(([clave]) => clave);
  for (const headline of [theOne(map, 'h2'), theOne(page, 'h1')]) {
    expect(codes(headline, 'place').toSorted()).toEqual(above.toSorted());
  }
});
