/** No page says of a colonia what another divisor denies without saying that it depends on the divisor. */
import { describe, expect, test } from 'vitest';
import {
  countedByColonia,
  monthsOf,
  namesOfColonias,
  standingsOf,
  standingsOfPresent,
} from './kit/counts';
import { codes, theOne } from './kit/dataMarks';
import { allOf, cellsOf, figureOf, findingOf, sqlOf } from './kit/figures';
import { askNatively } from './kit/nativeRelease';
import { BUILT, PLACED_PAGES } from './kit/site';
import { wordsOf } from './kit/text';

const DEPENDS = /depende de (?:con qué se divida|a quién se cuenta)/i;

/** A sentence, a card or a row that holds one colonia against the rest: how, of what, when. */
interface Told {
  readonly page: string;
  readonly clave: string;
  readonly indicator: string;
  readonly period: string;
  readonly verdict: string;
  readonly words: string;
}

/** Of every page: what bears a verdict, a rate or its interval, and the places that it may have. */
function toldIn(page: string): readonly Told[] {
  return allOf(BUILT.document(page), '[data-place][data-verdict][data-rank-low]').map((element) => {
    const inherited = (mark: string): string =>
      codes(element.closest(`[data-${mark}]`) ?? element, mark).join(' ');
    return {
      page,
      clave: inherited('place'),
      indicator: inherited('indicator'),
      period: inherited('period'),
      verdict: inherited('verdict'),
      words: wordsOf(element),
    };
  });
}

const TOLD = PLACED_PAGES.flatMap(toldIn);

interface Both {
  readonly residents: ReadonlyMap<string, string>;
  readonly present: ReadonlyMap<string, string>;
}
const counted = new Map<string, Promise<Both>>();

/** Both answers by tests of our own, for an indicator and a period as `2023-01/2023-12`. */
function bothOf(indicator: string, period: string): Promise<Both> {
  const key = `${indicator} ${period}`;
  const both = counted.get(key) ?? countBoth(indicator, period);
  counted.set(key, both);
  return both;
}

async function countBoth(indicator: string, period: string): Promise<Both> {
  const [first = '', last = ''] = period.split('/');
  const kind = first.slice(0, 4) === last.slice(0, 4) ? 'anio' : 'trienio';
  const counts = await countedByColonia(indicator, kind, `${first}-01`);
  const total = await monthsOf(indicator, period);
  return {
    residents: await standingsOf(counts, total),
    present: standingsOfPresent(counts, total),
  };
}

test.each(['centro', 'doctores'])(
  'the page of %s says that sexual violence depends, with both answers',
  (slug) => {
    const figure = figureOf(`colonias/${slug}/index.html`, 'sexual');
    expect(findingOf(figure)).toMatch(DEPENDS);
    const words = wordsOf(theOne(figure, '.chart'));
    expect(words).toMatch(DEPENDS);
    expect(words).toContain('entre las mujeres que viven ahí,');
    expect(words).toContain('entre la gente que está ahí de día (una estimación),');
    expect(words).toContain('de víctimas de cualquier sexo');
  },
);

test('its rows are those that the SQL of the figure gives', async () => {
  const figure = figureOf('colonias/centro/index.html', 'sexual');
  const [cells = []] = cellsOf(figure);
  const given = (await askNatively(sqlOf(figure))).find(({ nombre }) => nombre === 'Centro');
  const write = (value: unknown) => Math.round(Number(value)).toLocaleString('en-US');
  expect(cells.slice(0, 5)).toEqual([
    'Centro',
    ...['n', 'mujeres', 'ambiente', 'tasa'].map((name) => write(given?.[name])),
  ]);
});

