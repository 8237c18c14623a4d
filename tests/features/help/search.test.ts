/** The search of help in other languages: its program run as it is shipped, on a page and files of its own. */
import { createContext, runInContext } from 'node:vm';
import { parseHTML } from 'linkedom';
import { describe, expect, it, vi } from 'vitest';
import english from '$features/help/programs/searchEn?script';
import french from '$features/help/programs/searchFr?script';
import { placeFile } from '$features/help/placeFiles';
import { parseColoniaKey } from '$lib/contract/coloniaKey';
import type { Ring } from '$lib/place/whereabouts';
import { newerThanFloorIn } from '../../site/kit/newerCode';

const NAMES = {
  barrio: [
    ['Tepito', '10020'],
    ['La Merced', '10007'],
  ],
  codigo_postal: [['06200', '10020']],
  metro: [
    ['Garibaldi-Lagunilla', '10015'],
    ['Garibaldi-Lagunilla', '10007'],
    ['Tacuba', '10099'],
  ],
} as const;

const PAGE = `<html><head></head><body>
  <div id="buscar" data-needs-script data-boundaries="../contornos.js">
    <input id="buscado"><button type="button">Place</button><p role="status"></p><ul></ul></div>
  <div id="colonias"><h3>Colonias</h3>
    <ul><li><a href="10007/">Centro</a></li><li><a href="10015/">Guerrero</a></li>
      <li><a href="10020/">Morelos</a></li></ul>
    <h3>Names</h3><ul><li><a href="10020/">Tepito</a></li></ul></div></body></html>`;

/** A square around Morelos, and its alcaldía. */
const RING: Ring = [
  [-99.14, 19.43],
  [-99.12, 19.43],
  [-99.12, 19.45],
  [-99.14, 19.45],
  [-99.14, 19.43],
];
const BOUNDARIES = {
  colonias: [{ clave: parseColoniaKey('0901500010020'), rings: [RING] }],
  edge: [RING],
};

interface Told {
  readonly latitude: number;
  readonly longitude: number;
  readonly accuracy: number;
}

function opened(
  script: string,
  { names = placeFile('lugares', NAMES), device = null as Told | null } = {},
) {
  const { document, Event } = parseHTML(PAGE);
  const asked = vi.fn<(told: (place: { coords: Told }) => void, no: (why: object) => void) => void>(
    (told, no) => (device === null ? no({ code: 1 }) : told({ coords: device })),
  );
  const navigator = { geolocation: { getCurrentPosition: asked } };
  const context = createContext({ document, navigator, TextEncoder, console });
  runInContext('var window = globalThis;', context);
  runInContext(names, context);
  runInContext(script, context);
  const box = document.getElementById('buscar');
  const input = box?.querySelector('input');
  if (!box || !input) throw new Error('sin caja');
  const clicked: (string | null)[] = [];
  document.addEventListener('click', ({ target }) => {
    const link = (target as Element).closest('a');
    if (link !== null) clicked.push(link.getAttribute('href'));
  });
  return {
    box,
    list: document.getElementById('colonias'),
    asked,
    clicked,
    said: () => box.querySelector('[role=status]')?.textContent,
    ways: () =>
      Array.from(box.querySelectorAll('ul a'), (a) => [a.getAttribute('href'), a.textContent]),
    type(text: string) {
      input.value = text;
      input.dispatchEvent(new Event('input'));
    },
    press(key: string) {
      input.dispatchEvent(Object.assign(new Event('keydown', { cancelable: true }), { key }));
    },
    locate: () => box.querySelector('button')?.click(),
    /** What a browser does with a script that is put into the page. */
    bring(text: string | null) {
      const added = document.head.querySelector('script');
      if (added === null) throw new Error('nothing is brought');
      if (text === null) added.onerror?.(new Event('error'));
      else {
        runInContext(text, context);
        added.onload?.(new Event('load'));
      }
      return added.getAttribute('src');
    },
  };
}

it.each([english, french])('keeps to what a browser of the floor has', (script) => {
  expect(newerThanFloorIn(script)).toEqual([]);
});

