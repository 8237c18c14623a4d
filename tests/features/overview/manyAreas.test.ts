/** Of more colonias than a page can hold, a page has what is told of all and the rows of a few. */
import type { ColoniaKey } from '$lib/contract/coloniaKey';
import { render } from 'svelte/server';
import { describe, expect, it, vi } from 'vitest';
import type { PanoramaRows } from '$features/overview/ask';
import { fewOfMany, firstOf } from '$features/overview/fewOfMany';
import ListPage from '$features/overview/ListPage.svelte';
import { fetchManyRows, type ManyRows } from '$features/overview/manyFiles';
import Panorama from '$features/overview/Panorama.svelte';
import { readPanorama } from '$features/overview/read';
import { areMany } from '$lib/answers/manyAreas';
import { mapFile } from '$lib/figures/map/mapFile';
import type { MapDrawing } from '$lib/figures/map/drawing';
import type { ReleaseFacts } from '$lib/page/facts';
import { colonia } from '../../lib/answers/colonias';
import { periodOf } from '../../lib/period/periodOf';
import { FACTS, SITE } from '../inventedFacts';
import { documentOf } from '../rendered';
import { key } from '../../coloniaKey';

const NOT_ASKED = { tasa: null, supresion: 'ninguna', mujeres_es_estimacion: true, ambiente: null };

const keyOf = (place: number): ColoniaKey => key(`09015-colonia-${place}`);

/** The cases fall from one to the next; the last has the name of the first. */
function many(areas: number, chosen: ColoniaKey | null = null) {
  const colonias = Array.from({ length: areas }, (_, place) => ({
    ...colonia(`Colonia ${place + 1}`, 30 + 5 * (areas - place), 10_000),
    ...(place === areas - 1 ? { nombre: 'Colonia 1' } : {}),
    ...NOT_ASKED,
  }));
  const n = colonias.reduce((sum, each) => sum + (each.n ?? 0), 0);
  const rows: PanoramaRows = {
    view: {
      indicador: 'violencia_familiar',
      periodo: periodOf('2023'),
      medida: 'tasa',
      divisor: 'mujeres',
      colonia: chosen,
    },
    colonias,
    alcaldia: { clave: '09015', nombre: 'Cuauhtémoc', mujeres: 10_000 * areas, n },
    trimestres: [],
    anios: [],
    piles: [],
  };
  const named = colonias.map(({ clave, nombre }, place) => ({
    clave,
    slug: `colonia-${place + 1}`,
    nombre,
  }));
  const facts: ReleaseFacts = { ...FACTS, colonias: named };
  const geometry: MapDrawing = {
    width: 640,
    height: 500,
    colonias: colonias.map(({ clave, nombre }, place) => ({
      clave,
      nombre,
      path: `M${place} 0h1v1z`,
      centroid: [place, 0],
    })),
    outline: 'M0 0h640v500z',
    labels: {
      wide: [{ clave: keyOf(1), lines: ['Peña <& Lomas>'], x: 10, y: 10, fontSize: 12 }],
      narrow: [],
    },
  };
  return { rows, facts, geometry, panorama: readPanorama(rows, facts) };
}

const few = (areas: number, chosen: ColoniaKey | null) => {
  const all = many(areas);
  return fewOfMany(all, all.facts, {
    view: { ...all.rows.view, colonia: chosen },
    trimestres: [],
  });
};

it('sixty are not many, and sixty-one are', () => {
  expect([60, 61].map(areMany)).toEqual([false, true]);
});

describe('what a page of many carries', () => {
  it('the first twenty, and the one that it is about after them', () => {
    const { ranking, addresses } = few(198, keyOf(100));
    const shown = ranking?.colonias.map(({ clave }) => clave);
    expect(shown).toHaveLength(21);
    expect(shown?.slice(0, 2)).toEqual([keyOf(1), keyOf(2)]);
    expect(shown?.at(-1)).toBe(keyOf(100));
    expect(addresses.map(({ clave }) => clave).toSorted()).toEqual(shown?.toSorted());
    expect(few(198, null).ranking?.colonias).toHaveLength(20);
  });

  it('does not grow with them', () => {
    const [small, large] = [70, 198].map((areas) => JSON.stringify(few(areas, keyOf(50))).length);
    expect(large).toBeGreaterThan(2000);
    expect((large ?? 0) / (small ?? 1)).toBeLessThan(1.01);
  });

  it('says of all what is said of all', () => {
    const { told, areas } = few(198, null);
    expect(areas).toBe(198);
    expect(told?.map.finding).toMatch(/^\d+ colonias están por encima del resto de la alcaldía/);
    expect(told?.map.answer).toMatchObject({ of: 198 });
    expect(told?.map.answer).not.toHaveProperty('place');
  });

  it('one of the first is there once', () => {
    const { ranking } = many(70).panorama;
    if (ranking === null) throw new Error('no ranking');
    expect(firstOf(ranking, [keyOf(3), null]).colonias).toHaveLength(20);
  });
});

