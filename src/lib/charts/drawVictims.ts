/** Victims by age, men to the left and women to the right of one axis; those whose age nobody wrote are hollow. */
import * as Plot from '@observablehq/plot';
import { number } from '../words/numbers';
import { COLOURS, type Family } from './family';

export interface Ages {
  readonly edad: string;
  readonly label: string;
  readonly women: number;
  readonly men: number;
  readonly isUnknown: boolean;
}

const SIZE = { height: 190, margin: 0, marginTop: 20 };
/** Of the width: the room of the ages, and where it begins. */
const [FROM, TO, END] = [0.25, 0.42, 0.9];

/** @param width px */
export function drawVictims(
  document: Document,
  ages: readonly Ages[],
  family: Family,
  width: number,
): Element {
  const { full, line } = COLOURS[family];
  const most = Math.max(...ages.flatMap(({ women, men }) => [women, men]), 1);
  const scale = (END - TO) / most;
  const [women, men] = [(n: number) => TO + n * scale, (n: number) => FROM - n * scale];
  const bar = { y: 'edad', insetTop: 3, insetBottom: 3 };
  const hollow = ({ isUnknown }: Ages) => (isUnknown ? 'none' : full);
  const total = (of: (each: Ages) => number) => ages.reduce((sum, each) => sum + of(each), 0);
  return Plot.plot({
    ...SIZE,
    ...{ document, width },
    style: { fontFamily: 'inherit', fontSize: '12px', overflow: 'visible' },
    x: { axis: null, domain: [0, 1] },
    y: { axis: null, domain: ages.map(({ edad }) => edad), padding: 0 },
    marks: [
      Plot.barX(ages, {
        ...{ ...bar, x1: () => TO, x2: ({ women: n }: Ages) => women(n) },
        ...{ fill: hollow, stroke: line },
      }),
      Plot.barX(ages, {
        ...{ ...bar, x1: ({ men: n }: Ages) => men(n), x2: () => FROM },
        fill: ({ isUnknown }: Ages) => (isUnknown ? 'none' : 'var(--others)'),
        stroke: 'var(--others)',
      }),
      Plot.text(ages, { x: () => (FROM + TO) / 2, y: 'edad', text: 'label' }),
      Plot.text(ages, {
        ...{ x: ({ women: n }: Ages) => women(n), y: 'edad', dx: 5, textAnchor: 'start' },
        text: ({ women: n }: Ages) => number(n),
      }),
      Plot.text(ages, {
        ...{ x: ({ men: n }: Ages) => men(n), y: 'edad', dx: -5, textAnchor: 'end' },
        text: ({ men: n }: Ages) => number(n),
      }),
      Plot.text([`Hombres · ${number(total(({ men: n }) => n))}`], {
        ...{ x: () => FROM, frameAnchor: 'top', dy: -16, textAnchor: 'end', fontWeight: 700 },
      }),
      Plot.text([`Mujeres · ${number(total(({ women: n }) => n))}`], {
        ...{ x: () => TO, frameAnchor: 'top', dy: -16, textAnchor: 'start', fontWeight: 700 },
        fill: line,
      }),
    ],
  });
}
