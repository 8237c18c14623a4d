/** Like with like: the example of the page against our own count, and what other ways of comparing it would give. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openRelease } from '$lib/engine/node';
import { askEvaluation } from '$features/evaluation/ask';
import { askBase, evaluationContext } from '$features/evaluation/base';
import { parseEvaluation } from '$features/evaluation/view';
import { askFacts } from '$lib/page/facts';
import { countedIn } from '../../counted/release';
import { EDITION } from '../inventedFacts';

const release = openRelease('static/data');
const counted = countedIn('static/data');
const base = await askBase(release, await askFacts(release, '09015'), EDITION);
const { view } = parseEvaluation(new URLSearchParams(), evaluationContext(base));
const { evaluation } = await askEvaluation(release, view, base);
if (evaluation.kind !== 'evaluada') throw new Error(evaluation.refusal.reason);
const { window, treated, controls, comparison } = evaluation;

interface Quarter {
  readonly day: string;
  readonly n: number;
}

/** Every quarter from 2021 to June 2024. */
async function quartersOf(claves: readonly string[]): Promise<readonly Quarter[]> {
  const rows = await counted(`
    SELECT CAST(periodo AS VARCHAR) AS day, sum(n)::INT AS n FROM observaciones
    WHERE nivel = 'colonia' AND fuente = 'fgj_carpetas' AND sexo = 'total' AND edad = 'total'
      AND periodo_tipo = 'trimestre' AND indicador = 'violencia_familiar'
      AND clave IN (${claves.map((clave) => `'${clave}'`).join()})
      AND periodo BETWEEN DATE '2021-01-01' AND DATE '2024-04-01'
    GROUP BY periodo ORDER BY periodo`);
  return rows.map((row) => ({ day: String(row['day']), n: Number(row['n']) }));
}

const [own, others] = await Promise.all([quartersOf(treated), quartersOf(controls)]);
const sumIn = (quarters: readonly Quarter[], days: readonly string[]) =>
  quarters.filter(({ day }) => days.includes(day)).reduce((sum, { n }) => sum + n, 0);
const meanIn = (quarters: readonly Quarter[], days: readonly string[]) =>
  sumIn(quarters, days) / days.length;
const seasonOf = (day: string) => day.slice(5, 7);

const DAYS = own.map(({ day }) => day);
const [BEFORE, AFTER] = [
  DAYS.filter((day) => day < view.desde),
  DAYS.filter((day) => day >= view.desde),
];

/** The change of a place in a Poisson model with a factor for each quarter of the year and one for after. */
function seasonalChange(quarters: readonly Quarter[]): number {
  const seasons = ['01', '04', '07', '10'].map((season) => ({
    total: sumIn(
      quarters,
      DAYS.filter((day) => seasonOf(day) === season),
    ),
    before: BEFORE.filter((day) => seasonOf(day) === season).length,
    after: AFTER.filter((day) => seasonOf(day) === season).length,
  }));
  const observed = sumIn(quarters, AFTER);
  const expectedAt = (change: number) =>
    seasons.reduce(
      (sum, { total, before, after }) => sum + (total * change * after) / (before + change * after),
      0,
    );
  let [low, high] = [0.01, 100];
  for (let step = 0; step < 100; step += 1) {
    const middle = Math.sqrt(low * high);
    if (expectedAt(middle) < observed) low = middle;
    else high = middle;
  }
  return low;
}

const percent = (ratio: number) => ((ratio - 1) * 100).toFixed(1).replace('-', '−');

describe('the example of the page', () => {
  it('has the same quarters of the year on both sides, of 2022 and of 2023', () => {
    expect(window.before.map(seasonOf)).toEqual(['01', '04', '07', '10']);
    expect(window.after.map(seasonOf)).toEqual(window.before.map(seasonOf));
    expect([window.before[0], window.after[0]]).toEqual(['2022-01-01', '2023-01-01']);
  });

  it('is the ratio of ratios of our own counts', () => {
    const crude =
      sumIn(own, window.after) /
      sumIn(own, window.before) /
      (sumIn(others, window.after) / sumIn(others, window.before));
    expect(Math.abs(comparison.ratio - crude)).toBeLessThan(0.002);
  });

  it('is not what quarters that do not balance give; the page of the decision tells all three', () => {
    const unbalanced =
      meanIn(own, AFTER) / meanIn(own, BEFORE) / (meanIn(others, AFTER) / meanIn(others, BEFORE));
    const seasonal = seasonalChange(own) / seasonalChange(others);
    const page = readFileSync('docs/decisions/evaluar.md', 'utf8').replaceAll('\u00a0', ' ');
    const told = page
      .split('\n')
      .filter((line) => line.startsWith('|'))
      .map((line) => line.split('|').at(-2)?.trim());
    expect([BEFORE.length, AFTER.length]).toEqual([8, 6]);
    expect(told).toContain(`${percent(unbalanced)} %`);
    expect(told).toContain(`${percent(seasonal)} %`);
    expect(told).toContain(`${percent(comparison.ratio)} %`);
    expect([unbalanced, seasonal, comparison.ratio].map(percent)).toEqual(['−4.3', '−8.0', '−2.6']);
  });
});
