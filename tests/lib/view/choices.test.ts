/** Taking choices back, against a plain list of all the views there have been. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backAt, chosen, continued, openedAt, undone, type Choices } from '$lib/view/choices';

/** Views are few: the same comes again and again. */
const view = fc.integer({ min: 0, max: 4 });
const same = (one: number, other: number) => one === other;

const choose = (choices: Choices<number>, next: number) => chosen(choices, next, same);
const afterAll = (first: number, choices: readonly number[]) =>
  choices.reduce(choose, openedAt(first));

/** Each view that was in sight, in its order; one chosen again while in sight counts once. */
const inSight = (views: readonly number[]) =>
  views.filter((each, place) => place === 0 || each !== views[place - 1]);

describe('undone', () => {
  it('after n choices gives the view of n − 1, and so on to the one the page was opened with', () => {
    fc.assert(
      fc.property(view, fc.array(view), (first, picked) => {
        let choices = afterAll(first, picked);
        const seen = inSight([first, ...picked]);
        for (const expected of seen.reverse()) {
          expect(choices.view).toBe(expected);
          choices = undone(choices);
        }
        expect(choices).toEqual(openedAt(first));
      }),
    );
  });

  it('of a page as it was opened changes nothing', () => {
    expect(undone(openedAt(3))).toEqual(openedAt(3));
  });
});

describe('chosen', () => {
  it('of what is in sight is no choice, and takes the newer of two that are the same', () => {
    const first = { id: 1, old: true };
    const again = { id: 1, old: false };
    expect(chosen(openedAt(first), again, (one, other) => one.id === other.id)).toEqual({
      left: [],
      view: again,
    });
  });
});

describe('continued', () => {
  it('however often, is taken back with the choice it goes on with', () => {
    fc.assert(
      fc.property(view, fc.array(view), view, fc.array(view), (first, picked, begun, on) => {
        const before = afterAll(first, picked);
        fc.pre(begun !== before.view);
        const slid = on.reduce(
          (choices, next) => continued(choices, next, same),
          choose(before, begun),
        );
        expect(slid.view).toBe(on.at(-1) ?? begun);
        // Back where it began while still on its way, the slider has chosen nothing.
        fc.pre(on.every((each) => each !== before.view));
        expect(undone(slid)).toEqual(before);
      }),
    );
  });

  it('back at the view before is no choice any more', () => {
    const before = afterAll(0, [1]);
    expect(continued(choose(before, 2), 1, same)).toEqual(before);
  });
});

describe('backAt', () => {
  it('of a view there was leaves what came before it, and of none all there is', () => {
    fc.assert(
      fc.property(view, fc.array(view), view, (first, picked, sought) => {
        const choices = afterAll(first, picked);
        const back = backAt(choices, sought, same);
        expect(back.view).toBe(sought);
        const at = choices.left.lastIndexOf(sought);
        expect(back.left).toEqual(at < 0 ? choices.left : choices.left.slice(0, at));
      }),
    );
  });
});
