/** Drawings told in half the characters are the same drawings. */
import { geoPath, geoTransform } from 'd3';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { svgText } from '$lib/figures/ahead/svgText';
import { serverPlot } from '$lib/figures/ahead/serverPlot';
import { relativePath } from '$lib/figures/relativePath';
import { between } from '../../uniform';

/** What an SVG reader makes of path data: the corners of each of its lines. */
function corners(data: string): number[][][] {
  const lines: number[][][] = [];
  let at = [0, 0];
  for (const [, command = '', text = ''] of data.matchAll(/([MLlZ])([^MLlZ]*)/g)) {
    const numbers = (text.match(/-?(?:\d*\.\d+|\d+)/g) ?? []).map(Number);
    if (command === 'M') lines.push([]);
    for (let next = 0; next < numbers.length; next += 2) {
      const [x = NaN, y = NaN] = numbers.slice(next, next + 2);
      at = command === 'l' ? [(at[0] ?? 0) + x, (at[1] ?? 0) + y] : [x, y];
      lines.at(-1)?.push(at);
    }
  }
  return lines;
}

const coordinate = between(-2000, 2000);
const line = fc.array(fc.tuple(coordinate, coordinate), { minLength: 1, maxLength: 60 });

describe('relativePath', () => {
  it('passes by every point, to the part of a unit, however long the line', () => {
    fc.assert(
      fc.property(line, fc.constantFrom(2, 10), (points, parts) => {
        const [told = []] = corners(relativePath(points, parts));
        expect(told).toHaveLength(points.length);
        for (const [place, [x, y]] of points.entries()) {
          expect(Math.abs((told[place]?.[0] ?? NaN) - x)).toBeLessThan(0.501 / parts);
          expect(Math.abs((told[place]?.[1] ?? NaN) - y)).toBeLessThan(0.501 / parts);
        }
      }),
    );
  });

  it('of no point draws nothing', () => {
    expect(relativePath([], 10)).toBe('');
  });
});

describe('svgText', () => {
  const drawn = (marks: (plot: NonNullable<typeof serverPlot>['plot']) => unknown[]): Element => {
    if (serverPlot === null) throw new Error('no hay con qué dibujar');
    const { plot, document } = serverPlot;
    return plot.plot({ document, marks: marks(plot) as never[] });
  };
  const wave = Array.from({ length: 90 }, (_, x) => ({ x, y: Math.sin(x / 7) * 100 }));

  it('draws the lines that Plot drew, in less', () => {
    const drawing = drawn((plot) => [
      plot.line(wave, { x: 'x', y: 'y' }),
      plot.areaY(wave, { x: 'x', y1: -100, y2: 'y' }),
      plot.dot(wave.slice(0, 3), { x: 'x', y: 'y', symbol: 'triangle' }),
      plot.text(['1.23456 M1.25,2.5L3,4'], { frameAnchor: 'top' }),
    ]);
    const paths = (text: string) =>
      [...text.matchAll(/ d="([^"]*)"/g)].map(([, data = '']) => data);
    const [before, after] = [paths(drawing.outerHTML), paths(svgText(drawing))];
    expect(after).toHaveLength(before.length);
    for (const [place, data] of before.entries()) {
      const [was, is] = [corners(data).flat(), corners(after[place] ?? '').flat()];
      expect(is).toHaveLength(was.length);
      for (const [point, [x = NaN, y = NaN]] of was.entries()) {
        expect(is[point]?.[0]).toBeCloseTo(x, 0.9);
        expect(is[point]?.[1]).toBeCloseTo(y, 0.9);
      }
    }
    expect(after.join('').length).toBeLessThan(before.join('').length * 0.65);
    expect(svgText(drawing)).toContain('1.23456 M1.25,2.5L3,4');
  });

  it('leaves what is no straight line as it is', () => {
    const data = geoPath(geoTransform({}))({ type: 'Point', coordinates: [3.25, 4.5] }) ?? '';
    expect(data).toContain('a');
    const element = { outerHTML: `<path d="${data}" x="1.05e-7" cx="2.449"/>` };
    expect(svgText(element as Element)).toBe(`<path d="${data}" x="0" cx="2.4"/>`);
  });
});
