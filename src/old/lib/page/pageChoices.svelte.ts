/** What a reader chooses on a page: each choice changes its address in place, and can be taken back. */
import { replaceState } from '$app/navigation';
import {
  backAt,
  chosen,
  continued,
  openedAt,
  undone,
  type Choices,
  type Same,
} from '$old/lib/view/choices';

/** What can be taken back. */
export interface Undoable {
  /** How many choices. */
  readonly count: number;
  undo(): void;
}

interface LivePage<View> {
  /** Query, and hash if any. Views of one address are one. */
  readonly addressOf: (view: View) => string;
  readonly show: (view: View) => void;
}

/** They live as long as the page does, and are kept nowhere. */
export class PageChoices<View> implements Undoable {
  readonly #page: LivePage<View>;
  readonly #same: Same<View>;
  #made: Choices<View>;

  /** @param first what is shown before the address is read */
  constructor(first: View, page: LivePage<View>) {
    this.#page = page;
    this.#same = (one, other) => page.addressOf(one) === page.addressOf(other);
    this.#made = $state.raw(openedAt(first));
  }

  get count(): number {
    return this.#made.left.length;
  }

  /** The address has asked for this view, which whoever read it shows. Of the one in sight, its choices stay. */
  open(view: View): void {
    if (!this.#same(view, this.#made.view)) this.#made = openedAt(view);
  }

  choose(view: View): void {
    this.#show(chosen(this.#made, view, this.#same));
  }

  /** A choice that goes on with the last one: they are taken back together. */
  goOn(view: View): void {
    this.#show(continued(this.#made, view, this.#same));
  }

  undo(): void {
    this.#show(undone(this.#made));
  }

  /** Whoever shows it has gone back to a view by itself. */
  cancelled(view: View): void {
    this.#put(backAt(this.#made, view, this.#same));
  }

  #show(made: Choices<View>): void {
    this.#put(made);
    this.#page.show(made.view);
  }

  #put(made: Choices<View>): void {
    this.#made = made;
    // eslint-disable-next-line svelte/no-navigation-without-resolve -- the same page, with another query
    replaceState(`${location.pathname}${this.#page.addressOf(made.view)}`, {});
  }
}
