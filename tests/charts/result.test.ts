/** What a query's answer is drawn as, of invented counts. */
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { drawBars, drawLines, drawMaps } from '../../src/lib/charts/drawResult';

const { document } = parseHTML('<!doctype html><html><body></body></html>');
const lines = (picture: Element) => picture.outerHTML.replaceAll('><', '>\n<');

const COLONIAS = ['Este', 'Centro', 'Oeste'].map((nombre, nth) => ({
  ...{ clave: `c${nth}`, nombre, lon: -99.125 - nth * 0.01, lat: 19.41 },
}));
const POLYGONS = {
  type: 'FeatureCollection' as const,
  features: COLONIAS.map(({ clave, lon }) => ({
    type: 'Feature' as const,
    properties: { cvegeo: clave },
    geometry: {
      type: 'Polygon' as const,
      coordinates: [
        [
          [lon - 0.005, 19.4],
          [lon - 0.005, 19.42],
          [lon + 0.005, 19.42],
          [lon + 0.005, 19.4],
          [lon - 0.005, 19.4],
        ],
      ],
    },
  })),
};
const GROUND = { polygons: POLYGONS, colonias: COLONIAS };

/** Of two years, the later one first. */
const MARKS = [2022, 2021].flatMap((anio) =>
  COLONIAS.map(({ clave, nombre }, nth) => ({
    ...{ key: clave, nombre, series: String(anio), n: 100 * nth + (anio - 2021) },
    ...{ printed: nth === 0 ? '0 a 2' : String(100 * nth), low: 100 * nth, high: 100 * nth + 2 },
  })),
);

test('colonias are circles, a panel a year, on one scale, with what the rounding leaves of their sum', async () => {
  await expect(
    lines(
      drawMaps(document, MARKS, GROUND, {
        isOneScale: true,
        totalOf: (year) => (year === '2022' ? 1234 : undefined),
      }),
    ),
  ).toMatchFileSnapshot('result-maps.svg');
});

test('counts of two kinds have scales of their own: the largest of each is as large', () => {
  const marks = [1, 50_000].flatMap((n) =>
    COLONIAS.slice(1).map(({ clave }, nth) => ({
      key: clave,
      series: String(n),
      n: n * nth,
      printed: '',
    })),
  );
  const radii = [
    ...drawMaps(document, marks, GROUND, {
      isOneScale: false,
      totalOf: () => undefined,
    }).querySelectorAll('[r]'),
  ].map((node) => Number(node.getAttribute('r')));
  expect(radii.filter((r) => r > 20)).toHaveLength(2);
});

test('years are lines in their order, whatever that of the rows', async () => {
  const marks = MARKS.map((mark) => ({ ...mark, key: mark.series, series: mark.nombre }));
  await expect(lines(drawLines(document, marks, 720))).toMatchFileSnapshot('result-lines.svg');
});

test('names are bars in the order of the rows, and «0 a 2» has none', async () => {
  const marks = MARKS.slice(0, 3).map((mark) => ({ ...mark, key: mark.nombre, series: '' }));
  await expect(lines(drawBars(document, marks, 720))).toMatchFileSnapshot('result-bars.svg');
  await expect(lines(drawBars(document, marks, 360))).toMatchFileSnapshot('result-bars-360.svg');
});
