/** A text as it is typed or pasted → the claims in it, and what of it was not understood. */
import type { Claim, ReadClaim, Reading, SaidPeriods, Stretch, Unread } from '../../../claim';
import { lex } from './lex';
import { readClaim, type Known, type ReadPart } from './readClaim';
import { spelt } from './spelling';
import { split, type Part } from './split';

/** A pasted page is no claim: what follows is not read. */
export const LONGEST = 1200;

export type { Known };

/** @param typed in any capitals, with or without accents */
export function readText(typed: string, known: Known): Reading {
  const { text, tokens } = lex(typed.slice(0, LONGEST));
  const right = spelt(tokens, known, text);
  const parts = split(right.tokens).filter((part) => part.tokens.length > 0);
  const read = parts.map((part) => readClaim(part.tokens, text, known));
  const claims = parts.flatMap((part, at): readonly ReadClaim[] => {
    const own = read[at];
    if (own === undefined || isEmpty(own)) return [];
    const from = part.tokens[0]?.from ?? 0;
    const to = part.tokens.at(-1)?.to ?? 0;
    const { claim, taken, lost } = inherited(own, at, parts, read);
    const spelling = right.assumed
      .filter((each) => each.from >= from && each.from < to)
      .map((each) => `donde dice «${each.said}» leí «${each.read}»`);
    const whole: ReadClaim = {
      claim,
      text: text.slice(from, to),
      unread: [...own.unread, ...lost, ...conditionOf(part, at, parts, read)],
      assumed: [...spelling, ...own.assumed, ...taken],
    };
    const also = own.also;
    return also === null
      ? [whole]
      : [
          whole,
          {
            ...whole,
            claim: {
              ...claim,
              asked: { kind: 'cuenta', n: also },
              change: null,
              counts: null,
              periods: isOfTwo(claim)
                ? { ...claim.periods, yearBefore: null, apart: null }
                : claim.periods,
            },
          },
        ];
  });
  return { claims, stretches: stretchesOf(text, read) };
}

/** The earlier window is of the change, or of the order, not of the count beside it. */
const isOfTwo = ({ asked }: Claim): boolean =>
  asked.kind === 'cambio' || (asked.kind === 'lugar' && asked.before !== null);

/** Nothing of a claim: a greeting, a name, a line of its own. */
const isEmpty = ({ claim, unread }: ReadPart): boolean =>
  claim.topic === null &&
  claim.uncounted === null &&
  claim.asked.kind === 'nada' &&
  !unread.some(({ weight }) => weight === 'numero');

/** What another part of the same text says of all: the crime, where and when. */
function inherited(own: ReadPart, at: number, parts: readonly Part[], read: readonly ReadPart[]) {
  const taken: string[] = [];
  const sentence = parts[at]?.sentence;
  const before = read.slice(0, at).reverse();
  const after = read
    .slice(at + 1)
    .filter((_, place) => parts[at + 1 + place]?.sentence === sentence);
  const from = <T>(of: (part: ReadPart) => T | null): T | null =>
    [...before, ...after].map(of).find((each) => each !== null) ?? null;
  let { claim } = own;
  if (claim.topic === null && claim.uncounted === null) {
    const topic = before.map((part) => part.claim).find((each) => each.topic !== null);
    if (topic !== undefined) {
      claim = { ...claim, topic: topic.topic };
      taken.push('el delito, de lo dicho antes');
    }
  }
  const undirected = own.undirected;
  const way = before.map((part) => directionOf(part)).find((each) => each !== null);
  if (undirected !== null && way !== undefined && claim.asked.kind === 'cambio') {
    const percent = Math.abs(undirected.percent) * (way === 'baja' ? -1 : 1);
    claim = {
      ...claim,
      change: { ...undirected, percent },
      asked: { ...claim.asked, direction: way },
    };
    taken.push('si sube o baja, de lo dicho antes');
  }
  const place = from((part) => part.claim.place);
  if (claim.place === null && place !== null) {
    claim = { ...claim, place };
    taken.push('el lugar, de otra parte del texto');
  }
  const periods = from((part) => (isSaid(part.claim.periods) ? part.claim.periods : null));
  if (!isSaid(claim.periods) && periods !== null) {
    claim = { ...claim, periods };
    taken.push('los periodos, de otra parte del texto');
  }
  const isLost = undirected !== null && claim.change === null;
  const lost: readonly Unread[] = isLost ? [{ text: '', weight: 'mezcla' }] : [];
  return { claim, taken, lost };
}

const isCondition = ({ text }: Unread): boolean => /^(?:si|if)\b/.test(text.toLowerCase());

/** «Si bajó A, subió B»: what one part of a sentence makes a condition is one of all of it. */
const conditionOf = (
  { sentence }: Part,
  at: number,
  parts: readonly Part[],
  read: readonly ReadPart[],
): readonly Unread[] =>
  read.flatMap(({ unread }, place) =>
    place !== at && parts[place]?.sentence === sentence ? unread.filter(isCondition) : [],
  );

const directionOf = ({ claim: { asked } }: ReadPart): 'baja' | 'alza' | null =>
  asked.kind === 'cambio' ? asked.direction : null;

const isSaid = ({ months, year, yearBefore, since, recent, apart }: SaidPeriods): boolean =>
  [months, year, yearBefore, since, recent, apart].some((each) => each !== null);

/** The text, lit: what was read, what was not understood, what has no weight. */
function stretchesOf(text: string, read: readonly ReadPart[]): readonly Stretch[] {
  const states = new Map<number, { readonly to: number; readonly state: Stretch['state'] }>();
  for (const { slate } of read) {
    for (const [at, { from, to }] of slate.tokens.entries()) {
      const as = slate.readAs(at);
      const state =
        as === null || as === 'cause' ? 'no_leido' : as === 'dropped' ? 'sin_peso' : 'leido';
      states.set(from, { to, state });
    }
  }
  const stretches: { text: string; state: Stretch['state'] }[] = [];
  let end = 0;
  for (const [from, { to, state }] of [...states].sort(([one], [other]) => one - other)) {
    const last = stretches.at(-1);
    const gap = text.slice(end, from);
    if (last !== undefined && last.state === state) last.text += gap + text.slice(from, to);
    else {
      if (gap !== '') stretches.push({ text: gap, state: 'sin_peso' });
      stretches.push({ text: text.slice(from, to), state });
    }
    end = to;
  }
  if (end < text.length) stretches.push({ text: text.slice(end), state: 'sin_peso' });
  return stretches;
}
