/** The page of help of an invented release, as it is sent; and with its program, run as it is shipped. */
import { createContext, runInContext } from 'node:vm';
import { parseHTML } from 'linkedom';
import { render } from 'svelte/server';
import { ASKS } from '$old/features/help/answers/asks';
import { askedOf, chooseFirst } from '$old/features/help/answers/choose';
import { coloniaCode } from '$old/features/help/answers/coloniaCode';
import type { Contact } from '$old/features/help/answers/contacts';
import { chooseNear } from '$old/features/help/answers/nearby';
import { writable } from '$old/features/help/answers/writable';
import { orderedBy, placesFrom, type HelpFile } from '$old/features/help/helpFile';
import Page from '$old/features/help/Page.svelte';
import type { HelpData } from '$old/features/help/page.server';
import { loadHospitals } from '$old/lib/page/hospitals.server';
import { loadAfterRape, loadTongue } from '$old/lib/page/quotedTexts.server';
import { key } from '../../coloniaKey';
import { SITE } from '../inventedFacts';
import { drawnAt } from '../rendered';

const EXIT = 'https://ejemplo.invalid/neutral';
const OWN = '09015';

/** Two squares side by side, and the alcaldía around them. */
const square = (west: number): GeoJSON.Position[] => [
  [west, 0],
  [west + 100, 0],
  [west + 100, 100],
  [west, 100],
  [west, 0],
];

const COLONIAS = [
  { clave: key('0901500010007'), nombre: 'Centro' },
  { clave: key('0901500010020'), nombre: 'Morelos' },
];

/** Steps of the arcs from one point to the next, as a topology has them. */
const arcOf = (ring: readonly GeoJSON.Position[]) =>
  ring.map(([x = 0, y = 0], at) => {
    const [px = 0, py = 0] = at === 0 ? [0, 0] : (ring[at - 1] ?? []);
    return [x - px, y - py];
  });

const OUTLINES: HelpFile['contornos'] = {
  type: 'Topology',
  transform: { scale: [0.0001, 0.0001], translate: [-99.14, 19.43] },
  arcs: [
    arcOf(square(0)),
    arcOf(square(100)),
    arcOf([
      [0, 0],
      [200, 0],
      [200, 100],
      [0, 100],
      [0, 0],
    ]),
  ],
  objects: {
    colonias: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', arcs: [[0]] },
        { type: 'Polygon', arcs: [[1]] },
      ],
    },
    alcaldia: { type: 'Polygon', arcs: [[2]] },
  },
};

const NAMES: HelpFile['nombres'] = {
  barrio: [
    ['Tepito', '10020'],
    ['La Merced', '10007'],
  ],
  codigo_postal: [['06200', '10020']],
  metro: [
    ['Garibaldi-Lagunilla', '10020'],
    ['Garibaldi-Lagunilla', '10007'],
    ['Tacuba', '10099'],
  ],
};

/** Metres from each colonia, by contact. */
type Far = Readonly<Record<string, readonly [centro: number, morelos: number]>>;

export function helpData(contacts: readonly Contact[], far: Far = {}): HelpData {
  const file: HelpFile = {
    alcaldia: OWN,
    contactos: contacts.map(orderedBy),
    colonias: COLONIAS,
    lugares: Object.entries(far).map(([id, metros]) => ({
      id,
      clave: null,
      colonia: null,
      aproximado: false,
      metros,
    })),
    hospitales: loadHospitals().map(({ clues }, at) => ({
      id: clues,
      metros: [1000 + at * 100, 2000 - at * 100],
    })),
    nombres: NAMES,
    contornos: OUTLINES,
  };
  return {
    contacts,
    alcaldias: { '09014': 'Benito Juárez', [OWN]: 'Cuauhtémoc' },
    confirmed: contacts.filter(({ verification }) => verification.estado === 'confirmado').length,
    firsts: ASKS.map((ask) => {
      const own = ask === 'callada' ? [] : askedOf(contacts, ask);
      const { lines, places } = chooseFirst(own, ask, OWN);
      return { ask, lines, places, known: own.length };
    }),
    writable: writable(contacts, '2026-07-31'),
    afterRape: loadAfterRape(),
    hospitals: loadHospitals(),
    tongues: [loadTongue('ht'), loadTongue('ar')],
    signatory: null,
    colonias: COLONIAS.map(({ clave, nombre }) => ({
      code: coloniaCode(clave),
      nombre,
      needs: ASKS.filter((ask) => ask !== 'callada').flatMap((ask) => {
        const { shown } = chooseNear(askedOf(contacts, ask), ask, placesFrom(file, clave));
        const cards = shown.map(({ contact: { id, nombre } }) => ({ id, nombre }));
        return cards.length === 0 ? [] : [{ ask, places: cards }];
      }),
    })),
    names: [],
    file,
  };
}

/** As it is sent. */
function sentPage(data: HelpData): Document {
  const { body } = render(Page, {
    props: { data: { ...SITE, ...data }, exit: EXIT },
    context: drawnAt('/servicios'),
  });
  return parseHTML(
    `<!doctype html><html lang="es-MX"><head><title>Ayuda</title></head><body><main>${body}</main></body></html>`,
  ).document;
}

interface Told {
  readonly latitude: number;
  readonly longitude: number;
  readonly accuracy: number;
}

/**
 * With its program, on a Monday at ten in the morning unless told otherwise.
 * @param device what it tells of where it is; null where it may not
 */
export function openedPage(
  script: string,
  data: HelpData,
  { hash = '', instant = '2026-11-23T16:00:00Z', device = null as Told | null } = {},
) {
  const document = sentPage(data);
  const { Event } = document.defaultView as unknown as { Event: typeof globalThis.Event };
  const location = { hash };
  const listeners: (() => void)[] = [];
  class Clock extends Date {
    constructor(given: string | number = instant) {
      super(given);
    }
  }
  const geolocation = {
    getCurrentPosition(told: (place: { coords: Told }) => void, no: (why: object) => void) {
      if (device === null) no({ code: 1 });
      else told({ coords: device });
    },
  };
  // What the browser and src/inline/noTrail.js do with a link within the page.
  const follow = (to: string) => {
    location.hash = to;
    for (const listener of listeners) listener();
  };
  document.addEventListener('click', ({ target }) => {
    const href = (target as Element).closest('a')?.getAttribute('href') ?? '';
    if (href.startsWith('#')) follow(href);
  });
  const context = createContext({
    document,
    navigator: { geolocation },
    location,
    Date: Clock,
    TextEncoder,
    console,
    setInterval: () => 0,
    scrollTo: () => undefined,
    addEventListener: (type: string, listener: () => void) => {
      if (type === 'hashchange') listeners.push(listener);
    },
  });
  runInContext('var window = globalThis; HTMLElement = undefined;', context);
  runInContext(script, context);
  const part = (id: string) => document.getElementById(id);
  return {
    document,
    follow,
    part,
    text: (id: string) => part(id)?.textContent?.replace(/\s+/g, ' ').trim(),
    ids: (id: string) => Array.from(part(id)?.children ?? [], (child) => child.id),
    ways: () =>
      Array.from(part('hallados')?.querySelectorAll('a') ?? [], (link) => [
        link.getAttribute('href'),
        link.textContent,
      ]),
    type(typed: string) {
      const input = document.querySelector('input');
      if (input === null) throw new Error('sin caja');
      input.value = typed;
      input.dispatchEvent(new Event('input'));
    },
    press(pressed: string) {
      document
        .querySelector('input')
        ?.dispatchEvent(
          Object.assign(new Event('keydown', { cancelable: true }), { key: pressed }),
        );
    },
  };
}
