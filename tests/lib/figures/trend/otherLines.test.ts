/** Another count in the same drawing: a line of its own, cut where it breaks, named, and read with the first. */
import { parseHTML } from 'linkedom';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import * as plot from '$lib/figures/ahead/marks';
import { readingsOf } from '$lib/figures/trend/readings';
import type { TrendSeries } from '$lib/figures/trend/series';
import Trend from '$lib/figures/trend/Trend.svelte';
import { trendOptions } from '$lib/figures/trend/trendPlot';
import { trendWords } from '$lib/words/es/trend';
import { documentOf } from '../../../features/rendered';

const month = (periodo: string, n: number | null, provisional = false) => ({
  periodo,
  n,
  provisional,
});
const bare = { band: null, outside: null };
const SERIES: TrendSeries = {
  nombre: 'FGJ',
  grano: 'mes',
  points: [
    { ...month('2025-10-01', 20), ...bare },
    { ...month('2025-11-01', 24), ...bare },
    { ...month('2025-12-01', 9, true), ...bare },
  ],
  breaks: [],
  interventions: [],
  others: [
    {
      nombre: 'SI',
      points: [
        month('2025-10-01', 30),
        month('2025-11-01', 32),
        month('2025-12-01', 34),
        month('2026-01-01', 40),
        month('2026-02-01', 41),
      ],
      cuts: ['2026-01-01'],
    },
  ],
  labels: [
    { text: 'FGJ: carpetas por el día del hecho', data: { unit: 'fgj', n: 24 } },
    { text: 'SI: reportes por el día en que se abrió la carpeta', data: { unit: 'si', n: 41 } },
  ],
};

function drawn(width: number, series = SERIES) {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const panel = plot.plot({ ...trendOptions(plot, series, width), document });
  return {
    texts: [...panel.querySelectorAll('text')].map(({ textContent }) => textContent ?? ''),
    lines: [...panel.querySelectorAll('g[aria-label="line"]')].map((group) => ({
      stroke: [group, ...group.querySelectorAll('path')]
        .map((each) => each.getAttribute('stroke'))
        .find((stroke) => stroke !== null),
      pieces: [...group.querySelectorAll('path')].map((path) => path.getAttribute('d') ?? ''),
    })),
    domain: panel.scale('x')?.domain,
    top: [...(panel.scale('y')?.domain ?? [])][1],
  };
}

describe('the drawing', () => {
  it('goes on to the last month of any line, on one scale from zero', () => {
    const { domain, top } = drawn(900);
    expect(domain).toEqual([new Date('2025-10-01'), new Date('2026-02-01')]);
    expect(Number(top)).toBeGreaterThanOrEqual(41);
  });

  it('joins no line to another, nor across what breaks it', () => {
    const { lines } = drawn(900);
    const grey = lines.filter(({ stroke }) => stroke === 'var(--ink-2)');
    const violet = lines.filter(({ stroke }) => stroke === 'var(--violet)');
    // October to December, and January to February: two pieces of three points and of two.
    expect(grey.flatMap(({ pieces }) => pieces).map((path) => path.split('L').length)).toEqual([
      3, 2,
    ]);
    expect(violet.flatMap(({ pieces }) => pieces).map((path) => path.split('L').length)).toEqual([
      2, 2,
    ]);
  });

  it.each([360, 900])('names each line with its last count, and the break, %d wide', (width) => {
    const { texts } = drawn(width);
    expect(texts).toContain('FGJ');
    expect(texts.join(' ')).toMatch(/SI: ?41/);
    expect(texts).toContain('ruptura');
    expect(texts).toContain(width === 360 ? 'provisional' : 'provisional: faltan denuncias');
  });

  it('of years has a point for each', () => {
    const years: TrendSeries = {
      ...SERIES,
      grano: 'anio',
      points: ['2022', '2023', '2024'].map((year) => ({ ...month(`${year}-01-01`, 7), ...bare })),
      others: [],
      cuts: ['2023-01-01'],
    };
    const { document } = parseHTML('<!doctype html><html><body></body></html>');
    const panel = plot.plot({ ...trendOptions(plot, years, 900), document });
    expect(panel.querySelectorAll('circle').length).toBeGreaterThanOrEqual(3);
    expect(drawn(900, years).texts).toContain('ruptura');
    expect(drawn(900, years).texts).toContain('2023');
  });
});

describe('what is read of a month', () => {
  const readings = readingsOf(SERIES);

  it('is what each line says of it, from the first month of any to the last', () => {
    expect(readings.map(({ periodo }) => periodo)).toEqual([
      '2025-10-01',
      '2025-11-01',
      '2025-12-01',
      '2026-01-01',
      '2026-02-01',
    ]);
    expect(readings[0]?.own?.n).toBe(20);
    expect(readings[0]?.others).toEqual([{ nombre: 'SI', n: 30, provisional: false }]);
    expect(readings[4]?.own).toBeNull();
  });

  it('is said with the name of each, one after the other', () => {
    const others = [{ name: 'SI', value: '34', provisional: false }];
    const own = { name: 'FGJ', value: '9', expected: null };
    expect(
      trendWords.reading({ period: 'diciembre de 2025', provisional: true, ...own, others }),
    ).toBe('diciembre de 2025: FGJ, provisional 9; SI 34');
    expect(
      trendWords.reading({
        period: 'enero de 2026',
        provisional: false,
        ...own,
        value: null,
        others: [{ name: 'SI', value: '40', provisional: true }],
      }),
    ).toBe('enero de 2026: SI, provisional 40');
  });
});

it('its key says whose each line is, also to a program', () => {
  const page = documentOf(render(Trend, { props: { series: SERIES, label: 'Dos registros' } }));
  const said = [...page.querySelectorAll('.lines li')];
  expect(said.map((each) => each.textContent?.trim())).toEqual(
    SERIES.labels?.map(({ text }) => text),
  );
  expect(said.map((each) => [each.getAttribute('data-unit'), each.getAttribute('data-n')])).toEqual(
    [
      ['fgj', '24'],
      ['si', '41'],
    ],
  );
});
