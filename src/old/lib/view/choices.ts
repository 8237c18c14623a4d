/** The choices made on a page, as the views they left: what «deshacer» goes back through. */

export interface Choices<View> {
  /** Left by a choice, the one the page was opened with first. */
  readonly left: readonly View[];
  /** In sight. */
  readonly view: View;
}

/** Whether two views are one. */
export type Same<View> = (one: View, other: View) => boolean;

/** A page as its address asks for it: there is nothing to take back. */
export function openedAt<View>(view: View): Choices<View> {
  return { left: [], view };
}

/** After a choice; one that changes nothing is none. */
export function chosen<View>(choices: Choices<View>, next: View, same: Same<View>): Choices<View> {
  const { left, view } = choices;
  return same(next, view) ? { left, view: next } : { left: [...left, view], view: next };
}

/** After one that goes on with the last, as a slider does on its way: both are taken back at once. */
export function continued<View>(
  choices: Choices<View>,
  next: View,
  same: Same<View>,
): Choices<View> {
  const before = choices.left.at(-1);
  if (before === undefined) return chosen(choices, next, same);
  const left = same(next, before) ? choices.left.slice(0, -1) : choices.left;
  return { left, view: next };
}

/** The last choice taken back; where there is none, the same. */
export function undone<View>(choices: Choices<View>): Choices<View> {
  const view = choices.left.at(-1);
  return view === undefined ? choices : { left: choices.left.slice(0, -1), view };
}

/** Back at the newest view like this one, as if what was chosen since had not been. */
export function backAt<View>(choices: Choices<View>, view: View, same: Same<View>): Choices<View> {
  const at = choices.left.map((each) => same(each, view)).lastIndexOf(true);
  return { left: at < 0 ? choices.left : choices.left.slice(0, at), view };
}
