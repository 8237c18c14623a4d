/** The numbers of a claim, each by the rule that gives it its meaning. */
import type { Amount, Counts } from '../../../claim';
import { BOUND, BOUNDS, FALL, HAPPENED, PARTS, RISE, WORDED, type Bound } from '../terms/moves';
import type { PrintedChange } from '$lib/stats/claims/printedChange';
import type { Slate } from './slate';

export const N = '(\\d+(?:\\.\\d+)?)';
/** With how much of it is meant. */
export const BOUNDED = `(?:(${BOUND}) )?(?:(?:un|una|los|las|el) )?(?:(${BOUND}) )?${N}`;
/** «apenas 3» is 3. */
const ONLY = '(?:(?:solo|solamente|tan solo|apenas|unicamente|ya) )?';
export const THINGS = '(?: [τυωλδ]| de| del| por| la| los| las| el| en| con)*';

export const boundOf = (said: string | undefined): Bound =>
  said === undefined
    ? 'exacto'
    : (BOUNDS.find(([own]) => own.split('|').includes(said))?.[1] ?? 'exacto');

export const amountOf = (written = '', bound?: string, inner?: string): Amount => ({
  value: Math.abs(Number(written)),
  decimals: written.split('.')[1]?.length ?? 0,
  bound: boundOf(bound ?? inner),
});

/** In percent: «8 de cada 10», «una quinta parte», «69 %». */
export function takeShare(slate: Slate): Amount | null {
  const each = slate.takeFirst(
    `(?:(${BOUND}) )?(?:(una?)|${N}) (?:de|out of|in)(?: (?:cada|every))? (\\d+)(?= (?:[τυ]|de|victimas))`,
    'amount',
  );
  if (each !== null && Number(each.groups[3]) > 0) {
    const [bound, one, n, of] = each.groups;
    const percent = ((one === undefined ? Number(n) : 1) * 100) / Number(of);
    return { value: percent, decimals: 0, bound: bound === undefined ? 'cerca' : boundOf(bound) };
  }
  const told = slate.find(
    `de cada (\\d+) (?:υ|personas(?: que (?:sufren?|sufrieron|padecen?))?)${THINGS}(?: ,)? ${N}(?= (?:(?:son|eran|fueron) ω|(?:ocurren|son|fueron|se (?:cometen|denuncian|registran)|suceden|corresponden) λ))`,
  )[0];
  if (told !== undefined && Number(told.groups[0]) > 0) {
    // The crime stands between, and is read by its own rule.
    for (let at = told.from; at < told.to; at += 1) {
      const isOwn = at < told.from + 3 || at === told.to - 1;
      if (isOwn || /^(?:personas|que|suf.*|padec.*)$/.test(slate.tokens[at]?.canon ?? ''))
        slate.strike({ from: at, to: at + 1 }, 'amount');
    }
    const percent = (Number(told.groups[1]) * 100) / Number(told.groups[0]);
    return { value: percent, decimals: 0, bound: 'cerca' };
  }
  if (slate.takeFirst('(?:la )?(?:gran )?mayoria(?= (?:de|del|υ|τ))', 'amount') !== null)
    return { value: 50, decimals: 0, bound: 'mas_de' };
  for (const { said, of } of PARTS) {
    const part = slate.takeFirst(`(?:(${BOUND}) )?${said}(?= (?:de|del|τ|υ|ω|λ))`, 'amount');
    if (part !== null) {
      const [bound] = part.groups;
      return {
        value: 100 / of,
        decimals: 0,
        bound: bound === undefined ? 'cerca' : boundOf(bound),
      };
    }
  }
  const percent = slate.takeFirst(`${BOUNDED} %`, 'amount');
  return percent === null
    ? null
    : amountOf(percent.groups[2], percent.groups[0], percent.groups[1]);
}

export interface DatedCount {
  readonly year: number;
  readonly n: number;
}

