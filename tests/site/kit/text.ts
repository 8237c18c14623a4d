/** What is read of a page: its text, without what is no text. */

/** Not text, wherever it stands. */
const NEVER_TEXT: ReadonlySet<string> = new Set(['SCRIPT', 'STYLE', 'TEMPLATE']);

/** @returns the text of an element, its spaces single */
export function wordsOf(element: Element | null): string {
  return (element === null ? '' : textIn(element)).replace(/\s+/g, ' ').trim();
}

function textIn(node: Node): string {
  if (node.nodeType === node.TEXT_NODE) return node.textContent ?? '';
  if (!isElement(node) || NEVER_TEXT.has(node.tagName.toUpperCase())) return '';
  return [...node.childNodes].map(textIn).join('');
}

export function isElement(node: Node): node is Element {
  return node.nodeType === node.ELEMENT_NODE;
}
