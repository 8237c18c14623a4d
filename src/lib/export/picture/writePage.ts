/**
 * A part of the page as SVG: its boxes, its text line by line and its drawings, each where the browser set it. It is
 * measured as it stands, so the picture breaks its lines where the page does.
 */
import { hatchPattern, writeBox, type Rect } from './box';
import { markerOf, writeText, type TextPlace } from './writeText';
import { writeVector } from './vector';
import { element } from './xml';

export interface WrittenPage {
  /** SVG, from (0, 0) on. */
  readonly marks: string;
  /** What its marks name: patterns and clips. */
  readonly defs: string;
}

interface Writing extends TextPlace {
  readonly scale: number;
  /** How far to the right of the root anything is drawn, in pixels: grounds and lines of the page end there too. */
  readonly edge: number;
  /** Ids that a paint or a clip names. */
  readonly named: Set<string>;
  readonly defs: string[];
  /** By colour, the id of its pattern. */
  readonly hatches: Map<string, string>;
}

/**
 * @param root in the document, laid out
 * @param edge how much of its width is taken, in pixels
 * @param scale of the picture over the page; lines of a fixed width take it
 */
export function writePage(root: Element, edge: number, scale: number): WrittenPage {
  const origin = root.getBoundingClientRect();
  const writing: Writing = {
    origin,
    root,
    edge,
    scale,
    named: new Set(),
    defs: [],
    hatches: new Map(),
    ascents: new Map(),
  };
  const marks = writeElement(root, writing);
  return { marks, defs: writing.defs.join('') + namedElsewhere(marks, writing) };
}

function writeElement(part: Element, writing: Writing): string {
  const style = getComputedStyle(part);
  if (style.display === 'none' || style.opacity === '0') return '';
  const rect = rectWithin(part.getBoundingClientRect(), writing.origin);
  const hatched = (colour: string) => hatchOf(colour, writing);
  if (part instanceof SVGSVGElement) {
    return writeBox(rect, style, hatched) + writeDrawing(part, within(rect, style), writing);
  }
  const own =
    style.visibility === 'hidden' || style.display === 'contents'
      ? ''
      : boxesOf(part, style, writing)
          .map((box) => writeBox(box, style, hatched))
          .join('') + markerOf(part, style, writing);
  const inside = [...part.childNodes].map((child) => {
    if (child instanceof Element) return writeElement(child, writing);
    return child instanceof Text && style.visibility !== 'hidden'
      ? writeText(child, style, writing)
      : '';
  });
  return grouped(own + inside.join(''), {
    opacity: style.opacity === '1' ? undefined : style.opacity,
    'clip-path': clipOf(part, style, rect, writing),
  });
}

const grouped = (marks: string, attributes: Readonly<Record<string, string | undefined>>) =>
  marks !== '' && Object.values(attributes).some((value) => value !== undefined)
    ? element('g', attributes, marks)
    : marks;

/** One box, or one of each line where it flows with the text. */
const boxesOf = (part: Element, { display }: CSSStyleDeclaration, { origin, edge }: Writing) =>
  (display === 'inline' ? [...part.getClientRects()] : [part.getBoundingClientRect()])
    .filter(({ width, height }) => width > 0 || height > 0)
    .map((box) => rectWithin(box, origin))
    .map((box) => ({ ...box, width: Math.min(box.width, edge - box.x) }))
    .filter(({ width }) => width >= 0);

const rectWithin = ({ x, y, width, height }: DOMRect, origin: DOMRect): Rect => ({
  x: x - origin.x,
  y: y - origin.y,
  width,
  height,
});

/** What its borders and its padding leave of it. */
function within({ x, y, width, height }: Rect, style: CSSStyleDeclaration): Rect {
  const [top = 0, right = 0, bottom = 0, left = 0] = ['top', 'right', 'bottom', 'left'].map(
    (side) =>
      Number.parseFloat(style.getPropertyValue(`border-${side}-width`)) +
      Number.parseFloat(style.getPropertyValue(`padding-${side}`)),
  );
  return { x: x + left, y: y + top, width: width - left - right, height: height - top - bottom };
}

function writeDrawing(drawing: SVGSVGElement, rect: Rect, writing: Writing): string {
  if (rect.width === 0 || rect.height === 0) return '';
  const place = {
    ...rect,
    // Without it, what is drawn is in pixels of the page.
    viewBox: drawing.getAttribute('viewBox') ?? `0 0 ${rect.width} ${rect.height}`,
  };
  return writeVector(drawing, writing, place);
}

function hatchOf(colour: string, { hatches, defs }: Writing): string {
  const known = hatches.get(colour);
  if (known !== undefined) return `url(#${known})`;
  const id = `rayado-${hatches.size + 1}`;
  hatches.set(colour, id);
  defs.push(hatchPattern(id, colour));
  return `url(#${id})`;
}

/** Where what it holds is cut off at its edge; what overflows to the left, no scroll tells. */
function clipOf(
  part: Element,
  { overflowX, overflowY }: CSSStyleDeclaration,
  rect: Rect,
  { defs }: Writing,
): string | undefined {
  const isCut = overflowX !== 'visible' || overflowY !== 'visible';
  if (!isCut || part.clientWidth === 0) return undefined;
  const id = `corte-${defs.length + 1}`;
  defs.push(element('clipPath', { id }, element('rect', { ...rect })));
  return `url(#${id})`;
}

/** Patterns that a drawing takes from elsewhere in the page. */
function namedElsewhere(marks: string, { named, scale, root }: Writing): string {
  const brought: string[] = [];
  // What is brought may name more, which is added while they are gone through.
  for (const id of named) {
    if (marks.includes(` id="${id}"`)) continue;
    const shape = root.ownerDocument.getElementById(id);
    if (shape !== null) brought.push(writeVector(shape, { scale, named }));
  }
  return brought.join('');
}
