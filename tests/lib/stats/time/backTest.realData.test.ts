/**
 * The correction for late reports on the Fiscalía's own files, cut at earlier days. What it gives is
 * published in docs/decisions/denuncias-tardias.md, whose tables must say just that.
 */
import { readFileSync } from 'node:fs';
import { group } from 'd3';
import { describe, expect, it } from 'vitest';
import { backTest, type BackTestRow, type FactPeriod } from './backTest';
import { curveShare } from '$old/lib/stats/time/curveShare';
import { dayNumber, monthEnd } from '$old/lib/stats/time/days';
import { nowcast } from '$old/lib/stats/time/nowcast';
import { decemberCases, libertyCases, realCasesMissing, type RealCase } from './realCases';
import { inTheCity, indicatorsWithCases } from './realIndicators';

type Judged = Pick<BackTestRow, 'reported' | 'final' | 'estimate' | 'held'>;

/** Cells of the table under a heading of the page that says so. */
function published(heading: string): readonly (readonly string[])[] {
  const doc = readFileSync('docs/decisions/denuncias-tardias.md', 'utf8');
  const section = doc.split(/^#+ /m).find((part) => part.startsWith(heading)) ?? '';
  return section
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((text) => text.trim()),
    );
}

/** A row of such a table: whose, corrected counts, those held, and what file and correction erred by. */
function written(whose: string, judged: readonly Judged[]): readonly string[] {
  const mean = (of: (one: Judged) => number): number =>
    judged.reduce((sum, one) => sum + of(one), 0) / judged.length;
  const held = judged.filter((one) => one.held).length;
  return [
    whose,
    String(judged.length),
    `${held} (${Math.round((100 * held) / judged.length)} %)`,
    mean(({ reported, final }) => final - reported).toFixed(2),
    mean(({ estimate, final }) => Math.abs(estimate - final)).toFixed(2),
  ];
}

const START = dayNumber('2018-12-01');
const periodsOf = (length: number): readonly FactPeriod[] =>
  Array.from({ length: Math.floor(31 / length) }, (_, index) => {
    const first = START + index * length;
    return { name: `día ${index * length + 1}`, first, last: first + length - 1 };
  });

/** A file cut 30, 60 and 90 days after 1 December, that long being «all»; nothing but its own delays. */
function vintages(cases: readonly RealCase[], periods: readonly FactPeriod[]): readonly Judged[] {
  const knownTo = dayNumber('2019-06-30');
  return [30, 60, 90].flatMap(
    (days) => backTest(cases, periods, [START + days], { longest: days, knownTo })?.rows ?? [],
  );
}

const KNOTS = [7, 31, 62, 93, 123, 150, 181];
const MONTH = { first: '2018-12-01', last: '2018-12-01' };

/** December of each place, corrected as the pages do, by the curve of all the others. */
function byOthers(cases: readonly RealCase[], cut: string): readonly Judged[] {
  const told = cases.filter(({ fact, opened }) => opened >= fact);
  return [...group(told, ({ alcaldia }) => alcaldia)].map(([place, own]) => {
    const others = told.filter(({ alcaldia }) => alcaldia !== place);
    const curve = KNOTS.map((dias) => ({
      dias,
      proporcion: others.filter(({ fact, opened }) => opened - fact <= dias).length / others.length,
      inferior: 0,
      casos: others.length,
    }));
    const reported = own.filter(({ opened }) => opened <= dayNumber(cut)).length;
    const final = own.length;
    const now = nowcast(reported, curveShare([curve], MONTH, cut));
    return { ...now, reported, final, held: now.lower <= final && final <= now.upper };
  });
}

describe.skipIf(realCasesMissing)('late reports of the real files', () => {
  const december = realCasesMissing ? [] : inTheCity(decemberCases());
  const indicators = indicatorsWithCases(december);

  it('are told of every indicator with enough cases', () => {
    expect(indicators.map(({ nombre, cases }) => [nombre, cases.length])).toEqual([
      ['Violencia de género, en total', 1897],
      ['Violencia familiar', 1508],
      ['Violencia sexual', 386],
      ['Abuso sexual', 239],
      ['Violación', 116],
    ]);
  });

  it('were held, day by day of December 2018 in the whole city', () => {
    const rows = indicators.map(({ nombre, cases }) => {
      const judged = vintages(cases, periodsOf(1));
      expect(judged.filter(({ held }) => held).length / judged.length).toBeGreaterThan(0.92);
      return written(nombre, judged);
    });
    expect(published('Por día')).toEqual(rows);
  });

  it('were nearly held, week by week and place by place: it was Christmas', () => {
    const rows = indicators.map(({ nombre, cases }) => {
      const places = [...group(cases, ({ alcaldia }) => alcaldia).values()];
      const judged = places.flatMap((own) => vintages(own, periodsOf(7)));
      // Without one week followed in full, their differences are in no interval.
      expect(judged.filter(({ held }) => held).length / judged.length).toBeGreaterThan(0.88);
      return written(nombre, judged);
    });
    expect(published('Por semana')).toEqual(rows);
  });

  it('were held as the pages correct them, by a curve of other places', () => {
    const rows = indicators.map(({ nombre, cases }) => {
      const judged = ['2019-01-31', '2019-02-28', '2019-03-31'].flatMap((cut) =>
        byOthers(cases, cut),
      );
      expect(judged.filter(({ held }) => held).length / judged.length).toBeGreaterThan(0.94);
      return written(nombre, judged);
    });
    expect(published('Con la curva')).toEqual(rows);
  });

  it('were held at 55 cuts in cases against personal liberty, 2019 to 2024', () => {
    const months = Array.from({ length: 72 }, (_, index): FactPeriod => {
      const year = 2019 + Math.floor(index / 12);
      const name = `${year}-${String((index % 12) + 1).padStart(2, '0')}-01`;
      return { name, first: dayNumber(name), last: monthEnd(name) };
    });
    const cuts = months.slice(17).map(({ last }) => last);
    const knownTo = dayNumber('2025-01-31');
    const found = backTest(libertyCases(), months, cuts, { longest: 181, knownTo });
    expect(found?.held).toBeGreaterThan(0.94);
    expect(found?.correctedError).toBeLessThan(0.55 * (found?.crudeError ?? 0));
    expect(published('En seis años')).toEqual([
      written('Delitos contra la libertad personal', found?.rows ?? []),
    ]);
  });
});
