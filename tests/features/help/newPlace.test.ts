/** A place that is tried: waits to be asked, then says what it would change, and with what doubt. */
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import NewPlace from '$features/help/NewPlace.svelte';
import NewPlaceFigure from '$features/help/NewPlaceFigure.svelte';
import PlaceMarker from '$features/help/figures/PlaceMarker.svelte';
import { kindsOf, usualKind } from '$features/help/newPlaceMarks';
import {
  doubtSentence,
  newPlaceHeadline,
  newPlaceSentence,
} from '$features/help/words/es/verdicts/newPlaceVerdict';
import type { MapDrawing } from '$lib/figures/map/drawing';
import { key } from '../../coloniaKey';
import { offencesIn } from '../../words/wordRules';
import { documentOf } from '../rendered';

const [SUR, NORTE] = [key('0901500010001'), key('0901500010002')];

const geometry = {
  width: 640,
  height: 640,
  colonias: [
    { clave: SUR, nombre: 'Sur', path: 'M0 320h640v320h-640Z', centroid: [320, 480] as const },
    { clave: NORTE, nombre: 'Norte', path: 'M0 0h640v320h-640Z', centroid: [320, 160] as const },
  ],
  outline: 'M0 0h640v640h-640Z',
  labels: { wide: [], narrow: [] },
};

/** 640 units are 0.064 degrees: some 7 km. */
const frame = { west: -99.18, north: 19.464, lonPerUnit: 0.0001, latPerUnit: 0.0001 };

const place = (id: string, clase: string, lat: number) => ({
  id,
  grupo: 'atencion',
  nombre: `Lugar ${id}`,
  clase,
  clave: SUR,
  colonia: 'Sur',
  lat,
  lon: -99.148,
  aproximado: false,
});

const coverage = { known: 6, placed: 6, approximate: 0, unverified: 0 };

const data = {
  groups: [
    {
      coverage: { ...coverage, group: 'atencion' as const },
      refusal: null,
      places: [place('S001', 'luna', 19.416), place('S002', 'salud', 19.448)],
    },
    {
      coverage: { ...coverage, group: 'punto_violeta' as const },
      refusal: 'pocos_lugares' as const,
      places: [],
    },
  ],
  points: [
    { colonia: SUR, mujeres: 4000, lat: 19.416, lon: -99.148 },
    { colonia: NORTE, mujeres: 6000, lat: 19.448, lon: -99.148 },
  ],
  frame,
  geometry,
  sql: 'SELECT 1',
  publicacion: '2026-01-01-publico-0',
};

const figure = (search = '') => documentOf(render(NewPlaceFigure, { props: { ...data, search } }));
const text = (of: Document, selector: string) =>
  of.querySelector(selector)?.textContent.replace(/\s+/g, ' ').trim();

