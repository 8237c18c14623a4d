import * as plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import {
  isolated,
  panelOptions,
  splitProvisional,
  type TrendQuarter,
} from '$lib/figures/trend/trendPlot';

const quarters = (
  counts: readonly (number | null)[],
  provisionalFrom = counts.length,
): readonly TrendQuarter[] =>
  counts.map((n, index) => ({
    periodo: `${2023 + Math.floor(index / 4)}-${String((index % 4) * 3 + 1).padStart(2, '0')}-01`,
    n,
    provisional: index >= provisionalFrom,
    beyond: null,
  }));

function drawn(points: readonly TrendQuarter[], width = 900) {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const series = { nombre: 'Alcaldía', points, emphasis: true };
  const panel = plot.plot({
    ...panelOptions(plot, series, { width, first: true, last: true }),
    document,
  });
  return {
    texts: [...panel.querySelectorAll('text')].map(({ textContent }) => textContent),
    lines: [...panel.querySelectorAll('g[aria-label="line"]')].map((group) => ({
      dashed: group.getAttribute('stroke-dasharray') !== null,
      pieces: (group.querySelector('path')?.getAttribute('d') ?? '').split('M').length - 1,
    })),
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

describe('panelOptions', () => {
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
    expect(texts.filter((text) => text === 'Alcaldía')).toHaveLength(1);
  });

  it('stands where every quarter is suppressed', () => {
    const { y } = drawn(quarters([null, null, null]));
    expect([...(y?.domain ?? [])][0]).toBe(0);
  });
});
