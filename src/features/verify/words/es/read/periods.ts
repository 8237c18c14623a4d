/** When a claim is of: months of the year, one year or two, or all since a month. */
import type { SaidPeriods } from '../../../claim';
import {
  ADMINISTRATION,
  BEYOND,
  COMPARING,
  MONTH,
  MONTH_STEMS,
  NAMED_MONTHS,
  SAME,
} from '../terms/times';
import { alike, isPair, ordered, type Found } from './orderPeriods';
import type { Slate } from './slate';

const YEAR = '(?:ano |ano de )?y(\\d{4})';
const IN =
  '(?:(?:en|de|del|durante|para|por|in|during|of|al cierre de|a lo largo de|todo)(?: el| todo)? )';
const OF_YEAR = `(?:(?: ,)? (?:de |del )?${YEAR})?`;
const TO = '(?:-|a|al|hasta|y|to|through)';

export interface ReadPeriods {
  readonly periods: SaidPeriods;
  readonly span: Found['span'];
  readonly assumed: readonly string[];
  /** Windows unlike one another, or of more than a year. */
  readonly isAlike: boolean;
}

/** @param dated years that stand with their counts @param last month of the release that is newest */
export function takePeriods(
  slate: Slate,
  dated: readonly number[],
  newest: { readonly year: number; readonly month: number },
): ReadPeriods {
  const found: Found = {
    months: [],
    years: [],
    before: [],
    since: null,
    recent: null,
    apart: null,
    isAgainstLast: false,
    span: null,
    isTurned: false,
  };
  const assumed: string[] = [];
  const isAlike = takeRanges(slate, found, assumed);
  takeRelative(slate, found, newest, assumed);
  for (const { groups } of slate.take(
    `(?:(?:en|durante|de|del|al) )?(?:(?:el|los) )?ord1s? (\\d{1,2}) meses(?: (?:de|del) (?:${YEAR}|(?:este |presente )?(ano)(?! y?\\d)))?`,
    'time',
  )) {
    const [months, year, thisYear] = groups;
    found.months.push({ from: 1, to: Number(months) });
    if (thisYear !== undefined) assumed.push(`el año: ${newest.year}`);
    if (year !== undefined || thisYear !== undefined) found.years.push(Number(year ?? newest.year));
  }
  for (const { said, from, to } of NAMED_MONTHS) {
    const compared = slate.take(
      `(?:${COMPARING}|contra )(?:(?:el|en el) )?(?:mismo )?(?:${said})(?: (?:de|del))? ${YEAR}`,
      'time',
    );
    for (const { groups } of compared) {
      found.months.push({ from, to });
      found.before.push(Number(groups[0]));
    }
    for (const { groups } of slate.take(
      `${IN}?(?:(?:el|la|the) )?(?:${said})(?:(?: (?:de|del))? ${YEAR})?`,
      'time',
    )) {
      found.months.push({ from, to });
      if (groups[0] !== undefined) found.years.push(Number(groups[0]));
    }
  }
  slate.take(
    '(?:(?:en|durante) )?(?:el )?(?:bimestre|trimestre|cuatrimestre|semestre)(?: de)?(?= π)',
    'time',
  );
  takeYears(slate, found, assumed);
  for (const { groups } of slate.take(`${IN}(?:el mes de )?${MONTH}`, 'time')) {
    const month = monthOf(groups[0]);
    found.months.push({ from: month, to: month });
  }
  return {
    ...ordered(found, dated),
    span: found.span,
    assumed,
    isAlike: isAlike && !found.isTurned && alike(found.months) && isPair(found, dated),
  };
}

