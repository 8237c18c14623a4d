/** The sign of each verdict, so that colour is never alone: SVG path data about its middle, 8 units wide. */
import { stateOf, type VerdictState } from '$old/lib/answers/verdictStates';
import type { ColoniaKey } from '$old/lib/contract/coloniaKey';
import { LEADING, type Label } from './labels';
import { nameMark, UNTOLD, type MapShape } from './mapShapes';

export const SIGNS: Readonly<Record<VerdictState, string | null>> = {
  encima: 'M-4.5 3.5L0-4.5L4.5 3.5Z',
  debajo: 'M-4.5-3.5L0 4.5L4.5-3.5Z',
  depende: 'M0-4.5L4.5 0L0 4.5L-4.5 0Z',
  registro: 'M-4-4H4V4H-4Z',
  igual: null,
  no_publicada: null,
  sin_respuesta: null,
};

export interface PlacedSign {
  readonly clave: ColoniaKey;
  readonly sign: string;
  /** Class of the colour that it stands on. */
  readonly level: number;
  /** Its middle, in units of the drawing. */
  readonly x: number;
  readonly y: number;
  /** How many times its own size. */
  readonly size: number;
}

/** Of a sign, as a multiple of the letters beside it. */
const OF_LETTERS = 0.075;

/** Letters larger than these, in units of the drawing, make its sign no larger. */
const LARGEST = 28;

/** From the middle of a sign to that of the asterisk after it, and down to where an asterisk is as high as a sign: as multiples of the letters. */
const AFTER_SIGN = 0.55;
const ASTERISK_DOWN = 0.2;

/** From the middle of the first line of a name, as a multiple of its letters. */
const OVER_NAME = 0.95;

/** Of a mark that stands alone, in units of the drawing. */
const lettersOf = (labels: readonly Label[]): number =>
  Math.min(...labels.map(({ fontSize }) => fontSize), LARGEST);

/** Over the name of each colonia; alone in the middle of those without room for one. */
export function signsOf(
  shapes: readonly MapShape[],
  labels: readonly Label[],
): readonly PlacedSign[] {
  const named = new Map(labels.map((label) => [label.clave, label]));
  const size = OF_LETTERS * lettersOf(labels);
  return shapes.flatMap(({ clave, ranked, level, centroid: [left, top] }) => {
    const sign = ranked === null ? null : SIGNS[stateOf(ranked)];
    if (sign === null || level === null) return [];
    const label = named.get(clave);
    if (label === undefined) return [{ clave, sign, level, x: left, y: top, size }];
    const { x, y, lines, fontSize } = label;
    const over = ((lines.length - 1) / 2) * LEADING + OVER_NAME;
    return [{ clave, sign, level, x, y: tenths(y - over * fontSize), size }];
  });
}

/** The mark of a name as it stands alone, where the name has no room. */
export interface PlacedAsterisk {
  readonly clave: ColoniaKey;
  /** Class of the colour that it stands on. */
  readonly level: number;
  /** Its middle, in units of the drawing. */
  readonly x: number;
  readonly y: number;
  /** Of its letter, in units of the drawing. */
  readonly fontSize: number;
  readonly mark: string;
}

/** In the middle of each colonia without room for its name that depends; after its sign, where it has one. */
export function asterisksOf(
  shapes: readonly MapShape[],
  labels: readonly Label[],
): readonly PlacedAsterisk[] {
  const fontSize = lettersOf(labels);
  const signed = new Set(signsOf(shapes, labels).map(({ clave }) => clave));
  return shapes.flatMap(({ clave, ranked, level, centroid: [x, y] }) => {
    const isNamed = labels.some((label) => label.clave === clave);
    const isSaid = ranked?.verdict === 'depende' && ranked.registered === null;
    const mark = ranked === null || isNamed || isSaid ? '' : nameMark(ranked);
    if (mark === '') return [];
    return [
      {
        clave,
        level: level ?? UNTOLD,
        x: signed.has(clave) ? tenths(x + AFTER_SIGN * fontSize) : x,
        y: tenths(y + ASTERISK_DOWN * fontSize),
        fontSize,
        mark,
      },
    ];
  });
}

const tenths = (length: number): number => Math.round(10 * length) / 10;
