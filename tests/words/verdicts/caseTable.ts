/** How the cases of a module of sentences are told, so that one table can hold those of all. */

/** What a sentence must stand, wherever its input can be so. */
export const KINDS = [
  'singular',
  'plural',
  'zero',
  'suppressed',
  'provisional',
  'noDenominator',
] as const;
export type Kind = (typeof KINDS)[number];

export interface VerdictCase {
  /** The exported function that said it. */
  readonly of: string;
  readonly covers: readonly Kind[];
  readonly form: 'sentence' | 'headline' | 'fragment';
  /** Null where the function rightly says nothing. */
  readonly text: string | null;
}

export interface VerdictCases {
  /** Kinds that its input cannot be, each with the reason; every other kind needs a case. */
  readonly doesNotApply: Readonly<Partial<Record<Kind, string>>>;
  readonly rows: readonly VerdictCase[];
}

const as =
  (form: VerdictCase['form']) =>
  (of: string, covers: readonly Kind[], text: string | null): VerdictCase => ({
    of,
    covers,
    form,
    text,
  });

/** One or several whole sentences. */
export const sentence = as('sentence');
/** The finding over a figure. */
export const headline = as('headline');
/** Words that stand inside something else: a label, a number. */
export const fragment = as('fragment');
