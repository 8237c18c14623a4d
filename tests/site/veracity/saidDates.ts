/**
 * Dates that the texts of a figure say without a mark of their own: each must be of what its sources count, or of
 * what they declare; and what is quoted of a source must stand in the manifest word by word.
 */
import type { Recounted } from './recount';
import { lapseOf, periodsTold, type Source, type Sources, type Told } from './sources';

const TEXTS = 'p.note, .key li, .subtitle, figcaption h2, caption, thead th, p.source, .data-age';
const MONTHS = [
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'septiembre',
  'octubre',
  'noviembre',
  'diciembre',
];
const MONTH = MONTHS.join('|');
const WINDOW = new RegExp(
  `(?:(${MONTH})(?: de (\\d{4}))? a )?(${MONTH}) de (\\d{4})|(?<!\\d,)\\b(20\\d\\d)\\b`,
  'g',
);

/** @param around a figure, or one text of it */
export function datesOf(
  around: Element,
  indicator: string,
  places: readonly string[],
  sources: Sources,
): readonly Recounted[] {
  const told = places.flatMap((place) => sources.of(indicator, place));
  const counting = told.map(({ source }) => source);
  const known = new Set(told.flatMap((each) => knownOf(each, indicator)));
  const texts = around.matches('figure') ? [...around.querySelectorAll(TEXTS)] : [around];
  return texts.flatMap((element) => {
    // The name of a release is no date of what is counted.
    const whole = (element.textContent ?? '').replace(/\d{4}-\d\d-\d\d-\S+/g, '');
    const { rest, quoted } = unquoted(whole, counting);
    // What this site knows of a source that declares nothing is of its list of breaks.
    const isOwnBreak =
      /se rompe|ruptura/.test(rest) && !counting.some(({ serie }) => serie?.rupturas);
    const dates = [...rest.matchAll(WINDOW)].map(windowOf);
    return [
      ...quoted.map((said) => ({ element, mark: 'quote', said, found: said })),
      ...(isOwnBreak
        ? []
        : dates.map((said) => ({
            element,
            mark: 'period',
            said,
            found: known.has(said) ? said : 'ninguno',
          }))),
      ...ordinalIn(element, around),
      ...hiddenIn(element, around),
      ...cutOf(element, known),
    ];
  });
}

function windowOf([, from, fromYear, to = '', toYear = '', year]: RegExpMatchArray): string {
  if (year !== undefined) return `${year}-01/${year}-12`;
  const month = (name: string): string => String(MONTHS.indexOf(name) + 1).padStart(2, '0');
  const last = `${toYear}-${month(to)}`;
  return from === undefined ? `${last}/${last}` : `${fromYear ?? toYear}-${month(from)}/${last}`;
}

/** Years, days told by themselves, up to when, since when, and when a series breaks. */
function knownOf(told: Told, indicator: string): readonly string[] {
  const { source, years, months } = told;
  const lapse = lapseOf(source);
  const ends = [years?.[1], months?.[1], lapse?.slice(8), source.ultimo_mes_completo?.slice(0, 7)];
  const breaks = (source.serie?.rupturas ?? []).map(({ desde }) => desde.slice(0, 7));
  const [first, last] = [years?.[0], years?.[1]].map((month) => Number(month?.slice(0, 4)));
  const whole = Array.from({ length: (last ?? NaN) - (first ?? NaN) + 1 || 0 }, (_, at) => {
    const year = (first ?? NaN) + at;
    return `${year}-01/${year}-12`;
  });
  return [
    ...whole,
    ...periodsTold(told, indicator),
    ...(lapse === null ? [] : [lapse]),
    ...[...ends, ...breaks].flatMap((month) => (month ? [`${month}/${month}`] : [])),
  ];
}

/** A text without what it quotes of its sources, and the numerals of what it quotes. */
function unquoted(
  text: string,
  sources: readonly Source[],
): { readonly rest: string; readonly quoted: readonly string[] } {
  const quotes = sources
    .flatMap(({ conjunto, archivos, serie }) => [
      conjunto,
      ...archivos.map(({ cosecha }) => cosecha),
      serie?.corto ?? '',
      serie?.cobertura ?? '',
      ...(serie?.rupturas ?? []).flatMap(({ que, fuente }) => [que, fuente]),
    ])
    .filter((quote) => /\d/.test(quote))
    .sort((a, b) => b.length - a.length);
  let rest = text;
  const quoted: string[] = [];
  for (const quote of new Set(quotes)) {
    if (!rest.includes(quote)) continue;
    rest = rest.replaceAll(quote, '');
    quoted.push(...(quote.match(/\d+/g) ?? []));
  }
  return { rest, quoted };
}

const NUMBERED = /(\d+)\. ruptura/;

/** «2. ruptura, enero de 2019»: which of the breaks of its key, in the order of their dates. */
function ordinalIn(element: Element, figure: Element): readonly Recounted[] {
  const [, said] = NUMBERED.exec(element.textContent ?? '') ?? [];
  if (said === undefined) return [];
  const dateOf = (told: Element): string =>
    [...(told.textContent ?? '').matchAll(WINDOW)].map(windowOf)[0] ?? '';
  const earlier = [...figure.querySelectorAll('.key li')].filter(
    (told) => NUMBERED.test(told.textContent ?? '') && dateOf(told) <= dateOf(element),
  );
  return [{ element, mark: 'count', said, found: earlier.length }];
}

/** How many counts of its table are not published, and under what. */
function hiddenIn(element: Element, figure: Element): readonly Recounted[] {
  const [, many = '', least = ''] =
    /(\d+) cuentas? de la tabla (?:es|son) menor(?:es)? de (\d+)/.exec(element.textContent ?? '') ??
    [];
  if (many === '') return [];
  const hidden = figure.querySelectorAll('tbody [data-value="unpublished"]').length;
  return [
    { element, mark: 'count', said: many, found: hidden },
    { element, mark: 'count', said: least, found: 5 },
  ];
}

/** Up to when a source tells, as a program reads it. */
function cutOf(element: Element, known: ReadonlySet<string>): readonly Recounted[] {
  const said = element.getAttribute('data-cut');
  if (said === null) return [];
  const month = said.slice(0, 7);
  return [{ element, mark: 'cut', said, found: known.has(`${month}/${month}`) ? said : 'ninguno' }];
}