function takeRanges(slate: Slate, found: Found, assumed: string[]): boolean {
  let isAlike = true;
  const add = (
    groups: readonly (string | undefined)[],
    isCompared: boolean,
    isFrom = false,
  ): void => {
    const [from, fromYear, to, toYear] = [
      monthOf(groups[0]),
      yearOf(groups[1]),
      monthOf(groups[2]),
      yearOf(groups[3]),
    ];
    const isCrossing = from > to;
    if (fromYear !== null && toYear !== null) {
      if (from === to && fromYear < toYear) {
        found.months.push({ from, to });
        found.years.push(toYear);
        found.before.push(fromYear);
        return;
      }
      if (toYear - fromYear !== (isCrossing ? 1 : 0)) isAlike = false;
    }
    const ends = toYear ?? (fromYear === null ? null : fromYear + (isCrossing ? 1 : 0));
    // «de junio a julio» may be the two months, or from the one to the other.
    if (isFrom && to - from === 1) isAlike = false;
    found.months.push({ from, to });
    if (ends !== null && toYear === null) assumed.push(`los meses terminan en ${ends}`);
    if (ends !== null) (isCompared ? found.before : found.years).push(ends);
  };
  const range = `${MONTH}${OF_YEAR} ${TO} ${MONTH}${OF_YEAR}`;
  for (const { groups } of slate.take(`${COMPARING}(?:(?:de|entre) )?${range}`, 'time'))
    add(groups, true);
  for (const match of slate.take(
    `(?:(?:de|entre|en|desde|durante) )?(?:el periodo (?:de )?)?${range}`,
    'time',
  )) {
    add(match.groups, false, slate.tokens[match.from]?.canon === 'de');
  }
  return isAlike;
}

function takeRelative(
  slate: Slate,
  found: Found,
  newest: { readonly year: number; readonly month: number },
  assumed: string[],
): void {
  for (const { groups } of slate.take(
    `(?:${COMPARING}|en |de |del |los del |las del |los de )?${SAME}(?: (?:de|del|en))?(?: (?:el )?${YEAR}| (?:ano )?(?:anterior|previo|pasado|previous year|last year)| (?:un )?ano antes)`,
    'time',
  )) {
    if (groups[0] === undefined) found.isAgainstLast = true;
    else found.before.push(Number(groups[0]));
  }
  if (
    slate.take(
      `${COMPARING}(?:(?:(?:el|del|al) )?(?:ano )?(?:anterior|previo|pasado|inmediato anterior)|(?:un )?ano (?:antes|atras))`,
      'time',
    ).length +
      slate.take(
        'anual|interanual|anualmente|a tasa anual|en un ano|de un ano a otro|year over year|year - on - year',
        'time',
      ).length >
    0
  ) {
    found.isAgainstLast = true;
    found.apart = 1;
  }
  const today = '(?:a|hasta) (?:la fecha|hoy|ahora)';
  for (const { groups } of slate.take(
    `(?:desde|a partir de|(?:de|entre)(?= [a-z]+(?: (?:de|del))? y\\d+ ${today} ))(?: el mes de)? ${MONTH}(?: (?:de|del))? ${YEAR}(?: ${today})?`,
    'time',
  )) {
    found.since = { year: Number(groups[1]), month: monthOf(groups[0]) };
  }
  if (found.since === null && slate.take(ADMINISTRATION.said, 'time').length > 0) {
    found.since = ADMINISTRATION.since;
    assumed.push(`la administración empezó en octubre de ${ADMINISTRATION.since.year}`);
  }
  for (const { groups } of slate.take(
    `(?:en )?(?:lo )?que va (?:de|del) (?:este |ano |el )*(?:${YEAR}|ano)|so far (?:this year|in ${YEAR})`,
    'time',
  )) {
    found.recent = 'en_lo_que_va';
    const year = Number(groups[0] ?? groups[1] ?? newest.year);
    found.years.push(year);
    if (year === newest.year) found.months.push({ from: 1, to: newest.month });
    if (year === newest.year) assumed.push('hasta el último mes que se conoce');
  }
  if (
    slate.take(
      '(?:(?:en|durante) )?(?:el ultimo ano|los ultimos 12 meses)|(?:en|durante) 12 meses|in the last year',
      'time',
    ).length > 0
  ) {
    found.recent = 'doce_meses';
    assumed.push('el último año: los doce meses hasta el último que se conoce');
  }
  for (const { groups } of slate.take(
    '(?:en|durante|tras|despues de) (?:los ultimos )?(\\d{1,2}) anos|(?:en|durante) (?:la ultima|una) (decada)|que hace (\\d{1,2}) anos',
    'time',
  )) {
    found.apart = groups[1] === undefined ? Number(groups[0] ?? groups[2]) : 10;
  }
  for (const { groups } of slate.take(
    `(?:(?:en|de|durante|para) )?(?:este|el presente) (?:ano )?${YEAR}`,
    'time',
  )) {
    found.years.push(Number(groups[0]));
    if (slate.take('(?:a|hasta) (?:la fecha|hoy|el momento|ahora)', 'time').length > 0) {
      found.recent = 'en_lo_que_va';
      if (Number(groups[0]) === newest.year) {
        found.months.push({ from: 1, to: newest.month });
        assumed.push('hasta el último mes que se conoce');
      }
    }
  }
  if (
    slate.take('(?:en |durante )?(?:este|el presente) ano(?: en curso)?|this year', 'time').length >
    0
  ) {
    found.years.push(newest.year);
    found.months.push({ from: 1, to: newest.month });
    assumed.push(`este año: ${newest.year}, hasta el último mes que se conoce`);
  }
  if (
    slate.take('(?:en |durante |del )?(?:el )?(?:ano pasado|pasado ano)|last year', 'time').length >
    0
  ) {
    found.years.push(newest.year - 1);
    assumed.push(`el año pasado: ${newest.year - 1}`);
  }
}

