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
  const ends = [rates[0], rates.at(-1)].flatMap((end) => end ?? []);
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
        ...{ x: city, frameAnchor: 'bottom', dy: 24, fontWeight: 700 },
        text: () => `ciudad\n${number.format(city)}`,
      }),
      ...ends.map(({ nombre, rate }, at) =>
        Plot.text([rate], {
          ...{ x: rate, frameAnchor: 'bottom', dy: 24, textAnchor: at === 0 ? 'start' : 'end' },
          text: () => `${nombre}\n${number.format(rate)}`,
        }),
      ),
    ],
  });
}
