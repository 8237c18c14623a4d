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

/** How far a point is from a line, of any number of corners. */
function distance([x, y]: readonly number[], line: readonly (readonly number[])[]): number {
  const ways = line.slice(0, Math.max(1, line.length - 1)).map((from, place) => {
    const to = line[place + 1] ?? from;
    const [dx, dy] = [(to[0] ?? NaN) - (from[0] ?? NaN), (to[1] ?? NaN) - (from[1] ?? NaN)];
    const [px, py] = [(x ?? NaN) - (from[0] ?? NaN), (y ?? NaN) - (from[1] ?? NaN)];
    const long = dx ** 2 + dy ** 2;
    const part = long === 0 ? 0 : Math.min(1, Math.max(0, (px * dx + py * dy) / long));
    return Math.hypot(px - part * dx, py - part * dy);
  });
  return Math.min(...ways);
}

const coordinate = between(-2000, 2000);
const line = fc.array(fc.tuple(coordinate, coordinate), { minLength: 1, maxLength: 60 });

describe('relativePath', () => {
  it('passes by every point, to the part of a unit, however long the line', () => {
    fc.assert(
      fc.property(line, fc.constantFrom(2, 10), (points, parts) => {
        const [told = []] = corners(relativePath(points, parts));
        expect(told.length).toBeLessThanOrEqual(Math.max(2, points.length));
        for (const point of points) {
          expect(distance(point, told)).toBeLessThan((0.501 * Math.SQRT2) / parts);
        }
        for (const [end, point] of [
          [told[0], points[0]],
          [told.at(-1), points.at(-1)],
        ]) {
          expect(Math.abs((end?.[0] ?? NaN) - (point?.[0] ?? NaN))).toBeLessThan(0.501 / parts);
          expect(Math.abs((end?.[1] ?? NaN) - (point?.[1] ?? NaN))).toBeLessThan(0.501 / parts);
        }
      }),
    );
  });

  it('tells no point on the way, and turns at every corner and back', () => {
    const points: [number, number][] = [
      [0, 0],
      [2, 0],
      [2, 0],
      [7, 0],
      [8, 1],
      [10, 3],
      [9, 2],
      [9, 2.04],
    ];
    expect(relativePath(points, 10)).toBe('M0 0l7 0 3 3-1-1');
    expect(relativePath(points.slice(1, 3), 10)).toBe('M2 0l0 0');
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
      const [was, is] = [corners(data), corners(after[place] ?? '')];
      expect(is).toHaveLength(was.length);
      for (const [part, points] of was.entries()) {
        for (const point of points) expect(distance(point, is[part] ?? [])).toBeLessThan(0.08);
        for (const corner of is[part] ?? []) expect(distance(corner, points)).toBeLessThan(0.08);
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
