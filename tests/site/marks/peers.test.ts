/** The alcaldías by their marks, held to a count of our own. */
import { expect, test } from 'vitest';
import { ALCALDIA } from '../kit/counts';
import { codes, markedTable, numbers, theOne, valueOf, yearOf } from '../kit/dataMarks';
import { askNatively } from '../kit/nativeRelease';
import { BUILT } from '../kit/site';

test('the alcaldías: every rate, that of the city, and who is outside the limits', async () => {
  const page = BUILT.document('comparar/violencia_sexual/index.html');
  const answer = theOne(page, 'h1');
  const year = yearOf(answer);
  const counted = await askNatively(`
    SELECT a.clave, a.mujeres, sum(o.n)::INT AS n FROM alcaldias a JOIN observaciones o USING (clave)
    WHERE o.nivel = 'alcaldia' AND o.fuente = 'fgj_carpetas' AND o.sexo = 'total' AND o.edad = 'total'
      AND o.indicador = 'violencia_sexual' AND o.periodo_tipo = 'anio' AND o.periodo = DATE '${year}-01-01'
    GROUP BY ALL`);
  const rates = new Map(
    counted.map(({ clave, mujeres, n }) => [
      String(clave),
      { n: Number(n), women: Number(mujeres), rate: (Number(n) / Number(mujeres)) * 100_000 },
    ]),
  );
  const all = [...rates.values()];
  const cases = all.reduce((sum, { n }) => sum + n, 0);
  const city = (cases / all.reduce((sum, { women }) => sum + women, 0)) * 100_000;
  const rows = markedTable(page, 'embudo');
  expect(rows.length).toBe(16);
  const [, widened = NaN] = numbers(
    theOne(page, '[data-figure="embudo"] [data-dispersion]'),
    'dispersion',
  );
  for (const row of rows) {
    const own = rates.get(row.get('place') ?? '');
    expect(valueOf(row, 'n')).toBe(own?.n);
    expect(valueOf(row, 'rate')).toBeCloseTo(own?.rate ?? NaN, 5);
    const { low, high } = { low: valueOf(row, 'low'), high: valueOf(row, 'high') };
    expect(low < city && city < high).toBe(true);
    const rate = valueOf(row, 'rate');
    const within = rate > high || rate < low ? [] : ['chance', 'doubt'];
    const side = rate > high ? 'above' : 'below';
    expect(within.length === 0 ? [side] : within).toContain(row.get('verdict'));
    // In standard errors on the root scale, widened as the figure says: clear of 1.96 by more than that errs.
    const expected = (city * (own?.women ?? NaN)) / 100_000;
    const deviate = (2 * Math.abs(Math.sqrt(own?.n ?? NaN) - Math.sqrt(expected))) / widened;
    if (deviate < 1.8) expect(row.get('verdict')).toBe('chance');
    if (deviate > 2.1) expect(row.get('verdict')).not.toBe('chance');
  }
  expect(numbers(answer, 'rate')[0]).toBeCloseTo(rates.get(ALCALDIA)?.rate ?? NaN, 5);
  expect(numbers(answer, 'rate-whole')[0]).toBeCloseTo(city, 5);
  expect(codes(answer, 'verdict')).toEqual([
    rows.find((row) => row.get('place') === ALCALDIA)?.get('verdict'),
  ]);
});