test.each([
  ['prioridades/index.html', 'figure#orden'],
  ['sesiones/2025-09-25/informe/index.html', 'section[aria-labelledby="prioridades"]'],
])('%s says which of the first five depend, with both probabilities', async (page, place) => {
  const words = wordsOf(theOne(BUILT.document(page), place));
  expect(words).toMatch(DEPENDS);
  const { residents, present } = await bothOf('violencia_sexual', '2021-01/2023-12');
  const names = await namesOfColonias();
  const opposed = [...residents].filter(
    ([clave, verdict]) => verdict === 'above' && present.get(clave) !== 'above',
  );
  expect(opposed.map(([clave]) => names.get(clave))).toContain('Centro');
  expect(words).toContain(
    'Centro: entre las mujeres que viven ahí, es casi seguro que supera a la alcaldía (más de 99 % de probabilidad); ' +
      'entre la gente que está ahí de día (una estimación), es casi seguro que no la supera (1 % de probabilidad).',
  );
});

describe('a colonia held against the rest of its alcaldía', () => {
  test('is told on the home page and on its own', () => {
    const pages = new Set(TOLD.map(({ page }) => page));
    expect(pages.has('index.html')).toBe(true);
    expect(pages.has('colonias/centro/index.html')).toBe(true);
    expect(TOLD.length).toBeGreaterThan(33);
  });

  test('never stands on one side of chance by one divisor alone without saying so', async () => {
    const asked = [...new Set(TOLD.map(({ indicator, period }) => `${indicator} ${period}`))];
    let doubted = 0;
    for (const each of asked) {
      const [indicator = '', period = ''] = each.split(' ');
      const { residents, present } = await bothOf(indicator, period);
      const own = TOLD.filter((told) => told.indicator === indicator && told.period === period);
      for (const { page, clave, verdict, words } of own) {
        const [one, other] = [residents.get(clave), present.get(clave)];
        if (verdict === 'none' || verdict === 'unpublished' || one === other) continue;
        doubted += 1;
        expect([page, clave, words], words).toEqual([page, clave, expect.stringMatching(DEPENDS)]);
      }
    }
    expect(doubted).toBeGreaterThan(0);
  });

  test('depends only where both divisors, asked apart, do not tell the same', async () => {
    const depend = TOLD.filter(({ words }) => DEPENDS.test(words));
    expect(depend.length).toBeGreaterThan(0);
    for (const { clave, indicator, period, words } of depend) {
      const { residents, present } = await bothOf(indicator, period);
      const both = [residents.get(clave), present.get(clave)];
      expect(both[0], `${clave}: ${words}`).not.toBe(both[1]);
    }
  });
});

describe('beside both answers', () => {
  const DOUBT = /Con 10 % más o menos de mujeres o de gente de día, /;

  test.each([
    ['index.html', 'figure[data-figure="mapa"]'],
    ['colonias/centro/index.html', 'p.lead'],
    ['colonias/centro/index.html', 'figure[data-figure="sexual"]'],
    ['colonias/doctores/index.html', 'figure[data-figure="sexual"]'],
    ['colonias/juarez/index.html', 'p.lead'],
    ['colonias/tabacalera/index.html', 'p.lead'],
    ['prioridades/index.html', 'figure#orden'],
    ['sesiones/2025-09-25/informe/index.html', 'section[aria-labelledby="prioridades"]'],
  ])('stands on %s, in %s, what a tenth of the people would make of them', (page, place) => {
    expect(wordsOf(theOne(BUILT.document(page), place))).toMatch(DOUBT);
  });

  test('stands the same on every page of a colonia of which it depends', () => {
    const leads = PLACED_PAGES.filter(
      (page) => page.startsWith('colonias/') && page !== 'colonias/index.html',
    )
      .map((page) => wordsOf(theOne(BUILT.document(page), 'p.lead')))
      .filter((words) => DEPENDS.test(words));
    expect(leads.length).toBeGreaterThan(12);
    expect(leads.filter((words) => !DOUBT.test(words))).toEqual([]);
  });
});

test('the home page names those of which it depends, with both answers', async () => {
  const note = wordsOf(theOne(figureOf('index.html', 'mapa'), '.note'));
  expect(note).toMatch(DEPENDS);
  const names = await namesOfColonias();
  const { residents, present } = await bothOf('violencia_familiar', '2023-01/2023-12');
  const doubted = [...residents].filter(([clave, verdict]) => verdict !== present.get(clave));
  expect(doubted.length).toBeGreaterThan(0);
  for (const [clave] of doubted) expect(note).toContain(names.get(clave));
});
