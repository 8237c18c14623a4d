/** What a rule is: one record, whose SQL gives what breaks it, worst first, and nothing where nothing does. */
import * as v from 'valibot';
import type { TabularRecord } from '../sourceRecord';

const text = v.nullish(v.string(), null);

/** A row of a rule's SQL. */
export const breachSchema = v.object({
  /** What was counted, with its figures before and now and the limit, in the reader's words. */
  cifra: v.string(),
  /** What was compared, without a figure: a release may have to round it. Null where it is of whole files. */
  celda: text,
  /** What to look at first. */
  causa: text,
  /** Of rules of a whole release: of which source, or catalogue. */
  fuente: text,
});

export type Breach = v.InferOutput<typeof breachSchema>;

/** A source that was counted, whose tables stand in the schema of work. */
export interface CountedSource {
  readonly record: TabularRecord;
  /** Keys of those whose colonias are counted. */
  readonly alcaldias: readonly string[];
  /** The last day that its files cover. */
  readonly until: string;
}

export interface Rule<Of> {
  readonly id: string;
  /** What it looks at. */
  readonly words: string;
  /** The numbers that it is held to. */
  readonly limit: Readonly<Record<string, number>>;
  readonly sql: (of: Of) => string;
  /** Of which sources it is asked; of all, where it does not say. */
  readonly isAsked?: (record: TabularRecord) => boolean;
}

/** A record whose SQL is given its own limits. */
export const rule =
  <Of>() =>
  <const Limit extends Rule<Of>['limit']>({
    sql,
    ...record
  }: Omit<Rule<Of>, 'sql' | 'limit'> & {
    readonly limit: Limit;
    readonly sql: (limit: Limit, of: Of) => string;
  }): Rule<Of> => ({ ...record, sql: (of) => sql(record.limit, of) });
