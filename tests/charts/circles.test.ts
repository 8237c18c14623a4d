/** The map of circles over three invented colonias, as the page carries it. */
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { paintRates } from '../../src/lib/charts/choropleth';
import { paintCircles } from '../../src/lib/charts/circles';
import { drawCircles } from '../../src/lib/charts/drawCircles';

const square = (cvegeo: string, lon: number) => ({
  type: 'Feature' as const,
  properties: { cvegeo },
  geometry: {
    type: 'Polygon' as const,
    coordinates: [
      [
        [lon, 19.4],
        [lon, 19.42],
        [lon + 0.01, 19.42],
        [lon + 0.01, 19.4],
        [lon, 19.4],
      ],
    ],
  },
});
const COLONIAS = ['Este', 'Centro', 'Oeste'].map((nombre, nth) => ({
  ...{ clave: `c${nth}`, nombre, lon: -99.125 - nth * 0.01, lat: 19.41, most: 430 },
}));
const POLYGONS = {
  type: 'FeatureCollection' as const,
  features: COLONIAS.map(({ clave, lon }) => square(clave, lon - 0.005)),
};

test('circles lie apart, with numbers from sixty on and the names of the first', async () => {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const picture = drawCircles(document, POLYGONS, COLONIAS);
  paintCircles(picture, {
    counts: new Map([
      ['c0', 430],
      ['c1', 60],
      ['c2', 5],
    ]),
    first: ['c0'],
  });
  await expect(picture.outerHTML.replaceAll('><', '>\n<')).toMatchFileSnapshot('circles.svg');
});

test('rates stand in tones; what is marked has its sign and its name, and no text lies on another', () => {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const picture = drawCircles(document, POLYGONS, COLONIAS);
  paintRates(picture, {
    rates: new Map([
      ['c0', '36'],
      ['c1', '20'],
    ]),
    tones: new Map([
      ['c0', 4],
      ['c1', 0],
    ]),
    kinds: new Map([
      ['c0', 'above'],
      ['c1', 'like'],
      ['c2', 'few'],
    ]),
  });
  const texts = (part: string) =>
    [...picture.querySelectorAll(`.${part} text`)].map(({ textContent }) => textContent);
  expect(texts('rates')).toEqual(['▲ 36', '20', '']);
  expect(texts('marked')).toHaveLength(COLONIAS.length);
  const told = [...picture.querySelectorAll('.marked .told')];
  expect(told.map(({ textContent }) => textContent)).toEqual(['Este']);
  const tones = [...picture.querySelectorAll('.grounds path')];
  expect(tones.map((ground) => ground.getAttribute('data-tone'))).toEqual(['4', '0', '']);
});
