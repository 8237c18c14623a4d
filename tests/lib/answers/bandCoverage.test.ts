/**
 * The band that each year of the bundled release would have had from all the others, and how many of its months
 * fell outside: what the decision page says. Counts by no code of the site; a few drawn series in every run.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { curvesFor } from '$lib/answers/curves';
import { openRelease } from '$lib/engine/node';
import { askFacts } from '$lib/page/facts';
import { INDICATORS } from '$lib/contract/indicators/catalogue';
import { curveShare } from '$lib/stats/time/curveShare';
import { expectedBand, type CountedMonth } from '$lib/stats/time/expectedBand';
import { countedIn } from '../../counted/release';
import { outsideOf } from './drawnBands';

const PAGE = readFileSync('docs/decisions/tendencia-por-mes.md', 'utf8');
/** Those whose band the site draws, in the order of the page. */
const DRAWN = [
  'violencia_total',
  'violencia_familiar',
  'violencia_sexual',
  'abuso_sexual',
  'acoso_sexual',
  'violacion',
] as const;
const YEAR = 12;

const facts = await askFacts(openRelease('static/data'), '09015');
const counted = countedIn('static/data');

async function monthsOf(indicador: (typeof DRAWN)[number]): Promise<readonly CountedMonth[]> {
  const rows = await counted(`
    SELECT CAST(periodo AS VARCHAR) AS month, n FROM observaciones
    WHERE nivel = 'alcaldia' AND clave = '09015' AND fuente = 'fgj_carpetas' AND sexo = 'total'
      AND edad = 'total' AND periodo_tipo = 'mes' AND indicador = '${indicador}'
      AND periodo <= DATE '${facts.ultimo_mes_completo}'
    ORDER BY periodo`);
  const curves = curvesFor(indicador, facts.curvas, facts.casos);
  return rows.map((row) => {
    const month = String(row['month']);
    const window = { first: month, last: month };
    const { share, logVariance } = curveShare(curves, window, facts.corte);
    return { month, count: Number(row['n']), share, shareVariance: logVariance };
  });
}

const isUsual = ({ month }: CountedMonth) => month < '2020-04-01' || month > '2020-07-01';

/** Each twelve months counted back from the last, against all the others; none of the lockdown on either side. */
function leftOut(months: readonly CountedMonth[]): { outside: number; tried: number } {
  let [outside, tried] = [0, 0];
  for (let to = months.length; to > 0; to -= YEAR) {
    const from = Math.max(0, to - YEAR);
    const year = months.slice(from, to).filter(isUsual);
    const others = [...months.slice(0, from), ...months.slice(to)].filter(isUsual);
    const points = expectedBand(others, year)?.points ?? [];
    tried += points.length;
    outside += points.filter(({ lower, upper }, place) => {
      const count = year[place]?.count ?? Number.NaN;
      return count < lower || count > upper;
    }).length;
  }
  return { outside, tried };
}

describe('the band of a year, from all the others', () => {
  it('holds what the page says, and about 95 of 100 months', async () => {
    const found = await Promise.all(
      DRAWN.map(async (indicador) => ({ indicador, ...leftOut(await monthsOf(indicador)) })),
    );
    const all = found.reduce(
      (sum, { outside, tried }) => ({ outside: sum.outside + outside, tried: sum.tried + tried }),
      { outside: 0, tried: 0 },
    );
    const rowOf = (name: string, { outside, tried }: typeof all) => [
      name,
      String(tried),
      String(outside),
      ((100 * (tried - outside)) / tried).toFixed(1),
    ];
    const told = PAGE.split('\n').map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
    for (const { indicador, ...own } of found) {
      const nombre = INDICATORS.find(({ id }) => id === indicador)?.nombre ?? '';
      expect(told).toContainEqual(rowOf(nombre, own));
    }
    expect(told).toContainEqual(rowOf('Todos', all));
    expect(1 - all.outside / all.tried).toBeGreaterThan(0.92);
    expect(1 - all.outside / all.tried).toBeLessThan(0.98);
  });
});

describe('drawn series', () => {
  it.each([
    [20, 1, 0],
    [80, 2.5, 0.1],
  ])(
    'keep 95 of 100 months inside: mean %d, dispersion %d, drift %d',
    (mean, dispersion, drift) => {
      const outside = outsideOf({ mean, dispersion, drift, lockdown: 1 }, 60);
      // Whole limits of few cases hold more; months of a block share their level, so 60 series vary by 2 points.
      expect(outside).toBeGreaterThan(0.01);
      expect(outside).toBeLessThan(0.09);
    },
  );

  it('are not judged by their lockdown', () => {
    const kind = { mean: 80, dispersion: 2.5, drift: 0.1 };
    expect(outsideOf({ ...kind, lockdown: 0.3 }, 20)).toBe(outsideOf({ ...kind, lockdown: 1 }, 20));
  });
});
