/** The course of an evaluation, drawn: a mark for each period, by its side of the date; a gap for what is protected. */
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import type { CourseMark } from '$features/evaluation/figures/coursePlot';
import CoursePlot from '$features/evaluation/figures/CoursePlot.svelte';
import { documentOf, percentOf } from '../../rendered';

const mark = (period: string, rest: Partial<CourseMark> = {}): CourseMark => ({
  period,
  side: 'before',
  ratio: 1,
  lower: 0.8,
  upper: 1.25,
  said: `en ${period}`,
  ...rest,
});

function drawn(marks: readonly CourseMark[]) {
  const props = { marks, grain: 'anio', since: 'desde enero de 2023', label: 'El curso' } as const;
  return documentOf(render(CoursePlot, { props }));
}
const marksOf = (page: Document) => [...page.querySelectorAll('.area svg svg svg')];
const keyOf = (page: Document) =>
  [...page.querySelectorAll('.key li')].map((item) =>
    item.textContent?.replace(/\s+/g, ' ').trim(),
  );

const YEARS = [
  mark('2021-01-01'),
  mark('2022-01-01', { ratio: 2 }),
  mark('2023-01-01', { side: 'after' }),
];

describe('the course', () => {
  it('is an image with a sentence, and says each period to who points at it', () => {
    const page = drawn(YEARS);
    expect(page.querySelector('[role="img"]')?.getAttribute('aria-label')).toBe('El curso');
    expect([...page.querySelectorAll('title')].map((title) => title.textContent)).toEqual([
      'en 2021-01-01',
      'en 2022-01-01',
      'en 2023-01-01',
    ]);
  });

  it('goes by time, a larger ratio stands higher, and the date is between before and after', () => {
    const page = drawn(YEARS);
    const across = marksOf(page).map((each) => percentOf(each.getAttribute('x')));
    expect(across).toEqual([16.67, 50, 83.33]);
    const [one = NaN, double = NaN] = marksOf(page).map((each) =>
      Number(each.querySelector('circle')?.getAttribute('cy')),
    );
    expect(double).toBeLessThan(one);
    expect(percentOf(page.querySelector('.date')?.getAttribute('x1'))).toBeCloseTo(66.67, 1);
    expect(page.querySelector('.since')?.textContent).toBe('desde enero de 2023');
  });

  it('of a protected count has neither mark nor limits, and says so in the key', () => {
    const page = drawn([...YEARS, mark('2024-01-01', { side: 'after', ratio: null })]);
    const [hidden] = marksOf(page).slice(-1);
    expect(hidden?.querySelector('text')?.textContent).toBe('×');
    expect(hidden?.querySelectorAll('circle, rect, .limits')).toHaveLength(0);
    expect(keyOf(page)).toContain('× alguna cuenta protegida');
    expect(keyOf(drawn(YEARS))).not.toContain('× alguna cuenta protegida');
  });

  it('the period in which the date falls is of another shape', () => {
    const page = drawn([...YEARS.slice(0, 2), mark('2023-01-01', { side: 'mixed' })]);
    expect(marksOf(page)[2]?.querySelectorAll('rect')).toHaveLength(1);
    expect(keyOf(page)).toContain('en él cae la fecha');
    expect(keyOf(drawn(YEARS))).not.toContain('en él cae la fecha');
  });
});
