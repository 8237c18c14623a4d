/** Tones and numbers of rates, with ▲ ▼ and their names: what a choice puts into the picture that was drawn ahead (drawCircles). */
import type { Kind } from '../answers/marks';
import { markSign } from '../words/marks';
import { nodesOf, SIZE } from './circles';

/** What a choice says of each colonia. */
export interface PaintedRates {
  /** As they are written; none of a colonia with few reports. */
  readonly rates: ReadonlyMap<string, string>;
  /** Tone, from 0, the palest. */
  readonly tones: ReadonlyMap<string, number>;
  readonly kinds: ReadonlyMap<string, Kind>;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Of letters, px: no page is there to measure them. */
const LETTER = { width: 7.2, height: 15 };
const RATE = { width: 36, height: 15 };
/** Polygons under so many px² have no room for a number. */
const ROOM = 500;
/** How far a name may stand over the border of the picture. */
const OVER = 8;

const meets = (a: Box, b: Box) =>
  Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2;

const numberOf = (node: Element, name: string) => Number(node.getAttribute(name));
const claveOf = (node: Element) => node.getAttribute('data-clave') ?? '';

/** Puts the rates of a choice into a picture: the same at build and in the page. */
export function paintRates(picture: Element, { rates, tones, kinds }: PaintedRates): void {
  const isMarked = (clave: string) => markSign(kinds.get(clave) ?? 'few') !== '';
  for (const node of nodesOf(picture, 'grounds')) {
    node.setAttribute('data-tone', String(tones.get(claveOf(node)) ?? ''));
    node.setAttribute('data-kind', kinds.get(claveOf(node)) ?? '');
  }
  const numbers = nodesOf(picture, 'rates');
  const taken = numbers.filter((node) => isMarked(claveOf(node))).map(boxOfRate);
  for (const node of nodesOf(picture, 'marked')) {
    const place = isMarked(claveOf(node)) ? placeOf(node, taken) : null;
    node.classList.toggle('told', place !== null);
    if (place === null) continue;
    taken.push(place);
    node.setAttribute('transform', `translate(${place.x},${place.y})`);
  }
  for (const node of numbers) {
    const clave = claveOf(node);
    const kind = kinds.get(clave) ?? 'few';
    const isTold =
      isMarked(clave) ||
      (numberOf(node, 'data-room') >= ROOM && !taken.some((box) => meets(box, boxOfRate(node))));
    const sign = kind === 'apart' ? '⌂' : markSign(kind);
    node.textContent = isTold ? `${sign} ${rates.get(clave) ?? ''}`.trim() : '';
    node.setAttribute('data-kind', kind);
  }
}

const boxOfRate = (node: Element): Box => ({
  ...{ x: numberOf(node, 'data-x'), y: numberOf(node, 'data-y') },
  ...RATE,
});

/** The first place about its colonia where a name meets nothing: under, over, left, right. */
function placeOf(node: Element, taken: readonly Box[]): Box | null {
  const lines = [...node.children].map((line) => line.textContent);
  const longest = Math.max(
    ...(lines.length === 0 ? [node.textContent] : lines).map(({ length }) => length),
  );
  const [width, height] = [LETTER.width * longest, LETTER.height * Math.max(1, lines.length)];
  const down = (RATE.height + height) / 2;
  const aside = (RATE.width + width) / 2;
  const [x, y] = [numberOf(node, 'data-x'), numberOf(node, 'data-y')];
  const offsets = [
    { dx: 0, dy: down },
    { dx: 0, dy: -down },
    { dx: -aside, dy: 0 },
    { dx: aside, dy: 0 },
    { dx: -aside, dy: down },
    { dx: aside, dy: down },
    { dx: -aside, dy: -down },
    { dx: aside, dy: -down },
  ];
  for (const { dx, dy } of offsets) {
    const box = { x: x + dx, y: y + dy, width, height };
    const isWithin = box.x - width / 2 >= -OVER && box.x + width / 2 <= SIZE.width + OVER;
    if (isWithin && !taken.some((other) => meets(box, other))) return box;
  }
  return null;
}
