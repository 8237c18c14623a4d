/** Characters of an address that a note repeats. */
const MOST = 40;

/**
 * What an address said, in quotation marks: cut, on one line, and without what can't be seen or turns the
 * text around. Nobody writes a message on our page through a link.
 */
export function echo(value: string): string {
  const plain = [...value.replace(/\s+/g, ' ').replace(/\p{C}/gu, '').trim()];
  return plain.length > MOST ? `«${plain.slice(0, MOST).join('')}…»` : `«${plain.join('')}»`;
}
