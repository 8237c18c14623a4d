/** The map of circles over three invented colonias, as the page carries it. */
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
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