describe('what is typed', () => {
  it.each([
    ['Tepito', [['10020/', 'Tepito barrio, in Morelos']]],
    ['tepi', [['10020/', 'Tepito barrio, in Morelos']]],
    ['06200', [['10020/', '06200 postal code, in Morelos']]],
    ['colonia guerrero', [['10015/', 'Guerrero']]],
    // A station that is in two colonias is two ways, as in the list.
    [
      'metro garibaldi',
      [
        ['10007/', 'Garibaldi-Lagunilla Metro station, in Centro'],
        ['10015/', 'Garibaldi-Lagunilla Metro station, in Guerrero'],
      ],
    ],
  ])('%s leads to the page of its colonia, beside this one', (typed, ways) => {
    const page = opened(english);
    page.type(typed);
    expect(page.ways()).toEqual(ways);
    expect(page.said()).toBe(ways.length === 1 ? '1 place.' : '2 places.');
  });

  it('opens the first by the keyboard', () => {
    const page = opened(english);
    page.type('Garibaldi');
    page.press('a');
    expect(page.clicked).toEqual([]);
    page.press('Enter');
    expect(page.clicked).toEqual(['10007/']);
  });

  it.each(['Polanco', 'Tacuba', '01000'])('of %s, which leads nowhere, says so', (typed) => {
    const page = opened(french);
    page.type(typed);
    expect(page.ways()).toEqual([]);
    expect(page.said()).toContain(`aucun lieu appelé «\u00a0${typed}\u00a0»`);
    // While nothing is typed, all are offered.
    page.type(' ');
    expect(page.said()).toBe('');
    expect(page.ways()).toEqual([
      ['10007/', 'Centro'],
      ['10015/', 'Guerrero'],
      ['10020/', 'Morelos'],
    ]);
  });

  it('is told in the language of the page, and names as they are', () => {
    const page = opened(french);
    page.type('Metro Garibaldi');
    expect(page.ways()[0]).toEqual(['10007/', 'Garibaldi-Lagunilla station de métro, à Centro']);
    expect(page.box.querySelector('b')?.getAttribute('lang')).toBe('es');
  });
});

describe('the box', () => {
  it('takes the place of the list once it can answer, and asks the device nothing by itself', () => {
    const page = opened(english);
    expect(page.list?.hasAttribute('hidden')).toBe(true);
    expect(page.box.hasAttribute('data-needs-script')).toBe(false);
    expect(page.asked).not.toHaveBeenCalled();
  });

  it('stays hidden where its names did not come', () => {
    const page = opened(english, { names: '' });
    expect(page.box.hasAttribute('data-needs-script')).toBe(true);
    expect(page.list?.hasAttribute('hidden')).toBe(false);
  });
});

describe('the place of the device', () => {
  const device = { latitude: 19.44, longitude: -99.13, accuracy: 20 };

  it('opens the page of the colonia that it is in, once the boundaries came', async () => {
    const page = opened(english, { device });
    page.locate();
    expect(page.said()).toBe('Asking your browser where you are…');
    expect(page.bring(placeFile('contornos', BOUNDARIES))).toBe('../contornos.js');
    await vi.waitFor(() => expect(page.clicked).toEqual(['10020/']));
    expect(page.box.outerHTML).not.toMatch(/19\.4|99\.1/);
  });

  it.each([
    ['of which it is not sure', { ...device, latitude: 19.4499 }, 'outside the borough'],
    ['outside', { ...device, latitude: 19.5 }, 'in no neighbourhood of this borough'],
    ['that is not given', null, 'it has no permission'],
  ])('%s says so', async (_, told, text) => {
    const page = opened(english, { device: told });
    page.locate();
    page.bring(placeFile('contornos', BOUNDARIES));
    await vi.waitFor(() => expect(page.said()).toContain(text));
    expect(page.clicked).toEqual([]);
  });

  it('says that the boundaries did not come', async () => {
    const page = opened(french, { device });
    page.locate();
    page.bring(null);
    await vi.waitFor(() => expect(page.said()).toContain('n’a pas été chargée'));
  });
});
