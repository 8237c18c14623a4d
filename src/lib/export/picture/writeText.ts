/** The text of a page as SVG: each line where the browser set it, in its font and its colour. */
import { readPaint } from './paint';
import { ascentOf, linesOf, transformed } from './textLines';
import { element, escapedXml } from './xml';

/** Where text is written. */
export interface TextPlace {
  /** Of the picture, in the window. */
  readonly origin: DOMRect;
  readonly root: Element;
  /** By font, how far the letters stand under the top of their box: measured once. */
  readonly ascents: Map<string, number>;
}

/** @param node of an element of this style */
export function writeText(node: Text, style: CSSStyleDeclaration, writing: TextPlace): string {
  if (node.data.trim() === '') return '';
  const { paint, opacity } = readPaint(style.color);
  if (opacity === 0) return '';
  const ascent = ascentWithin(style, writing);
  return linesOf(node)
    .map(({ text, left, top, width }) =>
      element(
        'text',
        {
          x: left - writing.origin.x,
          y: top - writing.origin.y + ascent,
          fill: paint,
          'fill-opacity': opacity < 1 ? opacity : undefined,
          ...typeOf(style),
          // With another font its line still ends where it did.
          textLength: width,
          lengthAdjust: 'spacingAndGlyphs',
        },
        escapedXml(transformed(text, style.textTransform)),
      ),
    )
    .join('');
}

const typeOf = (style: CSSStyleDeclaration) => ({
  'font-family': style.fontFamily,
  'font-size': Number.parseFloat(style.fontSize),
  'font-weight': style.fontWeight === '400' ? undefined : style.fontWeight,
  'font-style': style.fontStyle === 'normal' ? undefined : style.fontStyle,
  style:
    style.fontVariantNumeric === 'normal'
      ? undefined
      : `font-variant-numeric:${style.fontVariantNumeric}`,
});

function ascentWithin(style: CSSStyleDeclaration, { ascents, root }: TextPlace): number {
  const font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  const known = ascents.get(font) ?? ascentOf(style, root);
  ascents.set(font, known);
  return known;
}

/** The number or the dot of an item of a list. */
export function markerOf(part: Element, style: CSSStyleDeclaration, writing: TextPlace): string {
  const kind = style.listStyleType;
  if (part.localName !== 'li' || style.display !== 'list-item' || kind === 'none') return '';
  const walker = part.ownerDocument.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  let line;
  while (line === undefined && walker.nextNode()) {
    if (walker.currentNode instanceof Text) [line] = linesOf(walker.currentNode);
  }
  if (line === undefined) return '';
  const list = part.parentElement;
  const first = list instanceof HTMLOListElement ? list.start : 1;
  const place = first + [...(list?.children ?? [])].indexOf(part);
  return element(
    'text',
    {
      x: part.getBoundingClientRect().left - writing.origin.x - 5,
      y: line.top - writing.origin.y + ascentWithin(style, writing),
      fill: readPaint(style.color).paint,
      ...typeOf(style),
      'text-anchor': 'end',
    },
    kind === 'decimal' ? `${place}.` : '•',
  );
}
