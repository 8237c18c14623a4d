/** The numbers of a figure as a table: read by a person by its words, and by a program by its values. */
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import DataTable from '$lib/figures/frame/DataTable.svelte';
import { NONE, UNPUBLISHED } from '$lib/export/dataMarks';
import { numeric, quoted, tableOf, words, type FigureTable } from '$lib/export/table';
import { documentOf } from '../../../features/rendered';

const COLUMNS = [words('Colonia', 'place'), numeric('Carpetas', 'n'), quoted('Nota')];
const TABLE = tableOf(COLUMNS, [
  [{ text: 'Centro', value: '0901500010007' }, { text: '1,426', value: 1426 }, 'según su fuente'],
  [
    { text: 'Maza', value: '0901500010001' },
    { text: 'menos de 5 o protegida', value: UNPUBLISHED },
    '',
  ],
]);

const page = (table: FigureTable) =>
  documentOf(
    render(DataTable, { props: { caption: 'Carpetas de 2023', id: 'figura-tabla', ...table } }),
  );
const texts = (scope: Document | Element | null, selector: string) =>
  [...(scope?.querySelectorAll(selector) ?? [])].map((each) => each.textContent?.trim());

describe('a table', () => {
  it('is named by its caption, and so is what scrolls', () => {
    expect(texts(page(TABLE), 'caption')).toEqual(['Carpetas de 2023']);
    const scroll = page(TABLE).querySelector('[role="region"]');
    const named = scroll?.querySelector(`#${scroll.getAttribute('aria-labelledby') ?? ''}`);
    expect(named?.textContent).toBe('Carpetas de 2023');
    expect(scroll?.getAttribute('tabindex')).toBe('0');
  });

  it('has a head for each column and one for each row', () => {
    expect(texts(page(TABLE), 'thead th[scope="col"]')).toEqual(['Colonia', 'Carpetas', 'Nota']);
    expect(texts(page(TABLE), 'tbody th[scope="row"]')).toEqual(['Centro', 'Maza']);
  });

  it('says of a column what its name says by itself', () => {
    const [first, ...others] = TABLE.columns;
    if (first === undefined) throw new Error('Sin columnas.');
    const columns = [{ ...first, told: { day: '2026-05-27' } }, ...others];
    const heads = [...page({ ...TABLE, columns }).querySelectorAll('thead th')];
    expect(heads.map((head) => head.getAttribute('data-day'))).toEqual(['2026-05-27', null, null]);
  });

  it('says beside each number its value, and of what is protected that it is', () => {
    const cells = [...page(TABLE).querySelectorAll('tbody td:nth-of-type(1)')];
    expect(cells.map((cell) => [cell.textContent, cell.getAttribute('data-value')])).toEqual([
      ['1,426', '1426'],
      ['menos de 5 o protegida', 'unpublished'],
    ]);
    expect(
      [...page(TABLE).querySelectorAll('thead th')].map((head) => head.getAttribute('data-mark')),
    ).toEqual(['place', 'n', null]);
  });

  it('tells what is said of what is counted, and what a catalogue says', () => {
    const [first] = page(TABLE).querySelectorAll('tbody tr');
    const [count, note] = first?.querySelectorAll('td') ?? [];
    expect([count, note].map((cell) => cell?.hasAttribute('data-words'))).toEqual([false, true]);
    expect([count, note].map((cell) => cell?.hasAttribute('data-quote'))).toEqual([false, true]);
  });

  it('says nothing of a cell where there is nothing, but that a protected one is', () => {
    const [cells] = [
      page(
        tableOf(COLUMNS, [
          [{ text: 'Centro', value: '0901500010007' }, { text: '', value: NONE }, ''],
          [{ text: 'Maza', value: '0901500010001' }, { text: '', value: UNPUBLISHED }, ''],
        ]),
      ).querySelectorAll('tbody td'),
    ].map((each) => [...each].map((cell) => cell.getAttributeNames().join(' ')));
    expect(cells).toEqual(['', '', 'data-value', '']);
  });

  it('of nothing has its heads and no row', () => {
    const empty = page(tableOf(COLUMNS, []));
    expect(texts(empty, 'thead th')).toHaveLength(3);
    expect(texts(empty, 'tbody tr')).toEqual([]);
  });

  it('shows any text as it is', () => {
    const text = 'Roma & <b>"Norte"</b> &lt;';
    const odd = page(
      tableOf(
        [words(text), numeric('n')],
        [
          [
            { text, value: text },
            { text, value: 1 },
          ],
        ],
      ),
    );
    expect(texts(odd, 'th, td')).toEqual([text, 'n', text, text]);
    expect(odd.querySelector('tbody th')?.getAttribute('data-value')).toBe(text);
  });

  it('has nothing between its cells that a program would walk when the page starts', () => {
    const { body } = render(DataTable, {
      props: { caption: 'Carpetas de 2023', id: 'figura-tabla', ...TABLE },
    });
    expect(/<tbody>.*<\/tbody>/s.exec(body)?.[0]).toMatch(/^(<[a-z/][^>]*>|[^<])+$/);
  });
});
