/** The rates of all colonias as ticks on a line, from zero; one is named, and the whole is a taller rule. */
import * as Plot from '@observablehq/plot';
import { rateWords } from '../words/numbers';

const SIZE = {
  width: 400,
  height: 72,
  marginLeft: 6,
  marginRight: 6,
  marginTop: 22,
  marginBottom: 22,
};

export interface Rates {
  readonly rates: readonly { readonly clave: string; readonly rate: number }[];
  /** Of all together, and what they are. */
  readonly whole: number;
  readonly name: string;
}

export interface Own {
  readonly clave: string;
  readonly nombre: string;
  readonly family: 'home' | 'sexual';
}

export function drawPlaces(
  document: Document,
  { rates, whole, name }: Rates,
  { clave, nombre, family }: Own,
): Element {
  const colour = family === 'home' ? 'var(--violet)' : 'var(--rose)';
  const own = rates.filter((each) => each.clave === clave);
  const most = Math.max(...rates.map(({ rate }) => rate), whole);
  const anchor = (rate: number) =>
    rate < most / 5 ? 'start' : rate > (4 * most) / 5 ? 'end' : 'middle';
  const told = {
    frameAnchor: 'top',
    dy: -12,
    fill: colour,
    fontWeight: 700,
    fontSize: 12,
  } as const;
  return Plot.plot({
    ...SIZE,
    document,
    style: { fontFamily: 'inherit', fontSize: '11px', overflow: 'visible' },
    x: { axis: null, domain: [0, most] },
    marks: [
      Plot.tickX(rates, { x: 'rate', stroke: 'var(--others)', strokeWidth: 2 }),
      Plot.tickX([whole], {
        x: whole,
        stroke: 'var(--ink)',
        strokeDasharray: '2 2',
        insetBottom: -4,
      }),
      Plot.text([whole], {
        ...{ x: whole, frameAnchor: 'bottom', dy: 14, textAnchor: anchor(whole) },
        text: () => `${name} ${rateWords(whole)}`,
      }),
      Plot.tickX(own, { x: 'rate', stroke: colour, strokeWidth: 4, insetTop: -4 }),
      ...own.map(({ rate }) =>
        Plot.text([rate], {
          ...{ ...told, x: rate, textAnchor: anchor(rate) },
          text: () => `${nombre} ${rateWords(rate)}`,
        }),
      ),
    ],
  });
}