function takeYears(slate: Slate, found: Found, assumed: string[]): void {
  for (const match of slate.find(
    `${BEYOND} (?:de|a|al|que)(?: (?:lo|los|las|el))*(?: (?:registrad[oa]s?|contad[oa]s?))?(?: (?:de|en))? ${YEAR}`,
  )) {
    const words = slate.tokens.slice(match.from, match.to);
    const way = words.findIndex(({ canon }) => /^(?:de|a|al|que)$/.test(canon));
    slate.strike({ from: match.from + way, to: match.to }, 'time');
    found.before.push(Number(match.groups[0]));
  }
  for (const { groups } of slate.take(
    `(?:(?:de|entre|del|desde|from|between) )?${YEAR} (a|al|y|-|hasta|hasta el|vs|contra|to|and) ${YEAR}`,
    'time',
  )) {
    const [one, other] = [Number(groups[0]), Number(groups[2])];
    if (one > other && !/^(?:vs|contra)$/.test(groups[1] ?? '')) found.isTurned = true;
    // Two spans are no pair of windows.
    if (found.span !== null) found.years.push(...found.span);
    found.span = [Math.min(one, other), Math.max(one, other)];
  }
  const monthYear = (as: 'years' | 'before', before: string): void => {
    for (const { groups } of slate.take(
      `${before}(?:el mes de )?${MONTH}(?: (?:de|del))? ${YEAR}`,
      'time',
    )) {
      const month = monthOf(groups[0]);
      found.months.push({ from: month, to: month });
      found[as].push(Number(groups[1]));
    }
  };
  monthYear('before', COMPARING);
  for (const { groups } of slate.take(
    `(?:a|hasta|al mes de|al corte de|al cierre de|con corte a|con corte al|al (?:28|29|30|31) de|hasta el (?:28|29|30|31) de)(?: el mes de)? ${MONTH}(?: (?:de|del))? ${YEAR}`,
    'time',
  )) {
    const to = monthOf(groups[0]);
    found.months.push({ from: 1, to });
    found.years.push(Number(groups[1]));
    assumed.push('hasta ese mes: desde enero');
  }
  monthYear('years', `(?:${IN})?`);
  for (const { groups } of slate.take(
    `(?:${COMPARING}(?:lo |los |las )?(?:registrad[oa]s? )?(?:(?:en|de|del) )?|desde |a partir de |since )${YEAR}`,
    'time',
  )) {
    found.before.push(Number(groups[0]));
  }
  for (const { groups } of slate.take(`${IN}?(?:(?:el|,) )?${YEAR}`, 'time'))
    found.years.push(Number(groups[0]));
}

/** By its first letters; 0 where there is none. */
const monthOf = (written = ''): number =>
  MONTH_STEMS.findIndex((stem) => written.startsWith(stem)) + 1;

const yearOf = (written: string | undefined): number | null =>
  written === undefined ? null : Number(written);
