/** The changes of level of the bundled release, against counts that no code of the site made. */
import { describe, expect, it } from 'vitest';
import { levelBreaksOf } from '$lib/answers/levelBreaks';
import { curvesFor } from '$lib/answers/curves';
import { openRelease } from '$lib/engine/node';
import { askFacts } from '$lib/page/facts';
import { monthsQuery } from '$lib/page/months';
import type { IndicatorId } from '$lib/contract/indicators/catalogue';
import { countedIn } from '../../counted/release';

const release = openRelease('static/data');
const facts = await askFacts(release, '09015');
const counted = countedIn('static/data');
const LAST = facts.ultimo_mes_completo;

async function breaksOf(indicador: IndicatorId) {
  const months = await release.run(monthsQuery(indicador, facts));
  const curves = curvesFor(indicador, facts.curvas, facts.casos);
  return levelBreaksOf(months, LAST, { curves, cut: facts.corte });
}

/** Cases a day of some months, without April to July 2020: neither season nor late reports set apart. */
async function dailyIn(indicador: IndicatorId, first: string, last: string): Promise<number> {
  const [row] = await counted(`
    SELECT sum(n) / sum(date_part('day', last_day(periodo))) AS daily FROM observaciones
    WHERE nivel = 'alcaldia' AND clave = '09015' AND fuente = 'fgj_carpetas' AND sexo = 'total'
      AND edad = 'total' AND periodo_tipo = 'mes' AND indicador = '${indicador}'
      AND periodo BETWEEN DATE '${first}' AND DATE '${last}'
      AND periodo NOT BETWEEN DATE '2020-04-01' AND DATE '2020-07-01'`);
  return Number(row?.['daily']);
}

describe.each([
  ['violencia_familiar', '20'],
  ['violencia_sexual', '27'],
  ['violencia_total', '22'],
] as const)('%s since March 2021', (indicador, percent) => {
  it(`is told against before the pandemic: about ${percent} % more, beyond chance`, async () => {
    const [change, ...others] = await breaksOf(indicador);
    expect(others).toEqual([]);
    expect(change?.start).toBe('2021-03-01');
    expect(change?.againstFound).toMatchObject({
      id: 'confinamiento_2020',
      window: { first: '2019-01-01', last: '2020-03-01' },
      verdict: 'aumento',
    });
    const [before, between, after] = await Promise.all([
      dailyIn(indicador, '2019-01-01', '2020-03-01'),
      dailyIn(indicador, '2019-01-01', '2021-02-01'),
      dailyIn(indicador, '2021-03-01', LAST),
    ]);
    const ratio = change?.againstFound?.ratio ?? NaN;
    expect(((ratio - 1) * 100).toFixed(0)).toBe(percent);
    expect(Math.abs(ratio - after / before)).toBeLessThan(0.01);
    // Season and late reports, set apart by the one and not by the other, move a ratio by a point or two.
    expect(Math.abs((change?.ratio ?? NaN) - after / between)).toBeLessThan(0.025);
  });
});

describe('abuso_sexual', () => {
  it('sees a spring of fewer, and what came back; and that it is where it was before the pandemic', async () => {
    const breaks = await breaksOf('abuso_sexual');
    const starts = ['2020-04-01', '2021-02-01', '2022-03-01'];
    expect(breaks.map(({ start }) => start)).toEqual(starts);
    const daily = await Promise.all(
      [
        ['2019-01-01', '2020-03-01'],
        ['2020-04-01', '2021-01-01'],
        ['2021-02-01', '2022-02-01'],
        ['2022-03-01', LAST],
      ].map(([first = '', last = '']) => dailyIn('abuso_sexual', first, last)),
    );
    for (const [place, { ratio }] of breaks.entries()) {
      expect(Math.abs(ratio - (daily[place + 1] ?? NaN) / (daily[place] ?? NaN))).toBeLessThan(
        0.03,
      );
    }
    expect(breaks.map(({ without }) => without !== null)).toEqual([true, true, false]);
    expect(breaks.map(({ againstFound }) => againstFound?.verdict)).toEqual([
      undefined,
      'azar',
      'azar',
    ]);
    const [usual = NaN, , , today = NaN] = daily;
    expect(Math.abs((breaks[2]?.againstFound?.ratio ?? NaN) - today / usual)).toBeLessThan(0.03);
  });
});
