/**
 * Reads the built pages by their data- marks (docs/marcas.md). It knows the vocabulary of the document and
 * nothing of the code that writes the marks.
 */

/** @throws Error where the page has no such element */
export function theOne(root: ParentNode, selector: string): Element {
  const found = root.querySelector(selector);
  if (found === null) throw new Error(`La página no tiene «${selector}».`);
  return found;
}

/** The values of a mark; none where the element does not bear it. */
export function codes(element: Element, mark: string): readonly string[] {
  return element.getAttribute(`data-${mark}`)?.split(' ') ?? [];
}

/** The year in which the period of an element begins; empty without one. */
export const yearOf = (element: Element): string => codes(element, 'period')[0]?.slice(0, 4) ?? '';

/** @throws Error where a value is no number */
export function numbers(element: Element, mark: string): readonly number[] {
  return codes(element, mark).map((text) => {
    const value = Number(text);
    if (text === '' || Number.isNaN(value)) {
      throw new Error(`data-${mark}="${codes(element, mark).join(' ')}" no es un número.`);
    }
    return value;
  });
}

/** One row of a table by the marks of its columns; those told apart by a code as `mark:code`. */
export type MarkedRow = ReadonlyMap<string, string>;

/**
 * A number of a row, by its mark.
 * @throws Error where the row has no such number
 */
export function valueOf(row: MarkedRow, mark: string): number {
  const text = row.get(mark);
  if (text === undefined || Number.isNaN(Number(text))) {
    throw new Error(`La columna «${mark}» dice «${text ?? 'nada'}», que no es un número.`);
  }
  return Number(text);
}

/** The table under a figure, row by row. */
export function markedTable(page: Document, figure: string): readonly MarkedRow[] {
  const table = theOne(page, `[data-figure="${figure}"] table`);
  const heads = [...table.querySelectorAll('thead th')].map((head) => {
    const [mark, code] = [head.getAttribute('data-mark'), head.getAttribute('data-class')];
    return code === null ? mark : `${mark ?? ''}:${code}`;
  });
  return [...table.querySelectorAll('tbody tr')].map((row) => {
    const cells = [...row.querySelectorAll('th, td')];
    return new Map(
      cells.flatMap((cell, place): readonly (readonly [string, string])[] => {
        const nothing = cell.textContent === '' ? 'none' : null;
        const [head, value] = [heads[place], cell.getAttribute('data-value') ?? nothing];
        return head && value !== null ? [[head, value]] : [];
      }),
    );
  });
}
