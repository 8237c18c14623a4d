/** Choices on a page: its address and what is shown, step by step, and nothing kept of them. */
import { replaceState } from '$app/navigation';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { PageChoices } from '$lib/page/pageChoices.svelte';

vi.mock(import('$app/navigation'));

const PATH = '/cualquiera/';
beforeEach(() => {
  vi.mocked(replaceState).mockReset();
  vi.stubGlobal('location', { pathname: PATH });
});

const addressOf = (view: number): string => (view === 0 ? '' : `?vista=${view}`);
const address = () => vi.mocked(replaceState).mock.lastCall?.[0] ?? PATH;

function begin() {
  const shown: number[] = [];
  const choices = new PageChoices<number>(0, { addressOf, show: (view) => shown.push(view) });
  return { choices, shown };
}

type Act = { readonly kind: 'choose' | 'goOn' | 'cancelled'; readonly view: number } | 'undo';

const acts = fc.array(
  fc.oneof(
    fc.record({
      kind: fc.constantFrom('choose' as const, 'goOn' as const, 'cancelled' as const),
      view: fc.integer({ min: 0, max: 4 }),
    }),
    fc.constant('undo' as const),
  ),
);

function perform({ choices, shown }: ReturnType<typeof begin>, act: Act): void {
  if (act === 'undo') choices.undo();
  else choices[act.kind](act.view);
  // Whoever was cancelled shows it already.
  if (act !== 'undo' && act.kind === 'cancelled') shown.push(act.view);
}

describe('the address', () => {
  it('always is that of the view in sight, whatever is chosen, taken back or cancelled', () => {
    fc.assert(
      fc.property(acts, (done) => {
        vi.mocked(replaceState).mockReset();
        const page = begin();
        for (const act of done) {
          perform(page, act);
          expect(address()).toBe(`${PATH}${addressOf(page.shown.at(-1) ?? 0)}`);
        }
      }),
    );
  });

  it('is replaced once by each choice, and by nothing else', () => {
    const { choices } = begin();
    choices.open(3);
    expect(replaceState).not.toHaveBeenCalled();
    choices.choose(1);
    choices.undo();
    expect(vi.mocked(replaceState).mock.calls).toEqual([
      [`${PATH}?vista=1`, {}],
      [`${PATH}?vista=3`, {}],
    ]);
  });
});

describe('a page', () => {
  it('can be taken back to how it was opened, and no further', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4 }), acts, (opened, done) => {
        const page = begin();
        page.choices.open(opened);
        page.shown.push(opened);
        for (const act of done.filter((act) => act === 'undo' || act.kind !== 'cancelled')) {
          perform(page, act);
        }
        while (page.choices.count > 0) page.choices.undo();
        expect(page.shown.at(-1)).toBe(opened);
        page.choices.undo();
        expect(page.shown.at(-1)).toBe(opened);
      }),
    );
  });

  it('opened at another view forgets the choices, and at the same keeps them', () => {
    const { choices } = begin();
    choices.choose(1);
    choices.open(1);
    expect(choices.count).toBe(1);
    choices.open(2);
    expect(choices.count).toBe(0);
  });

  it('that gives an answer up has no choice left to take back of it', () => {
    const { choices, shown } = begin();
    choices.choose(1);
    choices.choose(2);
    choices.cancelled(0);
    expect([choices.count, address()]).toEqual([0, PATH]);
    expect(shown).toEqual([1, 2]);
  });
});
