import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { progressCourse } from '$features/agreements/answers/progressSteps';
import { labelled, progressOptions } from '$features/agreements/figures/progressPlot';
import * as plot from '$lib/figures/ahead/marks';
import type { AgreementProgress } from '$features/agreements/queries/agreementProgress';

const row = (fecha: string, valor: number | null): AgreementProgress => ({
  fecha,
  valor,
  meta_valor: 500,
  meta_unidad: 'puntos',
  fecha_compromiso: '2026-06-11',
  fuente: null,
  fuente_url: null,
});

const VIOLET = [
  row('2025-01-09', 100),
  row('2025-05-07', 300),
  row('2025-11-08', 365),
  row('2026-01-31', 381),
  row('2026-02-25', 388),
  row('2026-03-07', 400),
];

function draw(rows: readonly AgreementProgress[], width = 1040) {
  const course = progressCourse(rows);
  if (course === null) throw new Error('no course');
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  return plot.plot({ ...progressOptions(plot, course, { width, height: 300 }), document });
}

describe('progressCourse', () => {
  it('keeps the amounts in their order, and leaves out what has none', () => {
    const course = progressCourse([...VIOLET, row('2026-04-01', null)]);
    expect(course?.steps.map(({ amount }) => amount)).toEqual([100, 300, 365, 381, 388, 400]);
    expect(course).toMatchObject({ target: 500, unit: 'puntos', due: '2026-06-11' });
  });

  it('is none without an amount', () => {
    expect(progressCourse([])).toBeNull();
    expect(progressCourse([row('2025', null)])).toBeNull();
  });

  it('a month is reached by its end, and before what is known next', () => {
    const steps = progressCourse([row('2025', 5), row('2025-06', 7), row('2025-07-10', 9)])?.steps;
    expect(steps?.map(({ from, day }) => [from, day])).toEqual([
      ['2025-01-01', '2025-06-01'],
      ['2025-06-01', '2025-06-30'],
      ['2025-07-10', '2025-07-10'],
    ]);
  });
});

describe('the drawing', () => {
  it('ends its line at the last known amount, before the due date', () => {
    const svg = draw(VIOLET);
    const line = svg.querySelector('[aria-label="line"] path')?.getAttribute('d') ?? '';
    const across = [...line.matchAll(/[MLH](\d+(?:\.\d+)?)/g)].map(([, x]) => Number(x));
    const dots = [...svg.querySelectorAll('[aria-label="dot"] circle')].map((dot) =>
      Number(dot.getAttribute('cx')),
    );
    expect(dots).toHaveLength(6);
    expect(Math.max(...across)).toBeCloseTo(Math.max(...dots), 1);
    // The due date is at the right edge: 1040 less a margin of 48.
    expect(Math.max(...across)).toBeLessThan(1040 - 48 - 100);
  });

  it('goes up in steps, never along a slope', () => {
    const line = draw(VIOLET).querySelector('[aria-label="line"] path')?.getAttribute('d') ?? '';
    const numbers = [...line.matchAll(/(\d+(?:\.\d+)?),(\d+(?:\.\d+)?)/g)].map(([, x, y]) => [
      Number(x),
      Number(y),
    ]);
    const slopes = numbers.slice(1).filter(([x, y], index) => {
      const [before] = numbers.slice(index, index + 1);
      return x !== before?.[0] && y !== before?.[1];
    });
    expect(numbers.length).toBeGreaterThan(6);
    expect(slopes).toEqual([]);
  });

  it('says its target and its due date, and keeps an amount beyond the target in sight', () => {
    expect(draw(VIOLET).textContent).toContain('meta: 500');
    expect(draw(VIOLET).textContent).toContain('plazo');
    const beyond = draw([row('2026-01-01', 100), row('2026-02-01', 620)]);
    const dots = [...beyond.querySelectorAll('[aria-label="dot"] circle')];
    const highest = Math.min(...dots.map((dot) => Number(dot.getAttribute('cy'))));
    expect(highest).toBeGreaterThanOrEqual(40);
  });

  it('draws no target and no due date where there is none', () => {
    const bare = [row('2025-01-01', 1), row('2025-06', 2)].map((each) => ({
      ...each,
      meta_valor: null,
      fecha_compromiso: null,
    }));
    expect(draw(bare).textContent).not.toMatch(/meta|plazo/);
  });

  it('writes the last amount, and of the others those that fit', () => {
    const steps = progressCourse(VIOLET)?.steps ?? [];
    const near = new Map(steps.map((step, index) => [step, [0, 100, 200, 230, 250, 260][index]]));
    const kept = labelled(steps, (step) => near.get(step) ?? 0);
    expect(kept.map(({ amount }) => amount)).toEqual([100, 300, 365, 400]);
  });
});
