/** A row of the list by verdict, its head and its small line, each alone. */
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import type { YearPoint } from '$lib/answers/yearLines';
import { listScale } from '$lib/figures/list/listScale';
import VerdictHead from '$lib/figures/list/VerdictHead.svelte';
import VerdictRow from '$lib/figures/list/VerdictRow.svelte';
import YearLine from '$lib/figures/list/YearLine.svelte';
import { documentOf, percentOf } from '../../../features/rendered';
import { rankingBy } from '../invented';

const ranking = rankingBy('veredicto');
const scale = listScale(ranking.colonias, ranking.alcaldiaRate);
const line: readonly YearPoint[] = [
  { year: 2022, value: 20_000, provisional: false },
  { year: 2023, value: 30_000, provisional: false },
  { year: 2024, value: 10_000, provisional: true },
];
const row = (place: number, current = false) => {
  const ranked = ranking.colonias[place];
  if (ranked === undefined) throw new Error('There are three colonias.');
  return documentOf(
    render(VerdictRow, {
      props: {
        ranked,
        ranking,
        scale,
        line,
        max: 40_000,
        current,
        hovered: false,
        stop: place === 0,
        hrefOf: (clave) => `?colonia=${clave}`,
        onchoose: () => {},
        onhover: () => {},
        onfocus: () => {},
      },
    }),
  );
};
const text = (page: Document, selector: string) =>
  page.querySelector(selector)?.textContent?.trim() ?? null;

describe('a row', () => {
  it('has name, rate, interval and line, and is a link to its colonia', () => {
    const page = row(0, true);
    expect(text(page, '.name')).toBe('Alta');
    expect(text(page, '.value')).toBe('30,000');
    expect(page.querySelectorAll('.years svg')).toHaveLength(1);
    const link = page.querySelector('a');
    expect(link?.getAttribute('aria-current')).toBe('true');
    expect(link?.getAttribute('tabindex')).toBe('0');
    expect(link?.getAttribute('class')).toContain('encima');
  });

  it('of a protected count has neither rate nor line', () => {
    const page = row(2);
    expect(text(page, '.withheld')).toContain('5');
    expect(page.querySelector('.value, .interval, .years')).toBe(null);
    expect(page.querySelector('a')?.getAttribute('tabindex')).toBe('-1');
  });
});

it('the head names its columns, the years of the lines and the rate of all', () => {
  const page = documentOf(render(VerdictHead, { props: { ranking, scale, lines: [line] } }));
  expect([...page.querySelectorAll('.years > span')].map((year) => year.textContent)).toEqual([
    '2022',
    '2024 prov.',
  ]);
  expect(text(page, '.axis b')).toContain('10,500');
  expect(percentOf(page.querySelector('.axis b')?.getAttribute('style'))).toBeCloseTo(
    scale.percent(10_500),
    6,
  );
});

describe('a small line', () => {
  const drawn = (points: readonly YearPoint[], reference?: number) =>
    documentOf(
      render(YearLine, { props: { points, max: 40_000, ...(reference && { reference }) } }),
    );

  it('is solid to the last complete year, and dashed after it', () => {
    const page = drawn(line);
    expect(page.querySelector('.line:not(.provisional)')?.getAttribute('d')).toBe('M0 10L50 5');
    expect(page.querySelector('.line.provisional')?.getAttribute('d')).toBe('M50 5L100 15');
    expect(page.querySelector('.dot')?.getAttribute('d')).toBe('M50 5h0');
    expect(page.querySelector('.reference')).toBe(null);
  });

  it('is held against what it is compared with', () => {
    expect(drawn(line, 20_000).querySelector('.reference')?.getAttribute('d')).toBe('M0 10H100');
  });
});
