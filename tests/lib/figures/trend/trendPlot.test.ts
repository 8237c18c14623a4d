import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import * as plot from '$lib/figures/ahead/marks';
import type { TrendMark, TrendSeries } from '$lib/figures/trend/series';
import { isolated, splitProvisional } from '$lib/figures/trend/parts';
import { trendOptions } from '$lib/figures/trend/trendPlot';

const quarters = (
  counts: readonly (number | null)[],
  provisionalFrom = counts.length,
): readonly TrendMark[] =>
  counts.map((n, index) => ({
    periodo: `${2023 + Math.floor(index / 4)}-${String((index % 4) * 3 + 1).padStart(2, '0')}-01`,
    n,
    provisional: index >= provisionalFrom,
    band: null,
    outside: null,
  }));

function drawn(points: readonly TrendMark[], width = 900, rest: Partial<TrendSeries> = {}) {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const series = {
    nombre: 'Centro',
    grano: 'trimestre',
    points,
    breaks: [],
    interventions: [],
    ...rest,
  } as const;
  const panel = plot.plot({ ...trendOptions(plot, series, width), document });
  const groups = (label: string) => [...panel.querySelectorAll(`g[aria-label="${label}"]`)];
  return {
    texts: [...panel.querySelectorAll('text')].map(({ textContent }) => textContent),
    names: groups('text').flatMap((group) => {
      const [, dx = '0', dy = '0'] =
        /translate\(([-\d.]+),([-\d.]+)\)/.exec(group.getAttribute('transform') ?? '') ?? [];
      return [...group.querySelectorAll('text')].map((text) => {
        const [, x = '0'] = /translate\(([-\d.]+)/.exec(text.getAttribute('transform') ?? '') ?? [];
        const anchor = group.getAttribute('text-anchor') ?? 'middle';
        return { text: text.textContent, anchor, x: Number(x) + Number(dx), above: -Number(dy) };
      });
    }),
    lines: groups('line').map((group) => ({
      // Ink and gap, both of some length.
      dashed: /^[1-9]\d* [1-9]/.test(group.getAttribute('stroke-dasharray') ?? ''),
      pieces: (group.querySelector('path')?.getAttribute('d') ?? '').split('M').length - 1,
    })),
    dots: groups('dot').map((group) => ({
      fill: group.getAttribute('fill'),
      count: group.querySelectorAll('circle').length,
    })),
    areas: groups('area').length,
    rules: groups('rule').flatMap((group) => [...group.querySelectorAll('line')]),
    ranges: groups('rect').flatMap((group) => [...group.querySelectorAll('rect')]),
    y: panel.scale('y'),
    x: panel.scale('x'),
  };
}

describe('splitProvisional', () => {
  it('joins the dashed part to the last complete quarter', () => {
    const { complete, provisional } = splitProvisional(quarters([1, 2, 3, 4], 2));
    expect(complete.map(({ n }) => n)).toEqual([1, 2]);
    expect(provisional.map(({ n }) => n)).toEqual([2, 3, 4]);
  });

  it('has no dashed part where all is complete, and no solid one where nothing is', () => {
    expect(splitProvisional(quarters([1, 2])).provisional).toEqual([]);
    const { complete, provisional } = splitProvisional(quarters([1, 2], 0));
    expect(complete).toEqual([]);
    expect(provisional).toHaveLength(2);
  });
});

describe('isolated', () => {
  it('finds the quarters between suppressed ones', () => {
    const points = quarters([5, null, 7, null, 8, 9, null]);
    expect(isolated(points).map(({ n }) => n)).toEqual([5, 7]);
  });
});

describe('trendOptions', () => {
  it('starts at zero and covers the quarters given', () => {
    const { x, y } = drawn(quarters([480, 500, 520, 510]));
    expect([...(y?.domain ?? [])][0]).toBe(0);
    expect(x?.domain).toEqual([new Date('2023-01-01'), new Date('2023-10-01')]);
  });

  it('draws complete quarters solid, provisional ones dashed, and says so', () => {
    const { lines, texts } = drawn(quarters([480, 500, 520, 510], 2));
    expect(lines).toEqual([
      { dashed: false, pieces: 1 },
      { dashed: true, pieces: 1 },
    ]);
    expect(texts).toContain('provisional: faltan denuncias');
    // The number written is that of the last complete quarter, not of the last one drawn.
    expect(texts).toContain('500');
    expect(texts).not.toContain('510');
  });

  it('says nothing of provisional quarters where there are none', () => {
    expect(drawn(quarters([1, 2, 3])).texts).not.toContain('provisional: faltan denuncias');
  });

  it('leaves a gap where a quarter is suppressed', () => {
    expect(drawn(quarters([5, 6, null, 7, 8])).lines[0]).toEqual({ dashed: false, pieces: 2 });
  });

  it.each([358, 900])('names the series once at %d pixels', (width) => {
    const { texts } = drawn(quarters([480, 500]), width);
    expect(texts.filter((text) => text === 'Centro')).toHaveLength(1);
  });

  it('stands where every quarter is suppressed', () => {
    const { y } = drawn(quarters([null, null, null]));
    expect([...(y?.domain ?? [])][0]).toBe(0);
  });

  it('draws the band whole, however far it goes above the line', () => {
    const points = quarters([10, 11, 12, 13]).map((point, index) =>
      index < 2 ? point : { ...point, band: { expected: 20, lower: 5, upper: 90 } },
    );
    const { areas, y } = drawn(points);
    expect(areas).toBe(1);
    expect([...(y?.domain ?? [])][1]).toBeGreaterThanOrEqual(90);
    expect(drawn(quarters([10, 11])).areas).toBe(0);
  });

  it('rings what is outside, and fills the ring where chance does not explain it', () => {
    const marks = ['fuera', null, 'mas_que_azar', 'fuera'] as const;
    const points = quarters([1, 2, 3, 4, 5]).map((point, index) => ({
      ...point,
      outside: marks[index] ?? null,
    }));
    const { dots } = drawn(points);
    expect(dots).toContainEqual({ fill: 'var(--ground)', count: 2 });
    // The other filled one closes the line.
    expect(dots.filter(({ fill }) => fill === 'var(--violet)').map((dot) => dot.count)).toEqual([
      1, 1,
    ]);
  });

  it('writes the name of an intervention, and greys its months alone', () => {
    const months = { first: '2023-04-01', last: '2023-07-01' };
    const interventions = [{ ...months, nombre: 'cierre', meaning: '' }];
    const points = quarters([10, 20, 20, 20, 20]);
    const { texts, ranges, x } = drawn(points, 900, { interventions });
    expect(texts).toContain('cierre');
    const at = (day: string) => Number(x?.apply(new Date(day)));
    expect(Number(ranges[0]?.getAttribute('x'))).toBeCloseTo(at('2023-04-01'), 0);
    expect(Number(ranges[0]?.getAttribute('width'))).toBeCloseTo(
      at('2023-10-01') - at('2023-04-01'),
      0,
    );
    expect(drawn(points).ranges).toEqual([]);
  });

  it.each([
    [260, 'a narrow drawing'],
    [900, 'a wide one'],
  ])('writes the name of an intervention where no change of level crosses it: %i', (width) => {
    const months = { first: '2023-04-01', last: '2023-04-01' };
    const interventions = [{ ...months, nombre: 'confinamiento', meaning: '' }];
    const start = '2023-07-01';
    const change = { isStep: true, before: 10, after: 20, sentence: '', data: {} };
    const breaks = [{ ...change, start, earliest: start, latest: start }];
    const points = quarters([10, 20, 20, 20, 20]);
    const { names, rules } = drawn(points, width, { interventions, breaks });
    const name = names.find(({ text }) => text === 'confinamiento');
    const rule = Number(rules.at(-1)?.getAttribute('x1'));
    // Letters of 12 pixels are about half as wide.
    const long = 6.5 * 'confinamiento'.length;
    const left = name?.anchor === 'end' ? name.x - long : (name?.x ?? 0);
    expect([left, left + long].map((side) => side < rule)).toEqual([true, true]);
    // In a narrow one it goes on to the numbers of the scale, and stands over that of zero.
    if (left < 34) expect(name?.above).toBeGreaterThanOrEqual(14);
  });

  it('marks each change of level with its dates, its number and both levels', () => {
    const change = { isStep: true, before: 10, after: 20, sentence: '', data: {} };
    const breaks = [
      { ...change, start: '2023-04-01', earliest: '2023-04-01', latest: '2023-04-01' },
      { ...change, start: '2023-10-01', earliest: '2023-07-01', latest: '2023-10-01' },
    ];
    const points = quarters([10, 20, 20, 20, 20]);
    const { texts, ranges, rules, lines, x } = drawn(points, 900, { breaks });
    expect(texts.filter((text) => text === '1' || text === '2')).toEqual(['1', '2']);
    const widths = ranges.map((range) => Number(range.getAttribute('width')));
    // Two quarters are about twice as wide as one.
    expect((widths[1] ?? 0) / (widths[0] ?? 1)).toBeGreaterThan(1.8);
    const at = (day: string) => x?.apply(new Date(day));
    expect(Number(rules.at(-1)?.getAttribute('x1'))).toBeCloseTo(at('2023-10-01'), 0);
    // Three levels in dashes, and the line.
    expect(lines).toHaveLength(2);
    expect(lines.some(({ dashed }) => dashed)).toBe(true);
  });

  it('draws no month of a change that may not have come at once', () => {
    const dates = { start: '2023-07-01', earliest: '2023-04-01', latest: '2023-10-01' };
    const rulesOf = (isStep: boolean) => {
      const breaks = [{ ...dates, isStep, before: 10, after: 20, sentence: '', data: {} }];
      const { texts, ranges, rules } = drawn(quarters([10, 20, 20, 20, 20]), 900, { breaks });
      expect([ranges.length, texts.includes('1')]).toEqual([1, true]);
      return rules.length;
    };
    expect(rulesOf(true) - rulesOf(false)).toBe(1);
  });
});
