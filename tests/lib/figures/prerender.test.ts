import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { CARPETAS, WOMEN_VICTIMS } from '$lib/answers/countingUnit';
import { rankingOf } from '$lib/answers/ranking';
import ColoniaList from '$lib/figures/list/ColoniaList.svelte';
import ColoniaMap from '$lib/figures/map/ColoniaMap.svelte';
import { drawMap } from '$lib/figures/map/drawing';
import Trend from '$lib/figures/trend/Trend.svelte';
import { bundledTopology, clavesOf } from './topology';

const topology = bundledTopology();
const geometry = drawMap(topology, clavesOf(topology));

/** All with 1,000 women; the first suppressed, the second unstable. */
const ranking = rankingOf(
  geometry.colonias.map(({ clave, nombre }, index) => ({
    clave,
    nombre,
    n: index === 0 ? null : index === 1 ? 12 : 30 + index,
    supresion: index === 0 ? 'primaria' : 'ninguna',
    mujeres: 1000,
  })),
  { n: 1600, mujeres: 33_000 },
  'tasa',
  1,
  CARPETAS,
);

const shared = {
  ranking,
  colonia: null,
  hovered: null,
  label: 'Colonias',
  hrefOf: (clave: string) => `/colonias/${clave}/`,
  onchoose: () => {},
  onhover: () => {},
};

const count = (html: string, piece: string) => html.split(piece).length - 1;

describe('without JavaScript', () => {
  it.each([
    ['map', render(ColoniaMap, { props: { ...shared, geometry } }).body],
    ['list', render(ColoniaList, { props: shared }).body],
  ])('every colonia of the %s is a link to its page, in reach of the keyboard', (_, html) => {
    for (const { clave } of geometry.colonias) {
      expect(count(html, `href="/colonias/${clave}/"`), clave).toBe(1);
    }
    expect(html).not.toContain('tabindex="-1"');
  });

  it('the map says each number, hatches what is unstable and what is not published', () => {
    const html = render(ColoniaMap, { props: { ...shared, geometry } }).body;
    const [suppressed, unstable] = geometry.colonias;
    expect(html).toContain(`aria-label="${suppressed?.nombre}: Menos de 5 o protegida`);
    expect(html).toContain(`aria-label="${unstable?.nombre}: 1,200 por cada 100,000 mujeres`);
    // One shape on the map and one swatch in the legend.
    expect(count(html, '-suprimida)"')).toBe(2);
    expect(html).toContain('menos de 20 carpetas: cifra inestable');
    expect(html).toContain('menos de 5 o protegida: no se publica');
  });

  it('a colonia without residents to divide by is no suppressed one', () => {
    const unpeopled = rankingOf(
      geometry.colonias.map(({ clave, nombre }, index) => ({
        clave,
        nombre,
        n: 40,
        supresion: 'ninguna',
        mujeres: index === 0 ? null : 1000,
      })),
      { n: 1600, mujeres: 33_000 },
      'tasa',
      1,
      WOMEN_VICTIMS,
    );
    const html = render(ColoniaMap, {
      props: { ...shared, ranking: unpeopled, geometry },
    }).body;
    expect(html).toContain(
      `aria-label="${geometry.colonias[0]?.nombre}: Sin población con qué dividir`,
    );
    expect(count(html, '-suprimida)"')).toBe(0);
    expect(html).toContain('sin población con qué dividir');
    expect(html).not.toContain('no se publica');
    expect(html).not.toContain('carpeta');
  });

  it('the map of probabilities keeps the hatch of what is not published, and dots what is below', () => {
    const probabilities = rankingOf(
      geometry.colonias.map(({ clave, nombre }, index) => ({
        clave,
        nombre,
        n: index === 0 ? null : ([0, 90, 30, 5][index] ?? 40),
        supresion: index === 0 ? 'primaria' : 'ninguna',
        mujeres: 1000,
      })),
      { n: 1300, mujeres: 33_000 },
      'excedencia',
      1,
      CARPETAS,
    );
    const html = render(ColoniaMap, {
      props: { ...shared, ranking: probabilities, geometry },
    }).body;
    const [, above, , below] = geometry.colonias;
    expect(html).toMatch(`aria-label="${above?.nombre}: Más de 99\u00a0% de probabilidad`);
    expect(html).toMatch(`aria-label="${below?.nombre}: Menos de 1\u00a0% de probabilidad`);
    // One shape on the map and one swatch in the legend.
    expect(count(html, '-suprimida)"')).toBe(2);
    expect(count(html, '-debajo-0)"')).toBe(2);
    // Both of the surest class above: without dots.
    expect(count(html, 'fill="var(--exc-4)"')).toBe(2);
    expect(html).not.toContain('cifra inestable');
    const list = render(ColoniaList, { props: { ...shared, ranking: probabilities } }).body;
    expect(list).toMatch(/&gt;99\u00a0%|>99\u00a0%/);
    expect(list).not.toContain('de confianza');
  });

  it('the suppressed colonia stands in the list, last and without a mark', () => {
    const html = render(ColoniaList, { props: shared }).body;
    const rows = html.split('<li').filter((row) => row.includes('href='));
    expect(rows.at(-1)).toContain('Menos de 5 o protegida');
    expect(rows.at(-1)).not.toContain('<circle');
  });

  it('the trend is drawn at two widths, described in a sentence, its marks explained', () => {
    const points = [480, null, 520].map((n, index) => ({
      periodo: `2023-0${1 + 3 * index}-01`,
      n,
      provisional: index === 2,
      band: null,
      outside: index === 0 ? ('mas_que_azar' as const) : null,
    }));
    const series = {
      nombre: 'Centro',
      grano: 'trimestre',
      points,
      breaks: [],
      interventions: [],
    } as const;
    const html = render(Trend, { props: { series, label: 'Casi no cambia' } }).body;
    expect(count(html, '<div class="narrow"><svg')).toBe(1);
    expect(count(html, '<div class="wide"><svg')).toBe(1);
    expect(html).toContain('role="img" aria-label="Casi no cambia"');
    expect(html).toContain('Los huecos son trimestres con menos de 5 carpetas, o protegidos.');
    expect(html).toContain('trimestre que se sale de lo esperado, más allá del azar');
    expect(html).not.toContain('lo esperado de cada mes');
    expect(html).not.toContain('cambio de nivel');
  });

  it('the trend says in words where its band is and when its level changed', () => {
    const points = [20, 24, 12].map((n, index) => ({
      periodo: `2023-0${1 + index}-01`,
      n,
      provisional: false,
      band: { expected: 20, lower: 12, upper: 30 },
      outside: null,
    }));
    const change = {
      isStep: true,
      start: '2023-02-01',
      earliest: '2023-01-01',
      latest: '2023-03-01',
    };
    const breaks = [
      { ...change, before: 20, after: 14, sentence: 'febrero de 2023: menos.', data: {} },
    ];
    const series = { nombre: 'Alcaldía', grano: 'mes', points, breaks, interventions: [] } as const;
    const html = render(Trend, { props: { series, label: 'Cambió' } }).body;
    expect(html).toContain('lo esperado de cada mes');
    expect(html).toContain('cambio de nivel, y entre qué fechas pudo empezar');
    expect(html).toMatch(/<ol.*<li[^>]*>febrero de 2023: menos\.<\/li>/);
    expect(html).not.toContain('más allá del azar');
    expect(html).not.toContain('Los huecos');
  });
});
