/** What changed by its marks, held to a count of our own: headline, every change, and the line of the first page. */
import { expect, test } from 'vitest';
import { ALCALDIA, monthsOf } from '../kit/counts';
import { codes, markedTable, numbers, theOne, valueOf } from '../kit/dataMarks';
import { BUILT } from '../kit/site';
import { countedOf } from '../veracity/counted';
import { partedBetween } from '../veracity/registers';

test('its headline, its changes, and the same in the line of the first page', async () => {
  const page = BUILT.document('cambios/index.html');
  const headline = theOne(page, 'h1');
  const changes = markedTable(page, 'cambios');
  const [now = '', before = ''] = ['period', 'period-before'].map(
    (mark) => codes(headline, mark)[0] ?? '',
  );
  expect(changes.length).toBe(11);
  const release = await countedOf('build/data', ALCALDIA);
  const asked = { place: ALCALDIA, unit: 'fgj_carpetas', period: now, earlier: before };
  for (const row of changes) {
    const indicator = row.get('indicator') ?? '';
    const counted = await Promise.all([monthsOf(indicator, before), monthsOf(indicator, now)]);
    expect([indicator, valueOf(row, 'before'), valueOf(row, 'after')]).toEqual([
      indicator,
      ...counted,
    ]);
    // Under five cases a month, 2019 to July 2024, or where the other register parts, there is no claim to make.
    if (
      (await monthsOf(indicator, '2019-01/2024-07')) < 5 * 67 ||
      partedBetween(release, { ...asked, indicator })
    ) {
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
  expect(judged.length).toBe(4);
  const apart = judged.filter((row) => row.get('verdict') !== 'chance');
  const line = theOne(BUILT.document('index.html'), '[aria-labelledby="que-cambio"] p');
  for (const said of [headline, line]) {
    expect(codes(said, 'indicator')).toEqual(apart.map((row) => row.get('indicator')));
    const told = apart.map((row) => row.get('verdict'));
    expect(codes(said, 'verdict')).toEqual(told.length === 0 ? ['chance'] : told);
    expect(numbers(said, 'of')).toEqual([judged.length]);
  }
});
