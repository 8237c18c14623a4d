/** What is painted behind the text of a page: grounds, lines, hatches, and the mark of what is chosen. */
import { readPaint } from './paint';
import { element } from './xml';

/** In pixels of the picture. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Of a part of the page, by the name of each property. */
type ComputedStyle = Pick<CSSStyleDeclaration, 'getPropertyValue'>;

const SIDES = ['top', 'right', 'bottom', 'left'] as const;
type Side = (typeof SIDES)[number];

/** A shadow of the inside, as it is computed: its colour, how far to each side, blurred, spread. */
const INSET = /^(.+?) (-?[\d.]+)px (-?[\d.]+)px [\d.]+px ([\d.]+)px inset$/;
const COLOUR = /(?:rgba?|color)\([^)]+\)/g;
/** What of a ground is crossed by a line of one pixel: the only pattern that the page's styles paint. */
const HATCH_STEP = 5;

/** @param hatched told the colour of a hatch; says which pattern is of it */
export function writeBox(
  rect: Rect,
  style: ComputedStyle,
  hatched: (colour: string) => string,
): string {
  const corner = style.getPropertyValue('border-top-left-radius');
  const radius = Number.parseFloat(corner) || 0;
  const rounded = corner.endsWith('%')
    ? (Math.min(rect.width, rect.height) * radius) / 100
    : Math.min(radius, Math.min(rect.width, rect.height) / 2);
  const shape = { ...rect, rx: rounded === 0 ? undefined : rounded };
  const ground = readPaint(style.getPropertyValue('background-color'));
  const parts = [
    ground.opacity === 0
      ? ''
      : element('rect', { ...shape, fill: ground.paint, 'fill-opacity': partly(ground.opacity) }),
  ];
  const image = style.getPropertyValue('background-image');
  if (image.startsWith('repeating-linear-gradient(')) {
    const colour = [...image.matchAll(COLOUR)]
      .map(([value]) => readPaint(value))
      .find(({ opacity }) => opacity > 0);
    if (colour !== undefined)
      parts.push(element('rect', { ...shape, fill: hatched(colour.paint) }));
  }
  return parts.join('') + writeBorders(rect, style, rounded) + writeInset(rect, style);
}

/** A pattern of lines at 45 degrees, a pixel wide. */
export const hatchPattern = (id: string, colour: string): string =>
  element(
    'pattern',
    {
      id,
      width: HATCH_STEP,
      height: HATCH_STEP,
      patternUnits: 'userSpaceOnUse',
      patternTransform: 'rotate(45)',
    },
    element('rect', { width: 1, height: HATCH_STEP, fill: colour }),
  );

function writeBorders(rect: Rect, style: ComputedStyle, rounded: number): string {
  const borders = SIDES.map((side) => borderOf(style, side));
  const [first] = borders;
  const isWhole =
    first !== undefined &&
    borders.every(
      ({ width, colour, kind }) =>
        width === first.width && colour === first.colour && kind === first.kind,
    );
  if (isWhole) {
    if (first.width === 0) return '';
    const { width } = first;
    return element('rect', {
      x: rect.x + width / 2,
      y: rect.y + width / 2,
      width: Math.max(0, rect.width - width),
      height: Math.max(0, rect.height - width),
      rx: rounded === 0 ? undefined : Math.max(0, rounded - width / 2),
      fill: 'none',
      ...strokeOf(first),
    });
  }
  return borders
    .map((border) =>
      border.width === 0
        ? ''
        : element('line', { ...lineOf(border.side, border.width, rect), ...strokeOf(border) }),
    )
    .join('');
}

interface Border {
  readonly side: Side;
  /** Pixels; 0 where it is not seen. */
  readonly width: number;
  readonly colour: string;
  readonly kind: string;
}

function borderOf(style: ComputedStyle, side: Side): Border {
  const of = (what: 'style' | 'color' | 'width') =>
    style.getPropertyValue(`border-${side}-${what}`);
  const kind = of('style');
  const colour = of('color');
  const isSeen = kind !== 'none' && kind !== 'hidden' && readPaint(colour).opacity > 0;
  const width = isSeen ? Number.parseFloat(of('width')) || 0 : 0;
  return { side, width, colour, kind };
}

function strokeOf({ width, colour, kind }: Border) {
  const { paint, opacity } = readPaint(colour);
  return {
    stroke: paint,
    'stroke-width': width,
    'stroke-opacity': partly(opacity),
    'stroke-dasharray':
      kind === 'dashed'
        ? `${3 * width} ${2 * width}`
        : kind === 'dotted'
          ? `${width} ${width}`
          : undefined,
  };
}

function lineOf(side: Side, width: number, { x, y, width: across, height }: Rect) {
  const half = width / 2;
  if (side === 'top' || side === 'bottom') {
    const level = side === 'top' ? y + half : y + height - half;
    return { x1: x, y1: level, x2: x + across, y2: level };
  }
  const at = side === 'left' ? x + half : x + across - half;
  return { x1: at, y1: y, x2: at, y2: y + height };
}

/** A strip along the side of what is chosen, or a thin line round it. */
function writeInset(rect: Rect, style: ComputedStyle): string {
  const [, colour = '', right = '0', down = '0', spread = '0'] =
    INSET.exec(style.getPropertyValue('box-shadow')) ?? [];
  if (colour === '') return '';
  const { paint } = readPaint(colour);
  const round = Number(spread);
  if (round > 0) {
    return element('rect', { ...rect, fill: 'none', stroke: paint, 'stroke-width': round });
  }
  const [dx, dy] = [Number(right), Number(down)];
  if (dx > 0) return element('rect', { ...rect, width: dx, fill: paint });
  return dy > 0 ? element('rect', { ...rect, height: dy, fill: paint }) : '';
}

const partly = (opacity: number): number | undefined => (opacity < 1 ? opacity : undefined);