/** «10 en 2024», «2024: 10», «los 10 de 2024». */
export function takeDated(slate: Slate): readonly DatedCount[] {
  const year = '(?:ano )?y(\\d{4})';
  const told = [
    ...slate
      .find(
        `${ONLY}${N}(?! %)(?! (?:de cada|veces|meses|anos|puntos|por))${THINGS}(?: (?:en|in|de|del|durante|para)(?: el)?(?: mismos? (?:periodo|lapso|meses) (?:de|del))?| \\() ${year}(?: \\))?`,
      )
      .map((match) => ({ match, n: match.groups[0], year: match.groups[1] })),
    ...slate
      .find(
        `(?:(?:en|de|durante) )?${year}(?: (?:${HAPPENED}|,|:|con|solo|solamente|unicamente|ya|a|apenas|y))* ${N}(?! %)(?! (?:veces|meses|anos|puntos|por ))`,
      )
      .map((match) => ({ match, n: match.groups[1], year: match.groups[0] })),
  ];
  const used = new Set<number>();
  const kept = told.filter(({ match: { from, to } }) => {
    const places = Array.from({ length: to - from }, (_, at) => from + at);
    if (places.some((at) => used.has(at))) return false;
    for (const at of places) used.add(at);
    return true;
  });
  if (kept.length < 2) return [];
  for (const { match } of kept) slate.strike(match, 'amount');
  slate.take(
    'κ (?:, )?(?:contra|vs|versus|frente a|comparado con|en comparacion con|que)(?= κ)',
    'amount',
  );
  return kept
    .map((each) => ({ year: Number(each.year), n: Number(each.n) }))
    .sort((one, other) => one.year - other.year);
}

/** The earlier first: «de 10 a 3», «3 contra 2», «10 → 3». */
export function takePair(slate: Slate): Counts | null {
  const happened = `(?: (?:${HAPPENED}|pasamos|pasaron|paso|pasar|bajaron|bajo|subieron|subio|cayeron))*`;
  const fromTo = slate.takeFirst(
    `(?:(?:paso|pasaron|pasamos|pasar|from) )?(?:de|desde|from) (?:(?:los|las|unos|unas) )?${N}(?! %)${THINGS}${happened} (?:a|hasta|to) (?:(?:solo|solamente|tan solo|unicamente|los|las|unas|unos) )?${N}(?! %)`,
    'amount',
  );
  if (fromTo !== null) return countsOf(fromTo.groups[0], fromTo.groups[1]);
  const arrow = slate.takeFirst(`${N} (?:>|- >) ${N}(?! %)`, 'amount');
  if (arrow !== null) return countsOf(arrow.groups[0], arrow.groups[1]);
  const against = slate.takeFirst(
    `${N}(?! %)${THINGS} (?:contra|frente a|vs|versus|comparad[oa]s? con) (?:(?:los|las) )?${N}(?! %)`,
    'amount',
  );
  return against === null ? null : countsOf(against.groups[1], against.groups[0]);
}

function countsOf(before: string | undefined, after: string | undefined): Counts | null {
  const [one, other] = [Number(before), Number(after)];
  return Number.isInteger(one) && Number.isInteger(other) ? { before: one, after: other } : null;
}

/** «cero», «ningún»: a level of none. */
export function takeZero(slate: Slate): boolean {
  return (
    slate.take(
      `(?:no se (?:ha|han) (?:registrado|presentado|cometido|denunciado|reportado)|no (?:ha habido|hubo|hay|tuvimos|se registro|se registraron)) (?:ningun|ninguna|ni un|ni uno|ni una)(?: solo| sola)?|(?:hubo )?ni (?:un|una|uno|1)(?: solo| sola)?|no (?:se (?:ha|han) (?:registrado|cometido|presentado|denunciado)|se (?:registro|registraron)|ha habido|hubo|hay) (?:un|una) (?:solo|sola)|(?:no )?(?:hubo )?(?:ningun|ninguna)|sin(?= τ)|no (?:ha habido|hubo|hay|se (?:ha|han) (?:registrado|cometido)|se registraron)(?= τ)|(?:${HAPPENED} )?(?:a )?0(?! [%.])`,
      'amount',
    ).length > 0
  );
}

