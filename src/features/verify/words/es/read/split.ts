/** Several claims in one text → each by itself. */
import { CRIMES } from '../terms/crimes';
import { FALL, HAPPENED, RISE, WORDED } from '../terms/moves';
import type { Token } from './lex';

const PARTING = /^(?:[,;.]|y|e|pero|mientras|aunque|and|while|but)$/;
const TOPIC = new RegExp(` (?:${CRIMES.map(({ said }) => said).join('|')})(?= )`);
const PERCENT = / [+-]?\d+(?:\.\d+)? %(?= )/;
const COUNT = / \d+(?: |$)/;
const MOVE = new RegExp(
  ` (?:se mantuv(?:o|ieron)|siguen? igual(?:es)?|sin cambios|${FALL}|${RISE}|${WORDED.map(({ said }) => said).join('|')})(?= )`,
);
const LEVEL = new RegExp(` (?:${HAPPENED}) (?:a |solo )?\\d+(?= )`);
const ORDER = / (?:ord\d+ (?:lugar|sitio|puesto)|encabeza|lidera)(?= )/;

export interface Part {
  readonly tokens: readonly Token[];
  /** Of which sentence it is a part. */
  readonly sentence: number;
}

/** Parted where both sides say something of their own. */
export function split(tokens: readonly Token[]): readonly Part[] {
  const cuts: number[] = [];
  let start = 0;
  for (const [at, { canon }] of tokens.entries()) {
    if (!PARTING.test(canon)) continue;
    const next = tokens.findIndex((token, place) => place > at && PARTING.test(token.canon));
    const right = wordsOf(tokens.slice(at + 1, nextCut(tokens, at, next)));
    if (isApart(wordsOf(tokens.slice(start, at)), right, cuts.length > 0)) {
      const cut = openingOf(tokens, start, at);
      cuts.push(cut);
      start = cut + 1;
    }
  }
  let sentence = 0;
  return [...cuts, tokens.length].map((end, place) => {
    const from = place === 0 ? 0 : (cuts[place - 1] ?? 0) + 1;
    if (place > 0 && tokens[from - 1]?.canon === '.') sentence += 1;
    return { tokens: tokens.slice(from, end), sentence };
  });
}

/** «… 85 %, y en Iztapalapa, las violaciones subieron»: what only says where or when opens the part that follows. */
function openingOf(tokens: readonly Token[], start: number, at: number): number {
  const joined = tokens
    .slice(start, at)
    .map(({ canon }) => /^(?:[;.]|y|pero|mientras|aunque|and|while|but)$/.test(canon))
    .lastIndexOf(true);
  const opens = start + joined;
  // «entre 2019 y 2025, …»: the second year is of the first.
  const isOfYears =
    /^y\d{4}$/.test(tokens[opens + 1]?.canon ?? '') &&
    /^y\d{4}$/.test(tokens[opens - 1]?.canon ?? '');
  if (joined < 1 || isOfYears || says(wordsOf(tokens.slice(opens + 1, at)))) return at;
  return says(wordsOf(tokens.slice(start, opens))) && opens + 1 < at ? opens : at;
}

/** «, y las violaciones»: of two signs that stand together the second opens the part. */
function nextCut(tokens: readonly Token[], at: number, next: number): number | undefined {
  if (next === -1) return undefined;
  if (next > at + 1) return next;
  const further = tokens.findIndex((token, place) => place > next && PARTING.test(token.canon));
  return further === -1 ? undefined : further;
}

const wordsOf = (tokens: readonly Token[]): string =>
  ` ${tokens.map(({ canon }) => canon).join(' ')} `;

const says = (part: string): boolean =>
  PERCENT.test(part) || MOVE.test(part) || LEVEL.test(part) || COUNT.test(part) || ORDER.test(part);

/** @param isTold whether a part before says of what crime it is */
function isApart(left: string, right: string, isTold: boolean): boolean {
  if (!says(left) || !says(right)) return false;
  if (!TOPIC.test(left) && !isTold) return false;
  if (TOPIC.test(right)) return true;
  if (PERCENT.test(left) && PERCENT.test(right) && !/ es decir /.test(right)) return true;
  return / (?:llevamos|llevan|lleva|van) /.test(right) && / y\d{4} /.test(right);
}
