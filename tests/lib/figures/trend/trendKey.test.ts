/** What each mark of a trend means, only where it is drawn; and its changes of level in words. */
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import TrendKey from '$lib/figures/trend/TrendKey.svelte';
import type { TrendBreak, TrendMark, TrendSeries } from '$lib/figures/trend/series';
import { documentOf } from '../../../features/rendered';

const plain: TrendMark = {
  periodo: '2023-01-01',
  n: 20,
  provisional: false,
  band: null,
  outside: null,
};

function key(points: readonly TrendMark[], rest: Partial<TrendSeries> = {}) {
  const series: TrendSeries = {
    nombre: 'Centro',
    grano: 'mes',
    points,
    breaks: [],
    interventions: [],
    ...rest,
  };
  const page = documentOf(render(TrendKey, { props: { series } }));
  const textsOf = (selector: string) =>
    [...page.querySelectorAll(selector)].map((each) => each.textContent?.trim());
  return { marks: textsOf('.key li'), breaks: textsOf('.breaks li'), page };
}

describe('the key of a trend', () => {
  it('of a bare line is nothing', () => {
    expect(key([plain]).page.body.children).toHaveLength(0);
    expect(key([]).page.body.children).toHaveLength(0);
  });

  it('tells a band, by its months', () => {
    const band = { expected: 20, lower: 10, upper: 30 };
    expect(key([plain, { ...plain, band }]).marks).toEqual(['lo esperado de cada mes']);
  });

  it('tells what chance may give from what it may not', () => {
    expect(key([{ ...plain, outside: 'fuera' }]).marks).toEqual([
      'mes fuera de lo esperado, como puede pasar por azar',
    ]);
    expect(key([{ ...plain, outside: 'mas_que_azar' }], { grano: 'trimestre' }).marks).toEqual([
      'trimestre que se sale de lo esperado, más allá del azar',
    ]);
  });

  it('names the months of an intervention', () => {
    const months = { first: '2023-01-01', last: '2023-01-01' };
    const interventions = [{ ...months, nombre: 'cierre', meaning: 'cierre, enero de 2023' }];
    expect(key([plain], { interventions }).marks).toEqual(['cierre, enero de 2023']);
  });

  it('says what a gap is', () => {
    expect(key([plain, { ...plain, n: null }], { grano: 'trimestre' }).marks).toEqual([
      'Los huecos son trimestres con menos de 5 carpetas, o protegidos.',
    ]);
  });

  it('lists the changes of level, numbered as they are drawn, with their numbers for a program', () => {
    const change = (start: string, sentence: string): TrendBreak => ({
      start,
      earliest: start,
      isStep: true,
      latest: start,
      before: 10,
      after: 20,
      sentence,
      data: { before: 10, after: 20 },
    });
    const { breaks, marks, page } = key([plain], {
      breaks: [change('2020-04-01', 'Abril: menos.'), change('2021-03-01', 'Marzo: más.')],
    });
    expect(breaks).toEqual(['Abril: menos.', 'Marzo: más.']);
    expect(page.querySelector('ol.breaks li')?.getAttribute('data-before')).toBe('10');
    expect(marks).toEqual([
      'nivel medio, sin temporada',
      'cambio de nivel, y entre qué fechas pudo empezar',
    ]);
  });
});
