/** Columns offered by themselves, without their table before them. Loaded late, with the editor. */
import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import { syntaxTree } from '@codemirror/language';
import type { AskedTable } from './page.server';

/** With the type of each and what it is. */
export const columnsOf = ({ columns }: AskedTable): readonly Completion[] =>
  columns.map(({ name, type, meaning }) => ({
    label: name,
    type: 'property',
    detail: type,
    info: meaning,
  }));

const NOT_NAMES = /^(?:String|LineComment|BlockComment)$/;

/** What a table comes after. */
const BEFORE_TABLES = /\b(?:from|join|describe|summarize)\s+$/i;

/**
 * Those of the tables that the query names; of all, while it names none.
 * @returns null after a full stop, where the table says which, where a table comes, and within texts and comments
 */
export const columnNames =
  (tables: readonly AskedTable[]) =>
  (context: CompletionContext): CompletionResult | null => {
    const { state, pos, explicit } = context;
    const word = context.matchBefore(/[\p{L}_][\p{L}\p{N}_]*/u);
    if (word === null && !explicit) return null;
    const from = word?.from ?? pos;
    if (state.sliceDoc(from - 1, from) === '.') return null;
    if (BEFORE_TABLES.test(state.sliceDoc(0, from))) return null;
    if (NOT_NAMES.test(syntaxTree(state).resolveInner(pos, -1).name)) return null;
    const words = new Set(state.doc.toString().split(/[^\p{L}\p{N}_]+/u));
    const named = tables.filter(({ name }) => words.has(name));
    const offered = (named.length > 0 ? named : tables).flatMap(columnsOf);
    const once = new Map(offered.map((each) => [each.label, { ...each, boost: 10 }]));
    return { from, options: [...once.values()], validFor: /^[\p{L}\p{N}_]*$/u };
  };
