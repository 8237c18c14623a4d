/**
 * What a built page states, read by its marks alone (docs/marcas.md): each number with the codes that say of
 * whom, of what and when it is.
 */

/** The codes under which a number stands; several where a sentence names several. */
type Codes = ReadonlyMap<string, readonly string[]>;

export interface Statement {
  readonly codes: Codes;
  /** By mark; each with the element that bears it. */
  readonly numbers: ReadonlyMap<
    string,
    { readonly element: Element; readonly values: readonly string[] }
  >;
  /** What says its own verdict; null where it says none anew. */
  readonly verdictAt: Element | null;
  /** The nearest one around; null outside every figure. */
  readonly figure: Element | null;
}

const CODES = [
  'figure',
  'indicator',
  'place',
  'period',
  'period-before',
  'unit',
  'criterion',
  'verdict',
  'class',
];
const OTHER_MARKS = new Set([
  ...CODES,
  'release',
  'cut',
  'day',
  'mark',
  'value',
  'words',
  'scale',
  'method',
]);
const PAGE_MARKS = /^data-(?!sveltekit|needs|svelte|waits|nosnippet)([a-z-]+)$/;

/** Its own, and those around it that it does not say anew. */
function codesOf(element: Element): Codes {
  const found = new Map<string, readonly string[]>();
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    for (const code of CODES) {
      const text = at.getAttribute(`data-${code}`);
      if (text !== null && !found.has(code)) found.set(code, text.split(' '));
    }
  }
  return found;
}

function ofElement(element: Element): Statement | null {
  const numbers = new Map<string, { element: Element; values: readonly string[] }>();
  for (const { name, value } of element.attributes) {
    const mark = PAGE_MARKS.exec(name)?.[1];
    if (mark === undefined || OTHER_MARKS.has(mark) || !/\d/.test(value)) continue;
    numbers.set(mark, { element, values: value.split(' ') });
  }
  if (numbers.size === 0) return null;
  return {
    codes: codesOf(element),
    numbers,
    verdictAt: element.hasAttribute('data-verdict') ? element : null,
    figure: element.closest('figure'),
  };
}

function ofRow(row: Element, heads: readonly Element[]): Statement {
  const codes = new Map(codesOf(row));
  const numbers = new Map<string, { element: Element; values: readonly string[] }>();
  let verdictAt: Element | null = null;
  for (const [at, cell] of [...row.querySelectorAll('th, td')].entries()) {
    const head = heads[at];
    const marks = head?.getAttribute('data-mark')?.split(' ') ?? [];
    const values = cell.getAttribute('data-value')?.split(' ') ?? [];
    const told = head?.getAttribute('data-class');
    for (const [place, mark] of marks.entries()) {
      const own = marks.length === 1 ? values : values.slice(place, place + 1);
      if (own.length === 0) continue;
      if (mark === 'verdict') verdictAt = cell;
      if (CODES.includes(mark)) codes.set(mark, own);
      else numbers.set(told ? `${mark}:${told}` : mark, { element: cell, values: own });
    }
  }
  return { codes, numbers, verdictAt, figure: row.closest('figure') };
}

/** Every statement of the main text: of its elements, and of each row of its tables. */
export function statementsOf(page: Document): readonly Statement[] {
  const main = page.querySelector('main');
  if (main === null) return [];
  const elements = [...main.querySelectorAll('*')].flatMap((element) => ofElement(element) ?? []);
  const rows = [...main.querySelectorAll('table')].flatMap((table) => {
    const heads = [...table.querySelectorAll('thead th')];
    return [...table.querySelectorAll('tbody tr')].map((row) => ofRow(row, heads));
  });
  return [...elements, ...rows];
}
