/** A figure of a built page, as it is sent. */
import { theOne } from './dataMarks';
import { BUILT } from './site';
import { wordsOf } from './text';

/** @throws Error where the page has no such figure */
export const figureOf = (path: string, id: string): Element =>
  theOne(BUILT.document(path), `figure#${id}`);

/** What a figure answers. */
export const findingOf = (figure: Element): string => wordsOf(theOne(figure, 'h2'));

/** The SQL that it shows. */
export const sqlOf = (figure: Element): string => theOne(figure, 'pre').textContent ?? '';

/** The cells of its table, row by row, header left out. */
export const cellsOf = (figure: Element): readonly (readonly string[])[] =>
  allOf(figure, 'tbody tr').map((row) => allOf(row, 'th, td').map(wordsOf));

/** What the page answers first. */
export const headingOf = (path: string): string => wordsOf(theOne(BUILT.document(path), 'h1'));

/** The elements within another, in the order of the page. */
export const allOf = (root: ParentNode, selector: string): readonly Element[] => [
  ...root.querySelectorAll(selector),
];

/**
 * The section of a heading.
 * @throws Error where the page has none of that name
 */
export function sectionOf(path: string, heading: RegExp): Element {
  const found = allOf(BUILT.document(path), 'section[aria-labelledby]').find((section) => {
    const id = section.getAttribute('aria-labelledby') ?? '';
    return heading.test(wordsOf(BUILT.document(path).getElementById(id)));
  });
  if (found === undefined) throw new Error(`${path} no tiene la sección ${String(heading)}.`);
  return found;
}