/** Cases of one period. @param isBounded only those said with «más de» or the like */
export function takeCount(slate: Slate, isBounded = false): Amount | null {
  const bounded = isBounded ? `(${BOUND}) ()${N}` : BOUNDED;
  const found = slate.takeFirst(
    `(?:(?:${HAPPENED}) )?${bounded}(?! %)(?! (?:de cada|veces|meses|anos|puntos|dias|semanas|horas))`,
    'amount',
  );
  if (found === null) {
    const one = isBounded
      ? null
      : slate.takeFirst(`(?:${HAPPENED}) (?:(?:apenas|(?:tan )?solo) )?una?(?= [τ])`, 'amount');
    return one === null ? null : amountOf('1');
  }
  const [bound, inner, n] = found.groups;
  return Number.isInteger(Number(n)) ? amountOf(n, bound, inner) : null;
}

export interface SaidChange {
  readonly change: PrintedChange | null;
  readonly bound: Bound;
  readonly direction: 'baja' | 'alza' | null;
  /** A size that goes no way: «bajó 66 % el feminicidio y 40 % la violación». */
  readonly undirected: PrintedChange | null;
  /** Words that go both ways, a sign against its word: it can't be told which. */
  readonly isMixed: boolean;
}

/** «…, con 2,480 carpetas»: a number of nothing but what is counted. */
export function takeCounted(slate: Slate): Amount | null {
  const found = slate.takeFirst(`(?:(?:${HAPPENED}|con) )?${BOUNDED}(?= (?:υ|τ))`, 'amount');
  if (found === null) return null;
  const [bound, inner, n] = found.groups;
  return Number.isInteger(Number(n)) ? amountOf(n, bound, inner) : null;
}

/** «va a bajar» has not happened. */
const SHOWS =
  '(?:(?:(?:va|van)(?! a [a-z]+[aei]r )|sigue|siguen|continua|continuan|esta|estan|tuvo|tuvieron|registro|registra|hubo|hay|presenta|presento|muestra|representa|representan|represento) )?';

/** @returns null where neither a size nor a direction is said */
export function takeChange(slate: Slate): SaidChange | null {
  const percent = slate.takeFirst(
    `(?:(?:en|de|del|por|un|una|by|a) )*(?:(${BOUND}) )?(?:(?:un|una|el|del) )?(?:(${BOUND}) )?([+-]?\\d+(?:\\.\\d+)?) %`,
    'amount',
  );
  const worded = percent === null ? wordedOf(slate) : null;
  const falls = slate.take(
    `${SHOWS}(?:(?:a la|la|una|de|hacia|a) )?(?:se (?:ha |han )?)?(?:ha |han |hemos )?${FALL}`,
    'said',
  ).length;
  const rises = slate.take(
    `${SHOWS}(?:(?:a la|al|el|un|de|a) )?(?:se (?:ha |han )?)?(?:ha |han |hemos )?${RISE}`,
    'said',
  ).length;
  if (percent === null && worded === null && falls + rises === 0) return null;
  const written = percent?.groups[2] ?? '';
  const sign = /^-/.test(written) ? 'baja' : /^\+/.test(written) ? 'alza' : null;
  const said = falls > 0 && rises === 0 ? 'baja' : rises > 0 && falls === 0 ? 'alza' : null;
  const isMixed = (falls > 0 && rises > 0) || (sign !== null && said !== null && sign !== said);
  const bound = boundOf(percent?.groups[0] ?? percent?.groups[1]);
  if (worded !== null) {
    const fixed = worded.isPart === true ? null : worded.percent < 0 ? 'baja' : 'alza';
    const direction = fixed ?? said;
    const isTurned = fixed !== null && said !== null && fixed !== said;
    const size = Math.abs(worded.percent) * (direction === 'baja' ? -1 : 1);
    return {
      change: direction === null ? null : { percent: size, decimals: 0 },
      bound: worded.bound ?? (worded.isPart === true ? 'cerca' : 'exacto'),
      direction,
      undirected: direction === null ? { percent: Math.abs(worded.percent), decimals: 0 } : null,
      isMixed: isMixed || isTurned,
    };
  }
  const direction = sign ?? said;
  const { value, decimals } = amountOf(written.replace(/^[+-]/, ''));
  return {
    change:
      percent === null || direction === null
        ? null
        : { percent: direction === 'baja' ? -value : value, decimals },
    bound,
    direction,
    undirected: percent !== null && direction === null ? { percent: value, decimals } : null,
    isMixed,
  };
}

function wordedOf(slate: Slate) {
  for (const each of WORDED) {
    if (slate.takeFirst(each.said, 'amount') !== null) return each;
  }
  return null;
}
