/** The first page by its marks, held to a count of our own: headline, changes, and the verdict of every colonia. */
import { expect, test } from 'vitest';
import { countedByColonia, monthsOf, standingsOf } from '../kit/counts';
import { codes, markedTable, numbers, theOne, valueOf, yearOf } from '../kit/dataMarks';
import { BUILT } from '../kit/site';

test('the first page: its headline, its changes and the verdict of every colonia', async () => {
  const page = BUILT.document('index.html');
  const headline = theOne(page, 'h1');
  const changes = markedTable(page, 'cambios');
  const [now = '', before = ''] = ['period', 'period-before'].map(
    (mark) => codes(headline, mark)[0] ?? '',
  );
  expect(changes.length).toBe(11);
  for (const row of changes) {
    const indicator = row.get('indicator') ?? '';
    const counted = await Promise.all([monthsOf(indicator, before), monthsOf(indicator, now)]);
    expect([indicator, valueOf(row, 'before'), valueOf(row, 'after')]).toEqual([
      indicator,
      ...counted,
    ]);
    // Under five cases a month, 2019 to July 2024, there is no claim to make.
    if ((await monthsOf(indicator, '2019-01/2024-07')) < 5 * 67) {
      expect([indicator, row.get('verdict'), row.get('ratio')]).toEqual([
        indicator,
        'none',
        'none',
      ]);
      continue;
    }
    // Reports still to come can only add to the later period, and by little.
    const naive = counted[1] / counted[0];
    expect(valueOf(row, 'ratio')).toBeGreaterThan(naive - 1e-9);
    expect(valueOf(row, 'ratio')).toBeLessThan(naive * 1.05);
    const isApart = valueOf(row, 'p-adjusted') < 0.02;
    const side = valueOf(row, 'ratio') > 1 ? 'above' : 'below';
    expect(row.get('verdict')).toBe(isApart ? side : 'chance');
  }
  const judged = changes.filter((row) => row.get('verdict') !== 'none');
  expect(judged.length).toBe(7);
  const apart = judged.filter((row) => row.get('verdict') !== 'chance');
  expect(codes(headline, 'indicator')).toEqual(apart.map((row) => row.get('indicator')));
  const told = apart.map((row) => row.get('verdict'));
  expect(codes(headline, 'verdict')).toEqual(told.length === 0 ? ['chance'] : told);
  expect(numbers(headline, 'of')).toEqual([judged.length]);

  const map = theOne(page, '[data-figure="mapa"]');
  const year = yearOf(map);
  const indicator = codes(map, 'indicator')[0] ?? '';
  const colonias = await countedByColonia(indicator, 'anio', `${year}-01-01`);
  const total = await monthsOf(indicator, `${year}-01/${year}-12`);
  const standings = await standingsOf(colonias, total);
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
  expect(codes(theOne(map, 'h2'), 'place').toSorted()).toEqual(above.toSorted());
});
