/**
 * What is seen of a figure as one SVG that stands by itself, and as PNG: its drawings with the style that the page gives
 * them, its words line by line where they stand, a title over them and its source under them.
 */

export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

export interface Caption {
  /** Null where the figure has a heading of its own. */
  readonly title: string | null;
  /** Whose figures they are, of when, and where they stand. */
  readonly source: string;
}

const SVG = 'http://www.w3.org/2000/svg';
const EDGE = 20;
/** Dots of a PNG by pixel. */
const SCALE = 2;
/** What is there to be used or heard, not seen. */
const LEFT_OUT =
  'figcaption, .screen-only, .heard, .reading, [data-needs-script], button, select, input, script, style';

/** What a style sheet may say of a part of a drawing. */
const STYLES = [
  ...['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-opacity', 'stroke-dasharray'],
  ...['stroke-linejoin', 'stroke-linecap', 'opacity', 'visibility', 'paint-order', 'white-space'],
  ...['font-family', 'font-size', 'font-weight', 'font-variant-numeric', 'text-anchor'],
  'dominant-baseline',
];

const isSeen = (element: Element) =>
  element.closest(LEFT_OUT) === null && element.checkVisibility({ visibilityProperty: true });

function made(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

/** A copy that needs no style sheet. */
function standing(drawing: SVGElement): Element {
  const copy = drawing.cloneNode(true);
  if (!(copy instanceof Element)) throw new TypeError('Un dibujo no se dejó copiar.');
  const parts = [copy, ...copy.querySelectorAll('*')];
  for (const [at, own] of [drawing, ...drawing.querySelectorAll('*')].entries()) {
    const part = parts[at];
    if (!(part instanceof SVGElement)) continue;
    const style = getComputedStyle(own);
    if (style.display === 'none' || part.tagName === 'style') part.remove();
    else for (const name of STYLES) part.style.setProperty(name, style.getPropertyValue(name));
    part.removeAttribute('class');
  }
  return copy;
}

/** The lines of a text as the page has broken it. */
function linesOf(text: Text): readonly { readonly box: DOMRect; readonly words: string }[] {
  const lines: { box: DOMRect; words: string }[] = [];
  for (const { index, 0: word } of text.data.matchAll(/\S+\s*/g)) {
    const range = document.createRange();
    range.setStart(text, index);
    range.setEnd(text, index + word.trimEnd().length);
    const box = range.getBoundingClientRect();
    const last = lines.at(-1);
    if (last !== undefined && Math.abs(last.box.top - box.top) < 2) last.words += word;
    else lines.push({ box, words: word });
  }
  return lines.filter(({ box }) => box.width > 0);
}

/** Of the height of a line of text, where its letters stand. */
const BASELINE = 0.79;

function written(text: Text, parent: Element): readonly SVGElement[] {
  const style = getComputedStyle(parent);
  return linesOf(text).map(({ box, words }) => {
    const line = made('text', { x: box.left, y: box.top + BASELINE * box.height });
    line.style.cssText = `fill: ${style.color}; font-family: ${style.fontFamily}; font-size: ${style.fontSize}; font-weight: ${style.fontWeight}`;
    line.textContent = words.trim().replace(/\s+/g, ' ');
    return line;
  });
}

/** A colour behind something, as a rectangle. */
function ground(element: Element): readonly SVGElement[] {
  const { backgroundColor } = getComputedStyle(element);
  if (/^rgba\(.*, 0\)$|^transparent$/.test(backgroundColor)) return [];
  const { left: x, top: y, width, height } = element.getBoundingClientRect();
  return [made('rect', { x, y, width, height, fill: backgroundColor })];
}

function drawn(drawing: SVGElement): Element {
  const { left: x, top: y, width, height } = drawing.getBoundingClientRect();
  const copy = standing(drawing);
  for (const [name, value] of Object.entries({ x, y, width, height })) {
    copy.setAttribute(name, String(value));
  }
  if (copy instanceof SVGElement) copy.style.overflow = 'visible';
  return copy;
}

/** All that is seen in a figure, in the page's own places. */
function partsOf(node: Node): readonly Element[] {
  const parent = node.parentElement;
  if (node instanceof Text) return parent === null ? [] : written(node, parent);
  if (!(node instanceof Element) || !isSeen(node)) return [];
  if (node instanceof SVGElement) return [drawn(node)];
  return [...ground(node), ...[...node.childNodes].flatMap(partsOf)];
}

/** Broken by the words that fit. @param font as a canvas takes it */
function broken(text: string, font: string, width: number): readonly string[] {
  const pen = document.createElement('canvas').getContext('2d');
  if (pen === null) return [text];
  pen.font = font;
  return text.split(' ').reduce<string[]>((lines, word) => {
    const longer = [...lines.slice(-1), word].join(' ');
    const fits = lines.length > 0 && pen.measureText(longer).width <= width;
    return fits ? [...lines.slice(0, -1), longer] : [...lines, word];
  }, []);
}

export function pictureOf(figure: HTMLElement, { title, source }: Caption): Picture {
  const parts = partsOf(figure);
  const box = figure.getBoundingClientRect();
  const foot = figure.querySelector(':scope > figcaption')?.getBoundingClientRect().top;
  const family = getComputedStyle(figure).fontFamily;
  const texts = (text: string, size: number, weight: number) =>
    broken(text, `${weight} ${size}px ${family}`, box.width).map((words) => ({
      ...{ words, size, weight },
    }));
  const heading = title === null ? [] : texts(title, 22, 700);
  const signed = texts(source, 12, 400);
  const top = EDGE + heading.length * 28;
  const tall = (foot ?? box.bottom) - box.top;
  const width = Math.ceil(box.width) + 2 * EDGE;
  const height = Math.ceil(top + tall + 16 * signed.length + EDGE + 8);
  const root = made('svg', { xmlns: SVG, width, height, viewBox: `0 0 ${width} ${height}` });
  root.append(made('rect', { width, height, fill: '#fff' }));
  const place = made('g', { transform: `translate(${EDGE - box.left} ${top - box.top})` });
  place.append(...parts);
  root.append(place);
  const line = ({ words, size, weight }: (typeof signed)[number], y: number) => {
    const text = made('text', { x: EDGE, y, fill: size > 12 ? '#1a1423' : '#4a4356' });
    text.style.cssText = `font: ${weight} ${size}px ${family}`;
    text.textContent = words;
    root.append(text);
  };
  heading.forEach((each, nth) => {
    line(each, EDGE + 20 + 28 * nth);
  });
  signed.forEach((each, nth) => {
    line(each, top + tall + 20 + 16 * nth);
  });
  return { svg: new XMLSerializer().serializeToString(root), width, height };
}

/** @throws Error where the browser draws no picture */
export async function pngOf({ svg, width, height }: Picture): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image(width, height);
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [SCALE * width, SCALE * height];
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((done) => {
      canvas.toBlob(done, 'image/png');
    });
    if (blob === null) throw new Error('El navegador no pudo dibujar la imagen.');
    return blob;
  } finally {
    URL.revokeObjectURL(url);
  }
}