describe('a page of many, without a script', () => {
  const all = many(70);
  const rendered = render(Panorama, {
    props: {
      facts: {
        ...all.facts,
        colonias: all.facts.colonias.filter(({ clave }) => clave === keyOf(60)),
      },
      panorama: few(70, keyOf(60)),
      months: new Map(),
      release: SITE.release,
      titleOf: (shown) => (shown === null ? 'Como se abre' : 'Elegida'),
      beside: [],
      own: keyOf(60),
    },
  });
  const page = documentOf(rendered);

  it('has the title of the view it opens with', () => {
    expect(rendered.head).toContain('<title>Como se abre</title>');
  });

  it('shows the map as a file, with its own colonia over it', () => {
    const map = page.querySelector('#mapa img');
    expect(map?.getAttribute('src')).toMatch(/\/colonias\/todas\/mapa\.svg$/);
    expect(map?.getAttribute('alt')).toMatch(
      /^Mapa de las colonias: Carpetas por violencia familiar/,
    );
    expect(page.querySelector('#mapa path.chosen')?.getAttribute('d')).toBe('M59 0h1v1z');
    expect(page.querySelectorAll('#mapa svg a')).toHaveLength(0);
  });

  it('lists the first and its own, and leads to the rest', () => {
    expect(page.querySelectorAll('#orden ol > li')).toHaveLength(21);
    expect(page.querySelector('#orden [aria-current="true"]')?.textContent).toContain('Colonia 60');
    const all70 = [...page.querySelectorAll('a')].find(
      ({ textContent }) => textContent === 'Las 70 colonias, en orden',
    );
    expect(all70?.getAttribute('href')).toMatch(/\/colonias\/todas\/?$/);
  });
});

describe('the page of all colonias', () => {
  const { facts, rows } = many(70);
  const page = documentOf(render(ListPage, { props: { data: { ...SITE, facts, rows } } }));

  it('has each in its order, and two of one name', () => {
    expect(page.querySelector('h1')?.textContent).toBe('Las 70 colonias, en orden');
    const items = [...page.querySelectorAll('#orden ol > li a')];
    expect(items.map((item) => item.getAttribute('href')?.split('/').at(-1))).toEqual(
      rows.colonias.map((_, place) => `colonia-${place + 1}`),
    );
    expect(page.querySelectorAll('#orden tbody tr')).toHaveLength(70);
  });
});

describe('the map as a file', () => {
  const { geometry, panorama } = many(70);
  if (panorama.ranking === null) throw new Error('no ranking');
  const svg = mapFile(geometry, panorama.ranking, ':root{--seq-4:#501f79}');
  const file = documentOf({ body: svg });

  it('draws every colonia in a class of the ramp, the first darker than the last', () => {
    const areas = [...file.querySelectorAll('path.area')];
    expect(areas.map((area) => area.getAttribute('d'))).toEqual(
      geometry.colonias.map(({ path }) => path),
    );
    expect(areas[0]?.getAttribute('fill')).toBe('var(--seq-4)');
    expect(areas.at(-1)?.getAttribute('fill')).toBe('var(--seq-0)');
  });

  it('brings its colours and no other style, and names that break no markup', () => {
    expect(file.querySelector('style')?.textContent).toBe(':root{--seq-4:#501f79}');
    expect(svg).toContain('Peña &lt;&amp; Lomas&gt;');
  });
});

describe('the rows that the program brings', () => {
  const { facts, geometry, rows } = many(70);
  const all: ManyRows = { release: SITE.release, facts, geometry, rows };
  const url = new URL('https://ejemplo.invalid/colonias/todas/filas.json');
  const served = (body: string, status = 200) =>
    vi.stubGlobal('fetch', () => Promise.resolve(new Response(body, { status })));

  it('come whole', async () => {
    served(JSON.stringify(all));
    expect(await fetchManyRows(url, SITE.release)).toEqual(all);
  });

  it('are not taken of another release, nor of a page of error', async () => {
    served(JSON.stringify({ ...all, release: { ...SITE.release, huella: 'otra' } }));
    expect(await fetchManyRows(url, SITE.release)).toBeNull();
    served('no', 404);
    await expect(fetchManyRows(url, SITE.release)).rejects.toThrow(/filas\.json.*404/);
  });
});
