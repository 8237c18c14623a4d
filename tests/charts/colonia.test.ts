/** The pictures of a colonia's page, of invented counts, as the page carries them. */
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { drawPlaces } from '../../src/lib/charts/drawPlaces';
import { drawYears } from '../../src/lib/charts/drawYears';

const { document } = parseHTML('<!doctype html><html><body></body></html>');
const lines = (picture: Element) => picture.outerHTML.replaceAll('><', '>\n<');

test('a bar a year from zero with its number, the last one open, across each what would be expected', async () => {
  const years = [60, 0, 100].map((n, nth) => ({
    ...{ year: 2022 + nth, n, isProvisional: nth === 2, expected: nth === 1 ? 4 : 80 },
  }));
  await expect(lines(drawYears(document, years, 'home'))).toMatchFileSnapshot('years.svg');
});

test('a tick a colonia on a line of rates; one and the whole are named', async () => {
  const rates = [5, 12, 13, 40].map((rate, nth) => ({ clave: `c${nth}`, rate }));
  const picture = drawPlaces(
    document,
    { rates, whole: 14.5, name: 'alcaldía' },
    { clave: 'c3', nombre: 'Una', family: 'sexual' },
  );
  await expect(lines(picture)).toMatchFileSnapshot('places.svg');
});
