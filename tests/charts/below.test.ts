/** The pictures under the map, of invented counts, as the page carries them. */
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { drawRecent } from '../../src/lib/charts/drawRecent';
import { drawStrip } from '../../src/lib/charts/drawStrip';

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

test('alcaldías are dots on a line of rates; four are named', async () => {
  const rates = [100, 101, 150, 151, 200, 300].map((rate, nth) => ({
    ...{ clave: `c${nth}`, nombre: `Alcaldía ${nth}`, rate },
  }));
  const among = { rates, own: 200, city: 160, high: 2 };
  const picture = drawStrip(document, among, { clave: 'c4', family: 'sexual' });
  await expect(lines(picture)).toMatchFileSnapshot('strip.svg');
});
