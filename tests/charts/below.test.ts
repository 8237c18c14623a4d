/** The pictures under the map, of invented counts, as the page carries them. */
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { shareOfCity } from '../../src/lib/answers/share';
import { drawRecent } from '../../src/lib/charts/drawRecent';
import { drawShare } from '../../src/lib/charts/drawShare';
import { drawStrip } from '../../src/lib/charts/drawStrip';
import { periods } from '../answers/periods';

const { document } = parseHTML('<!doctype html><html><body></body></html>');
const lines = (picture: Element) => picture.outerHTML.replaceAll('><', '>\n<');

test('this year is a line over the band of the years before, from zero', async () => {
  const recent = {
    year: 2026,
    counts: [100, 120, 90],
    lastYear: [],
    band: Array.from({ length: 12 }, (_, month) => ({ low: 100 + month, high: 150 + month })),
    before: [2021, 2025] as const,
  };
  const picture = drawRecent(document, recent, { family: 'home', note: 'registro nuevo' });
  await expect(lines(picture)).toMatchFileSnapshot('recent.svg');
});

test.each([826, 270])(
  'alcaldías are dots on a line of rates, none hidden, at %i pixels',
  async (width) => {
    const rates = [100, 101, 150, 151, 200, 201, 300].map((rate, nth) => ({
      ...{ clave: `c${nth}`, nombre: `Alcaldía ${nth}`, n: rate, rate },
    }));
    const among = { rates, own: 200, city: 160, high: 3, low: 6 };
    const picture = drawStrip(document, among, { clave: 'c4', family: 'sexual' }, width);
    await expect(lines(picture)).toMatchFileSnapshot(`strip-${width}.svg`);
    const dots = [...picture.querySelectorAll('circle')].map((dot) =>
      ['cx', 'cy', 'r'].map((name) => Number(dot.getAttribute(name))),
    );
    expect(dots).toHaveLength(rates.length);
    for (const [at, [x = 0, y = 0]] of dots.entries()) {
      for (const [otherX = 0, otherY = 0] of dots.slice(at + 1)) {
        expect(Math.hypot(x - otherX, y - otherY)).toBeGreaterThan(8);
      }
    }
  },
);

test('shares of the city stand from zero with their 95 %, the newest over its band', async () => {
  const told = shareOfCity(periods([100, 110, 90, 105, 60], 7));
  if (told === null) throw new Error('four years');
  await expect(lines(drawShare(document, told, 'home'))).toMatchFileSnapshot('share.svg');
});
