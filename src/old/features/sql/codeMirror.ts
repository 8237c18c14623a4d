/** The editor of a query, with what colours and completes it. Loaded late. */
import {
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
  type Completion,
} from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { sql } from '@codemirror/lang-sql';
import { bracketMatching, HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { EditorState, Prec } from '@codemirror/state';
import { drawSelection, EditorView, keymap, lineNumbers } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { columnNames, columnsOf } from './columnNames';
import { DUCKDB } from './dialect';
import { markedProblem } from './markedProblem';
import type { AskedTable } from './page.server';
import { editorPhrases } from './words/es/editor';

interface Given {
  readonly parent: HTMLElement;
  readonly text: string;
  /** Where the caret stands, in characters. */
  readonly selection: { readonly anchor: number; readonly head: number };
  readonly label: string;
  readonly tables: readonly AskedTable[];
  readonly onchange: (text: string) => void;
  readonly onrun: () => void;
}

/** By variables of the page, so that dark and light are its own. */
const LOOK = EditorView.theme({
  '&': { fontSize: '0.875rem', color: 'var(--ink)', background: 'var(--ground)' },
  '&.cm-focused': { outline: '3px solid var(--violet)', outlineOffset: '2px' },
  '.cm-scroller': {
    fontFamily: 'var(--mono)',
    lineHeight: '1.6',
    minHeight: '11rem',
    maxHeight: '28rem',
  },
  '.cm-content': { caretColor: 'var(--ink)', padding: '0.5rem 0' },
  '.cm-gutters': { background: 'var(--ground)', color: 'var(--ink-3)', border: '0' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground':
    {
      background: 'var(--violet-soft)',
    },
  '.cm-matchingBracket': { outline: '1px solid var(--rule-2)', background: 'none' },
  '.cm-wrong-line': { background: 'var(--ground-2)' },
  '.cm-wrong': {
    textDecorationLine: 'underline',
    textDecorationStyle: 'wavy',
    textDecorationColor: 'var(--alarm)',
    textUnderlineOffset: '0.2em',
  },
  '.cm-wrong-caret': { color: 'var(--alarm)', background: 'var(--ground-2)', whiteSpace: 'pre' },
  '.cm-tooltip': {
    border: '1px solid var(--rule-2)',
    borderRadius: 'var(--radius)',
    background: 'var(--ground)',
    color: 'var(--ink)',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': { fontFamily: 'var(--mono)', maxHeight: '14rem' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '0.25rem 0.5rem' },
  '.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    background: 'var(--violet)',
    color: 'var(--on-violet)',
  },
  '.cm-completionDetail': { fontStyle: 'normal', color: 'inherit', fontSize: '0.75rem' },
  '.cm-completionInfo': { maxWidth: '18rem', padding: '0.375rem 0.625rem' },
});

const COLOURS = HighlightStyle.define([
  { tag: tags.keyword, color: 'var(--violet)', fontWeight: '700' },
  { tag: [tags.string, tags.number, tags.bool, tags.null], color: 'var(--violet)' },
  { tag: tags.comment, color: 'var(--ink-3)' },
  { tag: tags.typeName, color: 'var(--ink-2)' },
]);

/** @returns the editor, focused nowhere; whoever asked for it destroys it */
export function editorOf({
  parent,
  text,
  selection,
  label,
  tables,
  onchange,
  onrun,
}: Given): EditorView {
  return new EditorView({
    parent,
    state: EditorState.create({
      doc: text,
      selection,
      extensions: [
        Prec.highest(
          keymap.of([
            {
              key: 'Mod-Enter',
              run: () => {
                onrun();
                return true;
              },
            },
          ]),
        ),
        keymap.of([
          ...closeBracketsKeymap,
          ...completionKeymap,
          ...historyKeymap,
          ...defaultKeymap,
        ]),
        history(),
        lineNumbers(),
        drawSelection(),
        bracketMatching(),
        closeBrackets(),
        autocompletion({ icons: false }),
        sql({ dialect: DUCKDB, schema: schemaOf(tables), upperCaseKeywords: true }),
        DUCKDB.language.data.of({ autocomplete: columnNames(tables) }),
        syntaxHighlighting(COLOURS),
        markedProblem,
        LOOK,
        EditorState.phrases.of(editorPhrases),
        EditorView.contentAttributes.of({ 'aria-label': label, spellcheck: 'false' }),
        EditorView.updateListener.of(({ docChanged, state }) => {
          if (docChanged) onchange(state.doc.toString());
        }),
      ],
    }),
  });
}

/** Columns are completed after their table; by themselves, by `columnNames`. */
const schemaOf = (tables: readonly AskedTable[]): Record<string, readonly Completion[]> =>
  Object.fromEntries(tables.map((table) => [table.name, columnsOf(table)]));

/** Puts another text in the place of what stands, changing no more than differs: what is undone is that. */
export function rewrite(view: EditorView, text: string): void {
  const before = view.state.doc.toString();
  if (before === text) return;
  let from = 0;
  while (from < Math.min(before.length, text.length) && before[from] === text[from]) from += 1;
  let same = 0;
  while (
    same < Math.min(before.length, text.length) - from &&
    before.at(-1 - same) === text.at(-1 - same)
  ) {
    same += 1;
  }
  view.dispatch({
    changes: { from, to: before.length - same, insert: text.slice(from, text.length - same) },
  });
}
