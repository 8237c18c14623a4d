/**
 * Reads the built pages by their data- marks (docs/marcas.md), and says which of the numerals that a reader
 * sees are told by one. It knows the vocabulary of the document and nothing of the code that writes the marks.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';

const BUILD = 'build';

/** The paths of the built pages, as `colonias/centro/index.html`. */
export const BUILT_PAGES: readonly string[] = readdirSync(BUILD, {
  recursive: true,
  encoding: 'utf8',
})
  .filter((path) => path.endsWith('.html') && path !== '404.html')
  .toSorted();

export function builtPage(path: string): Document {
  return parseHTML(readFileSync(join(BUILD, path), 'utf8')).document;
}

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
        const [head, value] = [heads[place], cell.getAttribute('data-value')];
        return head && value !== null ? [[head, value]] : [];
      }),
    );
  });
}

export interface Numeral {
  /** As printed: `2,659`. */
  readonly text: string;
  /** What stands around it. */
  readonly sentence: string;
  /** Whether some element around it, up to the page, bears a number or a period. */
  readonly isMarked: boolean;
  /** Whether one of those values, as the site writes numbers, gives it; or it is of the method. */
  readonly isTold: boolean;
}

/**
 * What is no text of the page: controls, drawings, queries, the ticks of a scale; and what is quoted from
 * a catalogue, which its own tests hold to it.
 */
const NOT_TEXT = [
  'script, style, template, noscript, pre, code, math, svg, nav, button, select, input, textarea, label',
  'fieldset, [data-scale], [data-quote], a[href^="tel:"]',
].join();
const NUMERAL = /\d+(?:,\d{3})*(?:\.\d+)?/g;

/** Numerals that are of the method or of a definition, the same in every release. */
const OF_THE_METHOD: readonly RegExp[] = [
  /\b(?:95|99\.8)\s%/,
  /\b90\s% de las ponderaciones/,
  /\bprobabilidad de que su tasa supere la de la alcaldía es de 80\s%/,
  /\b100,000\b/,
  /\b(?:de cada|veces en|de) 100\b/i,
  /\bmenos de (?:5|20)\b/i,
  /\bmenos de 5 veces\b/,
  /\bcerca de 1 de cada 20 meses\b/,
  /\bcomo mucho un 5\s%/,
  /\bresidentes[^.]*2020\b/i,
  /\bCenso 2020\b/,
  /\(Encuesta Intercensal 2015 del INEGI\)/,
  /\b4\.5 km por hora\b/,
  /\bmás de 1 km\b/,
  /\bmás de 15 min\b/,
  /\b8 a 14 años\b/,
  /\(1: azar puro\)/,
  /\bDe 1 \(el mismo orden\) a 0 \(ninguna relación\)/,
  /\bde 0 a 100\b/,
  /\bmenos \(0\) a la que más \(100\)/,
  /: 0 es el mismo curso/,
  /\(el 1 es la cifra más alta\)/,
];

/** Every numeral of the main text. What repeats the finding of its figure is not counted again. */
export function numeralsIn(page: Document): readonly Numeral[] {
  const main = theOne(page, 'main');
  for (const element of main.querySelectorAll(NOT_TEXT)) element.remove();
  for (const figure of main.querySelectorAll('figure')) forgetRepeated(figure);
  const found: Numeral[] = [];
  const visit = (node: Node, values: readonly string[]): void => {
    if (node.nodeType === node.TEXT_NODE) {
      const sentence = (node.textContent ?? '').replace(/\s+/g, ' ').trim();
      const known = OF_THE_METHOD.flatMap((rule) => {
        const match = rule.exec(sentence);
        return match === null ? [] : [...match[0].matchAll(NUMERAL)].map(([text]) => text);
      });
      for (const { 0: text, index } of sentence.matchAll(NUMERAL)) {
        const atLeast = /(?:más de|>)\s?$/.test(sentence.slice(0, index));
        found.push({
          text,
          sentence,
          isMarked: values.length > 0,
          isTold: known.includes(text) || values.some((value) => tells(value, text, atLeast)),
        });
      }
      return;
    }
    if (!isElement(node)) return;
    const own = [...node.attributes]
      .filter(({ name }) => /^data-(?!sveltekit|needs)/.test(name))
      .flatMap(({ value }) => value.split(' '))
      .filter((value) => /\d/.test(value));
    for (const child of node.childNodes) visit(child, [...values, ...own]);
  };
  visit(main, []);
  return found;
}

/** Names of links and the caption of the table say the finding again. */
function forgetRepeated(figure: Element): void {
  const finding = figure.querySelector('figcaption h2');
  const said = finding?.textContent ?? '';
  for (const element of figure.querySelectorAll('caption, .tools .heard, .links')) {
    if (element.childElementCount === 0) {
      element.textContent = (element.textContent ?? '').replace(said, '');
    }
  }
}

function isElement(node: Node): node is Element {
  return node.nodeType === node.ELEMENT_NODE;
}

/**
 * Whether a value of a mark is what a numeral says: itself, a share in percent, a ratio as a change, or a date
 * in its parts.
 * @param atLeast the sentence says that it is more than the numeral
 */
function tells(value: string, numeral: string, atLeast: boolean): boolean {
  const printed = Number(numeral.replaceAll(',', ''));
  const decimals = numeral.split('.')[1]?.length ?? 0;
  const number = Number(value);
  if (Number.isNaN(number) || (value.startsWith('0') && /^0\d/.test(value))) {
    return (
      value.includes(numeral) ||
      value.split(/\D+/).some((part) => part !== '' && Number(part) === printed)
    );
  }
  const half = 0.5 * 10 ** -decimals + 1e-9;
  return [number, number * 100, (number - 1) * 100].some((said) =>
    atLeast && said <= 100 ? Math.abs(said) >= printed : Math.abs(Math.abs(said) - printed) <= half,
  );
}
