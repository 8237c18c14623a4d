/** A row for each comparison: read as words, drawn about no change, cut where it runs off. */
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import ChangeRows, { type ChangeMark } from '$features/changes/figures/ChangeRows.svelte';
import { changeScale } from '$lib/figures/changes/changeScale';
import { documentOf, percentOf } from '../../rendered';

const mark = (rest: Partial<ChangeMark> = {}): ChangeMark => ({
  id: 'violacion',
  nombre: 'Violación',
  href: '/?indicador=violacion#tendencia',
  sheet: 'violacion',
  verdict: 'azar',
  before: '100',
  after: '110',
  size: '+10.0 %',
  seen: null,
  range: 'entre −10 % y +30 %',
  ratio: 1,
  lower: 0.5,
  upper: 2,
  data: { before: 100 },
  ...rest,
});

function rows(marks: readonly ChangeMark[]) {
  // From a fifth to five times, and a little more.
  const scale = changeScale([5]);
  return [
    ...documentOf(
      render(ChangeRows, { props: { marks, scale, label: 'Comparaciones' } }),
    ).querySelectorAll('ul[aria-label="Comparaciones"] > li'),
  ];
}
const text = (row: Element | undefined, selector: string) =>
  row?.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim();

describe('a row', () => {
  it('leads to its data by its name, and to what it counts by the «i» beside it', () => {
    const [row] = rows([mark()]);
    const [name, sheet] = row?.querySelectorAll('a') ?? [];
    expect([name?.textContent, name?.getAttribute('href')]).toEqual([
      'Violación',
      '/?indicador=violacion#tendencia',
    ]);
    expect(sheet?.getAttribute('href')).toMatch(/\/indicadores\/violacion\/?$/);
    expect(sheet?.getAttribute('aria-label')).toBe('Qué cuenta violación');
  });

  it('of a place has no sheet', () => {
    expect(rows([mark({ sheet: null })])[0]?.querySelectorAll('a')).toHaveLength(1);
  });

  it('says its two counts, its change and its range', () => {
    const [row] = rows([mark()]);
    expect(text(row, '.counts')).toBe('100 →pasó a 110');
    expect(text(row, '.size')).toBe('+10.0 %');
    expect(text(row, '.range')).toBe('entre −10 % y +30 %');
    expect(row?.getAttribute('data-before')).toBe('100');
  });

  it('is drawn as far to half as to double', () => {
    const [row] = rows([mark()]);
    const line = row?.querySelector('.interval');
    const [from, to] = [line?.getAttribute('x1'), line?.getAttribute('x2')].map(percentOf);
    expect((from ?? NaN) + (to ?? NaN)).toBeCloseTo(100, 2);
    expect(percentOf(row?.querySelector('circle')?.parentElement?.getAttribute('x'))).toBe(50);
    expect(row?.querySelectorAll('.off')).toHaveLength(0);
  });

  it.each([
    ['aumento', 'path.own', 'M0 4'],
    ['baja', 'path.own', 'M0 20'],
  ] as const)('of «%s» has another shape than of chance', (verdict, shape, begins) => {
    const [row] = rows([mark({ verdict })]);
    expect(row?.querySelector(shape)?.getAttribute('d')).toMatch(new RegExp(`^${begins}`));
    expect(row?.querySelectorAll('circle')).toHaveLength(0);
  });

  it('of what was none before runs off at the right, with no mark of its own', () => {
    const [row] = rows([mark({ ratio: Infinity, upper: Infinity, size: null })]);
    expect(row?.querySelectorAll('.off')).toHaveLength(1);
    expect(row?.querySelectorAll('.own')).toHaveLength(0);
    expect(row?.querySelectorAll('.size')).toHaveLength(0);
    expect(row?.querySelector('.range')?.classList.contains('whole')).toBe(true);
  });

  it('runs off at both sides where both limits do', () => {
    const [row] = rows([mark({ lower: 0, upper: Infinity })]);
    expect(row?.querySelectorAll('.off')).toHaveLength(2);
    expect(row?.querySelectorAll('.own')).toHaveLength(1);
  });
});

it('rows stand in the order given', () => {
  const given = ['c', 'a', 'b'].map((id) => mark({ id, nombre: id }));
  expect(rows(given).map((row) => text(row, 'a'))).toEqual(['c', 'a', 'b']);
  expect(rows([])).toEqual([]);
});
