/** The `data-` attributes by which a program reads the answers of a page; docs/marcas.md says what each is. */

/** What is answered: for whom, of what, when. */
const CODE_MARKS = [
  'figure',
  'indicator',
  'place',
  'period',
  'period-before',
  'unit',
  'criterion',
  'release',
  'cut',
  'day',
  'verdict',
  'class',
  'method',
] as const;

const NUMBER_MARKS = [
  'n',
  'n-others',
  'before',
  'after',
  'people',
  'expected',
  'rate',
  'rate-whole',
  'rate-lowest',
  'rate-highest',
  'ratio',
  'ratio-naive',
  'ratio-others',
  'low',
  'high',
  'p',
  'p-adjusted',
  'dispersion',
  'probability',
  'share',
  'rank',
  'rank-low',
  'rank-high',
  'score',
  'weight',
  'weight-low',
  'weight-high',
  'distance',
  'minutes',
  'deviate',
  'index',
  'fall',
  'rise',
  'amount',
  'of',
  'beyond',
  'within',
  'without',
  'count',
  'given',
  'result',
] as const;

type CodeMark = (typeof CODE_MARKS)[number];
export type NumberMark = (typeof NUMBER_MARKS)[number];
export type MarkName = CodeMark | NumberMark;

/** Stands for a value that is protected: never its number. */
export const UNPUBLISHED = 'unpublished';
/** Stands for a value that does not exist, as a rate without people. */
export const NONE = 'none';
export type Absent = typeof UNPUBLISHED | typeof NONE;

/** Null is what is not published. */
export type NumberValue = number | Absent | null;
export type MarkValue = NumberValue | string;

/** Several values of one mark stand in the order of the sentence; what is undefined leaves no mark. */
export type DataMarks = {
  readonly [Name in CodeMark]?: string | readonly string[] | undefined;
} & {
  readonly [Name in NumberMark]?: NumberValue | readonly NumberValue[] | undefined;
};

/** A sentence, and what it says for a program. */
export interface MarkedText {
  readonly text: string;
  readonly data: DataMarks;
}

export type MarkAttributes = Readonly<Record<`data-${string}`, string>>;

/** The attributes of the element that says it. */
export function dataMarks(marks: DataMarks): MarkAttributes {
  const attributes: Record<`data-${string}`, string> = {};
  for (const name of [...CODE_MARKS, ...NUMBER_MARKS]) {
    const value = marks[name];
    if (value !== undefined) attributes[`data-${name}`] = markText(value);
  }
  return attributes;
}

/** Digits beyond any that a text prints, and short of those in which two engines differ. */
const DIGITS = 10;

/** A value as a program reads it: a code, a plain number, or why there is none; several, a space between. */
export function markText(value: MarkValue | readonly MarkValue[]): string {
  if (isList(value)) return value.map(markText).join(' ');
  if (value === null) return UNPUBLISHED;
  if (typeof value === 'string') return value;
  return String(Number.isInteger(value) ? value : Number(value.toPrecision(DIGITS)));
}

function isList(value: MarkValue | readonly MarkValue[]): value is readonly MarkValue[] {
  return Array.isArray(value);
}
