/** The text of a page, line by line, where the browser set it. */

export interface TextLine {
  readonly text: string;
  /** Of its box, in pixels of the window. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

/** They take no room of their own, and are part of the letter before. */
const JOINED = /^(?:\p{Mark}|\u200D|\uFE0F)$/u;
/** In the same line, letters stand as high to within this, in pixels. */
const SAME = 1;

/** @param node in the document; what of it is not seen gives no line */
export function linesOf(node: Text): readonly TextLine[] {
  const range = node.ownerDocument.createRange();
  const lines: { text: string; left: number; right: number; top: number }[] = [];
  let at = 0;
  for (const letter of node.data) {
    range.setStart(node, at);
    at += letter.length;
    range.setEnd(node, at);
    const [box] = range.getClientRects();
    const last = lines.at(-1);
    if (box === undefined || box.width === 0) {
      if (last !== undefined && JOINED.test(letter)) last.text += letter;
      continue;
    }
    const isSpace = /\s/.test(letter) && letter !== '\u00A0';
    const shown = isSpace ? ' ' : letter;
    if (last !== undefined && Math.abs(last.top - box.top) < SAME && box.left >= last.left) {
      last.text += shown;
      if (!isSpace) last.right = Math.max(last.right, box.right);
    } else if (!isSpace) {
      lines.push({ text: shown, left: box.left, right: box.right, top: box.top });
    }
  }
  // XML keeps no space at an end.
  return lines.map(({ text, left, right, top }) => ({
    text: text.trimEnd(),
    left,
    top,
    width: right - left,
  }));
}

/** As its styles show it. */
export function transformed(text: string, how: string): string {
  if (how === 'uppercase') return text.toLocaleUpperCase('es');
  return how === 'lowercase' ? text.toLocaleLowerCase('es') : text;
}

/**
 * How far under the top of its box the letters of a font stand, in pixels.
 * @param within where it is tried, and from where it is taken away at once
 */
export function ascentOf(style: CSSStyleDeclaration, within: Element): number {
  const { ownerDocument } = within;
  const line = ownerDocument.createElement('span');
  const { fontFamily, fontSize, fontStyle, fontWeight } = style;
  Object.assign(line.style, { fontFamily, fontSize, fontStyle, fontWeight });
  Object.assign(line.style, { position: 'absolute', lineHeight: 'normal', whiteSpace: 'nowrap' });
  const foot = ownerDocument.createElement('span');
  foot.style.display = 'inline-block';
  line.append('x', foot);
  within.append(line);
  const range = ownerDocument.createRange();
  range.setStart(line, 0);
  range.setEnd(line, 1);
  const ascent = foot.getBoundingClientRect().bottom - range.getBoundingClientRect().top;
  line.remove();
  return ascent;
}
