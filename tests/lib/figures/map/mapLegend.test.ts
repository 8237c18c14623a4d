/** What the colours and hatches of a map mean, in words: every class and nothing between them. */
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import MapLegend from '$lib/figures/map/MapLegend.svelte';
import { CARPETAS, WOMEN_VICTIMS } from '$lib/answers/countingUnit';
import { documentOf } from '../../../features/rendered';

type Props = Parameters<typeof MapLegend>[1];

function legend(rest: Partial<Props> = {}) {
  const base: Props = {
    breaks: [500, 1000],
    measure: 'tasa',
    counts: CARPETAS,
    suppressedHatch: 'suprimida',
    unstableHatch: 'inestable',
    hasSuppressed: false,
    hasUnstable: false,
    unvalued: null,
  };
  return documentOf(render(MapLegend, { props: { ...base, ...rest } }));
}
const heard = (page: Document) =>
  [...page.querySelectorAll('.ramp .heard')].map((each) => each.textContent);
const keys = (page: Document) =>
  [...page.querySelectorAll('.keys li')].map((each) => each.textContent?.trim());

describe('the ramp', () => {
  it('says each class from where the last ends', () => {
    expect(heard(legend())).toEqual(['menos de 500', 'de 500 a menos de 1,000', '1,000 o más']);
    const breaks = [...legend().querySelectorAll('.break')].map((each) => each.textContent);
    expect(breaks).toEqual(['500', '1,000']);
  });

  it('of one class says that it is all', () => {
    expect(heard(legend({ breaks: [] }))).toEqual(['todas']);
  });

  it('gives way to the key of probabilities', () => {
    const page = legend({ measure: 'excedencia', breaks: [] });
    expect(page.querySelector('.ramp')).toBeNull();
    expect(page.querySelectorAll('ol li')).toHaveLength(5);
  });
});

describe('the hatches', () => {
  it('are explained only where they are on the map', () => {
    expect(keys(legend())).toEqual([]);
    expect(keys(legend({ hasSuppressed: true }))).toEqual([
      'menos de 5 o protegida: no se publica',
    ]);
  });

  it('name what is counted', () => {
    expect(keys(legend({ hasUnstable: true }))).toEqual(['menos de 20 carpetas: cifra inestable']);
    expect(keys(legend({ hasUnstable: true, counts: WOMEN_VICTIMS }))[0]).not.toContain('carpeta');
  });

  it('say why what is published has no number', () => {
    expect(keys(legend({ unvalued: 'sin población con qué dividir' }))).toEqual([
      'sin población con qué dividir',
    ]);
  });

  it('are those of the map', () => {
    const page = legend({ hasSuppressed: true, hasUnstable: true });
    const fills = [...page.querySelectorAll('.keys rect')].map((rect) => rect.getAttribute('fill'));
    expect(fills).toContain('url(#inestable)');
    expect(fills).toContain('url(#suprimida)');
  });
});
