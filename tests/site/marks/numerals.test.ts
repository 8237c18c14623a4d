/** That what a reader reads in numerals, a program reads in marks (docs/marcas.md). */
import { expect, test } from 'vitest';
import { numeralsIn, type Numeral } from '../kit/numerals';
import { BUILT, SAMPLED_PAGES } from '../kit/site';

/** Where prose of our own, not what the release gives, has the numerals: formulas, definitions, keys to press. */
const LEAST_TOLD: Readonly<Record<string, number>> = {
  metodologia: 0.7,
  'indicadores/*': 0.9,
  privacidad: 0,
};
const LEAST = 0.95;

test('nearly every numeral of the main text is told by a mark, route by route', () => {
  const byRoute = new Map<string, Numeral[]>();
  for (const path of SAMPLED_PAGES) {
    const [room = '', ...inside] = path.replace(/\/?index\.html$/, '').split('/');
    const route = [room, ...inside.map(() => '*')].join('/');
    byRoute.set(route, [...(byRoute.get(route) ?? []), ...numeralsIn(BUILT.document(path))]);
  }
  const shares = [...byRoute].map(([route, numerals]) => {
    const told = numerals.filter(({ isTold }) => isTold).length;
    return {
      route,
      all: numerals.length,
      share: numerals.length === 0 ? 1 : told / numerals.length,
    };
  });
  expect(shares.filter(({ all }) => all > 0).length).toBeGreaterThan(12);
  for (const { route, share } of shares) {
    const untold = (byRoute.get(route) ?? []).filter(({ isTold }) => !isTold);
    expect(
      share,
      `/${route}: ${untold
        .slice(0, 5)
        .map(({ text, sentence }) => `[${text}] ${sentence}`)
        .join(' · ')}`,
    ).toBeGreaterThanOrEqual(LEAST_TOLD[route] ?? LEAST);
  }
});
