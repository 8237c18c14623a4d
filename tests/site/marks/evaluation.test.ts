/** The evaluation by its marks, held to a count of our own. */
import { expect, test } from 'vitest';
import { codes, markedTable, numbers, theOne, valueOf } from '../kit/dataMarks';
import { askNatively } from '../kit/nativeRelease';
import { BUILT } from '../kit/site';

test('the evaluation: the counts of both sides, and the difference that they give', async () => {
  const page = BUILT.document('evaluar/index.html');
  const answer = theOne(page, 'h1 + p');
  const [indicator = ''] = codes(answer, 'indicator');
  const controls = codes(theOne(page, '[data-figure="comparables"] h2'), 'place');
  const sides = [codes(answer, 'place'), controls];
  const course = markedTable(page, 'curso').filter((row) => row.get('class') !== 'mixed');
  const totals: { before: number; after: number }[] = [];
  for (const [side, mark] of (['n', 'n-others'] as const).entries()) {
    const claves = (sides[side] ?? []).map((clave) => `'${clave}'`).join();
    const total = { before: 0, after: 0 };
    for (const row of course) {
      const [first] = (row.get('period') ?? '').split('/');
      const [counted] = await askNatively(`
        SELECT sum(n)::INT AS n, bool_or(n IS NULL) AS oculta FROM observaciones
        WHERE nivel = 'colonia' AND clave IN (${claves}) AND fuente = 'fgj_carpetas' AND sexo = 'total'
          AND edad = 'total' AND periodo_tipo = 'trimestre' AND indicador = '${indicator}'
          AND periodo = DATE '${first ?? ''}-01'`);
      if (counted?.['oculta'] === true) {
        expect(row.get(mark)).toBe('unpublished');
        continue;
      }
      expect(valueOf(row, mark)).toBe(Number(counted?.['n']));
      total[row.get('class') === 'before' ? 'before' : 'after'] += Number(counted?.['n']);
    }
    totals.push(total);
  }
  expect(numbers(answer, 'of')).toEqual([controls.length]);
  expect([numbers(answer, 'before'), numbers(answer, 'after')]).toEqual([
    totals.map(({ before }) => before),
    totals.map(({ after }) => after),
  ]);
  const [difference = NaN, own = NaN] = numbers(answer, 'ratio');
  const [others = NaN] = numbers(answer, 'ratio-others');
  const periods = (side: string) => course.filter((row) => row.get('class') === side).length;
  const perPeriod = periods('before') / periods('after');
  expect([own, others]).toEqual(
    totals.map(({ before, after }) => expect.closeTo((after / before) * perPeriod, 6)),
  );
  // The estimate of the exact test is conditional on the totals: a hair off the crude one.
  expect(difference).toBeCloseTo(own / others, 3);
  const [low = NaN] = numbers(answer, 'low');
  const [high = NaN] = numbers(answer, 'high');
  expect(codes(answer, 'verdict')).toEqual([low < 1 && high > 1 ? 'chance' : expect.anything()]);
});
