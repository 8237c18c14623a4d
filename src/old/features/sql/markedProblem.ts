/** What is wrong, marked in the editor where it is: the piece underlined, its line tinted and a caret under it. */
import { StateEffect, StateField, type EditorState } from '@codemirror/state';
import { Decoration, EditorView, WidgetType, type DecorationSet } from '@codemirror/view';
import { caretUnder } from './caret';
import type { Span } from './span';

interface Marked extends Span {
  readonly short: string;
}

const setMarked = StateEffect.define<Marked | null>();

class Caret extends WidgetType {
  constructor(readonly text: string) {
    super();
  }

  override eq(other: Caret): boolean {
    return other.text === this.text;
  }

  override toDOM(): HTMLElement {
    const line = document.createElement('div');
    line.className = 'cm-wrong-caret cm-line';
    // Told beside the editor, in a sentence.
    line.setAttribute('aria-hidden', 'true');
    line.textContent = this.text;
    return line;
  }
}

/** What was marked is no longer once the text is another. */
export const markedProblem = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, { docChanged, effects, state }) {
    let now = docChanged ? Decoration.none : marks;
    for (const effect of effects) {
      if (effect.is(setMarked))
        now = effect.value === null ? Decoration.none : marksOf(state, effect.value);
    }
    return now;
  },
  provide: (field) => EditorView.decorations.from(field),
});

function marksOf({ doc }: EditorState, { from, to, short }: Marked): DecorationSet {
  if (to > doc.length) return Decoration.none;
  const line = doc.lineAt(from);
  const end = Math.min(to, line.to);
  const widget = new Caret(caretUnder(line.text, from - line.from, end - line.from, short));
  return Decoration.set([
    Decoration.line({ class: 'cm-wrong-line' }).range(line.from),
    ...(end > from ? [Decoration.mark({ class: 'cm-wrong' }).range(from, end)] : []),
    Decoration.widget({ widget, block: true, side: 1 }).range(line.to),
  ]);
}

/** @param marked null takes the mark away */
export function mark(view: EditorView, marked: Marked | null): void {
  view.dispatch({
    effects: [
      setMarked.of(marked),
      ...(marked === null
        ? []
        : [EditorView.scrollIntoView(Math.min(marked.from, view.state.doc.length))]),
    ],
  });
}
