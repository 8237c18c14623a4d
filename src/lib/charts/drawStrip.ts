/** The sixteen alcaldías as dots on a line of rates, stacked where they meet; the lowest, the highest, one and the city named. */
import * as Plot from '@observablehq/plot';
import type { Among } from '../answers/placeAmong';

const SIZE = {
  width: 270,
  height: 104,
  marginLeft: 8,
  marginRight: 8,
  marginTop: 26,
  marginBottom: 34,
};

/** Part of the width that two names need. */
const NEAR = 0.3;

export interface Highlighted {
  readonly clave: string;
  readonly family: 'home' | 'sexual';
}

export function drawStrip(
  document: Document,
  { rates, own, city }: Among,
  { clave, family }: Highlighted,
): Element {
  const colour = family === 'home' ? 'var(--violet)' : 'var(--rose)';
  const ends = [rates[0], rates.at(-1)].flatMap((end) =>
    end === undefined || end.clave === clave ? [] : end,
  );
  // Where the city is so near the lowest that their names would meet, its own stands above.
  const [low = 0, high = 0] = [rates[0]?.rate, rates.at(-1)?.rate];
  const isNearLow = city - low < NEAR * (high - low);
  const number = new Intl.NumberFormat('es-MX', { maximumFractionDigits: 0 });
  return Plot.plot({
    ...SIZE,
    document,
    style: { fontFamily: 'inherit', fontSize: '10.5px', overflow: 'visible' },
    x: { axis: null, inset: 4 },
    y: { axis: null },
    marks: [
      Plot.ruleX([city], { stroke: 'var(--ink)', strokeWidth: 2, insetTop: -4, insetBottom: -4 }),
      Plot.dot(
        rates,
        Plot.dodgeY({
          ...{ x: 'rate', anchor: 'middle', padding: 1 },
          r: 5,
          fill: (each: (typeof rates)[number]) => (each.clave === clave ? colour : 'var(--others)'),
          title: ({ nombre, rate }: (typeof rates)[number]) => `${nombre}: ${number.format(rate)}`,
        }),
      ),
      Plot.text([own], {
        ...{
          x: own,
          frameAnchor: 'top',
          dy: -20,
          textAnchor: 'end',
          fill: colour,
          fontWeight: 700,
          fontSize: 12,
        },
        text: () =>
          `${rates.find((each) => each.clave === clave)?.nombre ?? ''} ${number.format(own)}`,
      }),
      Plot.text([city], {
        ...{ x: city, fontWeight: 700 },
        ...(isNearLow
          ? { frameAnchor: 'top', dy: -20, text: () => `ciudad ${number.format(city)}` }
          : { frameAnchor: 'bottom', dy: 24, text: () => `ciudad\n${number.format(city)}` }),
      }),
      ...ends.map(({ nombre, rate }) =>
        Plot.text([rate], {
          ...{ x: rate, frameAnchor: 'bottom', dy: 24, textAnchor: rate === low ? 'start' : 'end' },
          text: () => `${nombre}\n${number.format(rate)}`,
        }),
      ),
    ],
  });
}