describe('a place that is tried', () => {
  it('waits, and without a program says why', () => {
    const page = documentOf(render(NewPlace, { props: data }));
    expect(page.querySelector('details')?.hasAttribute('open')).toBe(false);
    expect(text(page, 'details')).toBe(
      '¿Y si hubiera un lugar más? Pruébalo en el mapa Para mover el marcador hace falta JavaScript.',
    );
    expect(page.querySelector('figure')).toBeNull();
  });

  it('starts where most would gain one more of those made for women', () => {
    const page = figure();
    expect(text(page, 'h2')).toBe(
      'Un lugar más por Norte acercaría a unas 6,000 mujeres, a 15 minutos o menos',
    );
    expect(text(page, '[aria-live]')).toBe(
      'De unas 10,000 mujeres, hoy tienen uno así unas 4,000; con él serían unas 10,000. ' +
        'Lo ganarían en Norte (6,000).',
    );
    expect(page.querySelector('h2')?.getAttribute('data-n')).toBe('6000');
    const marker = page.querySelector('[role="application"]');
    expect(marker?.getAttribute('aria-label')).toContain('por Norte. Muévelo con las flechas');
    expect(marker?.getAttribute('tabindex')).toBe('0');
    expect(page.body.textContent).toContain('De los Puntos Violeta no se ha publicado dónde están');
  });

  it('stands where its address says, of the kind that it says', () => {
    const of = figure('?tipo=salud&lugar=19.416,-99.148');
    expect(text(of, 'h2')).toContain('por Sur acercaría a unas 4,000 mujeres');
    expect(of.querySelector('.odd')).toBeNull();
    const any = figure('?tipo=cualquiera&lugar=19.416,-99.148');
    expect(text(any, 'h2')).toBe(
      'Un lugar más por Sur no cambiaría cuántas mujeres lo tienen a 15 minutos',
    );
    expect(text(any, '[aria-live]')).toContain('y con él serían las mismas.');
    expect(figure('?lugar=0.1,0.1').querySelector('.odd')).not.toBeNull();
  });

  it('has a row for each colonia, those that gain first, and a control to go to each', () => {
    const page = figure();
    const rows = [...page.querySelectorAll('tbody tr')].map((row) => row.textContent.trim());
    expect(rows[0]).toContain('Norte');
    expect(rows).toHaveLength(2);
    const [kinds, colonias] = [...page.querySelectorAll('select')].map((select) =>
      [...select.querySelectorAll('option')].map((option) => option.textContent.trim()),
    );
    expect(kinds).toEqual([
      'De cualquier clase',
      'LUNA, de la Secretaría de las Mujeres',
      'Servicio de salud',
    ]);
    expect(colonias).toEqual(['Elegir colonia', 'Norte', 'Sur']);
  });

  it('is of no kind whose places are not known', () => {
    const kinds = kindsOf(data).map(({ value }) => value);
    expect(kinds).toEqual(['cualquiera', 'luna', 'salud']);
    expect(kindsOf({ groups: data.groups.slice(1) })).toEqual([]);
    expect(usualKind(kindsOf(data).filter(({ value }) => value !== 'luna'))).toBe('cualquiera');
  });

  it('tells its doubt', () => {
    const doubted = {
      women: 10_000,
      before: { count: 2000, low: 1000, high: 3000 },
      after: { count: 5000, low: 2500, high: 7000 },
      gained: { count: 3000, low: 1500, high: 4000 },
      colonias: [],
    };
    expect(newPlaceSentence(doubted)).toBe(
      'De unas 10,000 mujeres, hoy tienen uno así unas 2,000 (entre 1,000 y 3,000); con él serían unas 5,000 ' +
        '(entre 2,500 y 7,000). La diferencia va de 1,500 a 4,000.',
    );
    expect(doubtSentence()).toContain(
      '15 minutos alcanzan entre 800\u00a0m y 1.1\u00a0km en línea recta',
    );
    for (const words of [newPlaceSentence(doubted), newPlaceHeadline(doubted, 'Norte')]) {
      expect(offencesIn(words)).toEqual([]);
    }
  });
});

const markedAt = (at: readonly [number, number], labels: MapDrawing['labels'] = geometry.labels) =>
  documentOf(
    render(PlaceMarker, {
      props: {
        geometry: { ...geometry, labels },
        shapes: [SUR, NORTE].map((clave) => ({
          clave,
          fill: 'white',
          ink: 'black',
          hidden: false,
          named: true,
          title: clave,
        })),
        dots: [],
        at,
        label: 'Mapa',
        marker: 'Lugar',
        onplace: () => undefined,
        onstep: () => undefined,
      },
    }),
  );

it('the marker is over the map, where it is said to stand', () => {
  const style = markedAt([160, 480]).querySelector('.marker')?.getAttribute('style');
  expect(style).toContain('left: 25%');
  expect(style).toContain('top: 75%');
});

describe('the names under the marker', () => {
  const named = (clave: typeof SUR, line: string, y: number) => ({
    clave,
    lines: [line],
    x: 320,
    y,
    fontSize: 18,
  });
  const labels = {
    wide: [named(SUR, 'Doctores', 480), named(NORTE, 'Norte', 160)],
    narrow: [],
  };
  const heightsAt = (y: number, all = labels) =>
    [...markedAt([320, y], all).querySelectorAll('.wide tspan')].map((name) => [
      name.textContent,
      Number(name.getAttribute('y')),
    ]);

  it('stand beside it, on the side that is nearer to where they stood', () => {
    // Half a name of 17 units, and a marker of 12 at any width from 480 pixels.
    const [[, under = NaN] = [], other] = heightsAt(478);
    expect(Number(under) - 478).toBeGreaterThan(17 / 2 + 12);
    expect(Number(under) - 478).toBeLessThan(40);
    expect(other).toEqual(['Norte', 160]);
    const [[, over = NaN] = []] = heightsAt(482);
    expect(482 - Number(over)).toBeGreaterThan(17 / 2 + 12);
    // Away from it all are where they were.
    expect(heightsAt(300)).toEqual([
      ['Doctores', 480],
      ['Norte', 160],
    ]);
  });

  it('give way to another name, and are left out where there is no room', () => {
    const close = (...others: readonly number[]) => ({
      wide: [named(SUR, 'Doctores', 480), ...others.map((y) => named(NORTE, 'Norte', y))],
      narrow: [],
    });
    const [[, moved = NaN] = []] = heightsAt(478, close(515));
    expect(Number(moved)).toBeLessThan(478);
    expect(heightsAt(478, close(515, 440)).map(([name]) => name)).toEqual(['Norte', 'Norte']);
  });
});
