/** The lines of all colonias on one scale: ordered by verdict, each with its sign, its name and its link. */
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { yearLines } from '$lib/answers/yearLines';
import type { ColoniaKey } from '$lib/contract/coloniaKey';
import { withheldMarks } from '$lib/figures/list/yearPaths';
import SmallMultiples from '$lib/figures/multiples/SmallMultiples.svelte';
import { key } from '../../../coloniaKey';
import { documentOf } from '../../../features/rendered';
import { rankingBy } from '../invented';

const ranking = rankingBy('veredicto');
const lines = yearLines(
  [
    { clave: key('alta'), anio: 2022, tasa: 10_000 },
    { clave: key('alta'), anio: 2023, tasa: 10_000 },
    { clave: key('oculta'), anio: 2022, tasa: null },
    { clave: key('oculta'), anio: 2023, tasa: null },
  ],
  2022,
);
const page = documentOf(
  render(SmallMultiples, {
    props: {
      ranking,
      lines,
      colonia: key('oculta'),
      hrefOf: (clave: ColoniaKey) => `/colonias/${clave}/`,
      onchoose: () => {},
    },
  }),
);
const links = [...page.querySelectorAll('a')];

describe('the small multiples', () => {
  it('go from above the rest to what is not published, each a link with its whole name', () => {
    expect(links.map((link) => link.className.split(' ')[0])).toEqual([
      'encima',
      'debajo',
      'no_publicada',
    ]);
    expect(links.map((link) => link.querySelector('.name')?.textContent?.trim())).toEqual([
      'Alta',
      'Baja',
      'Oculta',
    ]);
    expect(links.map((link) => link.getAttribute('href'))).toEqual(
      ['alta', 'baja', 'oculta'].map((name) => `/colonias/${key(name)}/`),
    );
  });

  it('tell a state by a sign and by words, not by colour alone', () => {
    expect(links.map((link) => link.querySelectorAll('.sign').length)).toEqual([1, 1, 0]);
    expect(links.map((link) => link.querySelector('.heard')?.textContent)).toEqual([
      'Por encima del resto',
      'Por debajo del resto',
      'No se publica',
    ]);
  });

  it('are on one scale, from zero to the highest of all', () => {
    const rate = (name: string, tasa: number) =>
      [2021, 2022].map((anio) => ({ clave: key(name), anio, tasa }));
    // 30,000 is the highest, that of the alcaldía being 10,500: a third of it stands a third as high.
    const drawn = documentOf(
      render(SmallMultiples, {
        props: {
          ranking,
          lines: yearLines([...rate('alta', 30_000), ...rate('baja', 10_000)], 2022),
          colonia: null,
          hrefOf: () => '/',
          onchoose: () => {},
        },
      }),
    );
    const heights = [...drawn.querySelectorAll('.line')].slice(0, 2).map((line) => {
      const [, y = ''] = /^M[\d.]+[ ,]([\d.]+)/.exec(line.getAttribute('d') ?? '') ?? [];
      return Number(y);
    });
    const [high = NaN, low = NaN] = heights;
    const zero = 20;
    expect((zero - low) / (zero - high)).toBeCloseTo(1 / 3, 1);
  });

  it('bear the asterisk of what depends on whom one counts', () => {
    const depends = {
      ...ranking,
      colonias: ranking.colonias.map((each) => ({ ...each, depends: each.nombre === 'Baja' })),
    };
    const props = { ranking: depends, lines, colonia: null, hrefOf: () => '/', onchoose: () => {} };
    const names = documentOf(render(SmallMultiples, { props })).querySelectorAll('.name');
    expect([...names].map((name) => name.textContent?.trim())).toEqual(['Alta', 'Baja*', 'Oculta']);
  });

  it('dash what is provisional, hatch what is not published, and hold all against the alcaldía', () => {
    const [high, , hidden] = links;
    expect(high?.querySelector('.provisional')).not.toBeNull();
    expect(high?.querySelector('.reference')).not.toBeNull();
    expect(hidden?.querySelector('.line')?.getAttribute('d')).toBe('');
    expect(hidden?.querySelector('.withheld')?.getAttribute('d')).toBe(
      withheldMarks(lines.get(key('oculta')) ?? []),
    );
    expect(hidden?.getAttribute('aria-current')).toBe('true');
  });
});

it('each year without a count has two strokes on the zero', () => {
  const point = { year: 2022, provisional: false };
  expect(
    withheldMarks([
      { ...point, value: null },
      { ...point, value: 4 },
      { ...point, value: null },
    ]),
  ).toBe('M0 20l3-6m2 6l3-6M97 20l3-6m2 6l3-6');
});
