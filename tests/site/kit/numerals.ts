/** Which of the numerals that a reader sees on a page are told by a mark. */
import { theOne } from './dataMarks';
import { isElement } from './text';

export interface Numeral {
  /** As printed: `2,659`. */
  readonly text: string;
  /** What stands around it. */
  readonly sentence: string;
  /** Whether some element around it, up to the page, bears a number or a period. */
  readonly isMarked: boolean;
  /** Whether one of those values, as the site writes numbers, gives it; or it is of the method. */
  readonly isTold: boolean;
  /** The text in which it stands. */
  readonly node: Node;
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

/** Names and units: numerals that say no number of their own. */
const NAMES: readonly RegExp[] = [
  /\bpor (?:cada )?100,000\b/i,
  /\b(?:(?:de|por) cada|veces en) 100\b/i,
  /\bC[1-3]\b/,
  /\bUTF-8\b/,
  /\bSaTScan 9\.6\b/,
];

/** Numerals that a document decides, the same in every release; veracity/method.ts holds each to it. */
const DECIDED: readonly RegExp[] = [
  /\b90\s% de las ponderaciones/,
  /\bprobabilidad de que su tasa supere la de la alcaldía es de 80\s%/,
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
  /\b(?:95|99\.8)\s%/,
  /\bmenos de (?:5|20)\b/i,
  /\bmenos de 5 veces\b/,
  /\bcerca de 1 de cada 20 meses\b/,
  /\bresidentes[^.]*2020\b/i,
  /\bCenso 2020\b/,
  /\(Encuesta Intercensal 2015 del INEGI\)/,
];

const numeralsOf =
  (rules: readonly RegExp[]) =>
  (sentence: string): readonly string[] =>
    rules.flatMap((rule) => {
      const matches = sentence.matchAll(new RegExp(rule, `${rule.flags}g`));
      return [...matches].flatMap(([said]) => said.match(NUMERAL) ?? []);
    });

/** The numerals of a text but those of names, as printed. */
export function numeralsOfText(text: string): readonly string[] {
  const rest = NAMES.reduce(
    (left, name) => left.replace(new RegExp(name, `${name.flags}g`), ''),
    text,
  );
  return rest.match(NUMERAL) ?? [];
}

/** Numerals of a sentence that are names. */
export const namedIn = numeralsOf(NAMES);
const ofTheMethodIn = numeralsOf([...NAMES, ...DECIDED]);

/** The values of the marks of one element. */
function markedValues(element: Element): readonly string[] {
  return [...element.attributes]
    .filter(({ name }) => /^data-(?!sveltekit|needs)/.test(name))
    .flatMap(({ value }) => value.split(' '))
    .filter((value) => /\d/.test(value));
}

/**
 * Every numeral of the main text. What repeats the finding of its figure is not counted again.
 * @param valuesOf those of an element that may tell a numeral
 * @param methodIn numerals of a sentence, and of the element that says it, that are of the method
 */
export function numeralsIn(
  page: Document,
  valuesOf: (element: Element) => readonly string[] = markedValues,
  methodIn: (sentence: string, around: Element | null) => readonly string[] = ofTheMethodIn,
): readonly Numeral[] {
  const found: Numeral[] = [];
  const visit = (node: Node, values: readonly string[]): void => {
    if (node.nodeType === node.TEXT_NODE) {
      const sentence = withoutFinding(node).replace(/\s+/g, ' ').trim();
      const known = [...methodIn(sentence, node.parentElement)];
      // Each tells one numeral, so that another that says the same is not told with it.
      const isOfTheMethod = (text: string): boolean => {
        const at = known.indexOf(text);
        return at >= 0 && known.splice(at, 1).length > 0;
      };
      for (const { 0: text, index } of sentence.matchAll(NUMERAL)) {
        const before = sentence.slice(0, index);
        const limit = /(?:más de|>)\s?$/.test(before)
          ? 'least'
          : /(?:menos de|<)\s?$/.test(before)
            ? 'most'
            : null;
        found.push({
          text,
          sentence,
          node,
          isMarked: values.length > 0,
          isTold:
            isOfTheMethod(text) ||
            values.some((value) => tells(value, text, limit)) ||
            (isMetres(sentence, index + text.length) && values.map(inMetres).includes(text)),
        });
      }
      return;
    }
    if (!isElement(node) || node.matches(NOT_TEXT)) return;
    const own = valuesOf(node);
    for (const child of node.childNodes) visit(child, [...values, ...own]);
  };
  const main = theOne(page, 'main');
  // An entity, as that of «>», parts a text in two.
  main.normalize();
  visit(main, []);
  return found;
}

/** Less than a kilometre is said in metres, to the nearest fifty, and marked in kilometres. */
const isMetres = (sentence: string, from: number): boolean => /^\sm\b/.test(sentence.slice(from));
const inMetres = (kilometres: string): string => String(Math.round(Number(kilometres) * 20) * 50);

/** Names of links and the caption of the table say the finding of their figure again. */
function withoutFinding(text: Node): string {
  const said = text.textContent ?? '';
  const repeats = text.parentElement;
  if (repeats === null || repeats.childElementCount > 0) return said;
  const figure = repeats.matches('caption, .tools .heard, .links') && repeats.closest('figure');
  const finding = figure ? figure.querySelector('figcaption h2')?.textContent : undefined;
  return said.replace(finding ?? '', '');
}

/**
 * Whether a value of a mark is what a numeral says: itself, a share in percent, a ratio as a change, or a date
 * in its parts.
 * @param limit where the sentence says that it is more than the numeral, or a share of less
 */
function tells(value: string, numeral: string, limit: 'least' | 'most' | null): boolean {
  const printed = Number(numeral.replaceAll(',', ''));
  const decimals = numeral.split('.')[1]?.length ?? 0;
  const number = Number(value);
  if (Number.isNaN(number) || (value.startsWith('0') && /^0\d/.test(value))) {
    return value.split(/\D+/).some((part) => part !== '' && Number(part) === printed);
  }
  if (limit === 'most' && number >= 0 && number * 100 < printed) return true;
  const half = 0.5 * 10 ** -decimals + 1e-9;
  return [number, number * 100, (number - 1) * 100].some((said) =>
    limit === 'least' && said <= 100
      ? Math.abs(said) >= printed
      : Math.abs(Math.abs(said) - printed) <= half,
  );
}
