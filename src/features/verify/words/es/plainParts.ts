/** What the answers to all that is no change are written with. */
import { writeAmount, writeTenths } from '$lib/words/es/numbers';
import type { Agreed } from '../../answers/agrees';
import type { Answer } from '../../answers/answer';
import type { Amount } from '../../claim';
import type { Topic } from '../../topics';
import type { Check } from './claimChecks';
import { articleOf, capital, isOfOneRegister } from './claimHeadline';
import type { Bound } from './terms/moves';

export interface PlainAnswer {
  readonly headline: string;
  readonly checks: readonly Check[];
  readonly sentence: string;
}

export type PlainKind = Exclude<Answer, { readonly kind: 'negada' | 'cambio' }>;
export type Of<Kind extends PlainKind['kind']> = Extract<PlainKind, { readonly kind: Kind }>;

const NBSP = '\u00a0';
export const YES: Readonly<Record<Agreed, string>> = {
  si: 'Sí.',
  casi: 'Casi: sólo si se cortan los decimales.',
  no: 'No.',
};
export const percent = (value: number): string => `${writeTenths(value)}${NBSP}%`;

export const agreeCheck = (answer: string, why: string): Check => ({
  kind: 'datos',
  question: '¿Cuadra?',
  answer,
  why,
});
/** @param corto the register that is told of */
export const registerCheck = (topic: Topic, corto: string, why: string): Check =>
  sourceCheck(
    isOfOneRegister(topic)
      ? `Un solo registro: ${articleOf(corto)}.`
      : `${capital(articleOf(corto))}.`,
    why,
  );
export const sourceCheck = (answer: string, why: string): Check => ({
  kind: 'azar',
  question: '¿Quién lo cuenta?',
  answer,
  why,
});
export const doubtCheck = (answer: string, why: string): Check => ({
  kind: 'vista',
  question: '¿Qué tan firme es?',
  answer,
  why,
});

export const BOUND_WORDS: Readonly<Record<Exclude<Bound, 'exacto'>, string>> = {
  mas_de: 'más de',
  menos_de: 'menos de',
  al_menos: 'al menos',
  a_lo_mas: 'a lo más',
  cerca: 'cerca de',
};

/** «menos de 3» */
export const boundWords = ({ value, bound }: Amount): string =>
  bound === 'exacto' ? writeAmount(value) : `${BOUND_WORDS[bound]} ${writeAmount(value)}`;

/** A number that may have come of a part: to so many parts of one. */
export const saidWords = ({ value, bound, decimals }: Amount, parts: number): string =>
  boundWords({
    value: Math.round(value * parts) / parts,
    decimals,
    bound: bound === 'cerca' ? 'exacto' : bound,
  });
