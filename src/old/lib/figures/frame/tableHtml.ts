/**
 * The rows of a table as HTML. A figure has hundreds of cells folded under it: written as text, the page that was
 * served keeps them as they are, and its program neither walks them when it starts nor minds them one by one.
 * Cells and rows have no end tag, which HTML lets be left out: of all pages they are a third of a megabyte.
 */
import { dataMarks, markText, NONE } from '$old/lib/export/dataMarks';
import { escapedText } from '$old/lib/export/escapedText';
import type { FigureTable, TableColumn } from '$old/lib/export/table';

/** @returns the head and the body, for inside `<table>` */
export function tableHtml({ columns, rows, values }: FigureTable): string {
  const body = rows.map((cells, row) => {
    const written = cells.map((text, place) => {
      const value = values[row]?.[place];
      return place === 0
        ? element('th', { scope: 'row', 'data-value': value }, text)
        : cell(columns[place], value, text);
    });
    return `<tr>${written.join('')}`;
  });
  return `<thead><tr>${columns.map(heading).join('')}</thead><tbody>${body.join('')}</tbody>`;
}

/** Where there is nothing, nothing is said of it: pages of hundreds of such cells weigh less. */
function cell(column: TableColumn | undefined, value: string | undefined, text: string): string {
  const isEmpty = text === '' && (value === undefined || value === NONE);
  return element('td', isEmpty ? {} : { ...kindOf(column), 'data-value': value }, text);
}

function heading({ name, numeric, mark, code, told = {} }: TableColumn): string {
  return element(
    'th',
    {
      scope: 'col',
      'data-words': numeric ? undefined : '',
      'data-mark': mark === undefined ? undefined : markText(mark),
      'data-class': code,
      ...dataMarks(told),
    },
    name,
  );
}

const kindOf = (column: TableColumn | undefined) => ({
  'data-words': column?.numeric === true ? undefined : '',
  'data-quote': column?.quoted === true ? '' : undefined,
});

function element(
  name: 'th' | 'td',
  attributes: Readonly<Record<string, string | undefined>>,
  text: string,
): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === undefined ? '' : value === '' ? ` ${key}` : ` ${key}="${escapedText(value)}"`,
  );
  return `<${name}${written.join('')}>${escapedText(text)}`;
}
