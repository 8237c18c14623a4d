/** Without a program all that can be used on a built page does something by itself. */
import { expect, test } from 'vitest';
import { BUILT } from './kit/site';

/** Whatever a reader may take for something to use. */
const USABLE = [
  ...['button', 'input', 'select', 'textarea', 'summary', 'a', 'area', '[contenteditable]'],
  ...['button', 'checkbox', 'combobox', 'link', 'listbox', 'menuitem', 'option', 'radio'].map(
    (role) => `[role="${role}"]`,
  ),
  ...['slider', 'spinbutton', 'switch', 'tab', 'textbox'].map((role) => `[role="${role}"]`),
].join(', ');

/** What it does without a program; null where that is nothing. */
function doesByItself(usable: Element, document: Document): string | null {
  if (usable.matches('a, area')) return leadsTo(usable.getAttribute('href'), document);
  if (!usable.matches('summary')) return null;
  const folded = usable.parentElement;
  const isFirst = folded?.localName === 'details' && folded.firstElementChild === usable;
  return isFirst && folded.children.length > 1 ? 'despliega' : null;
}

function leadsTo(href: string | null, document: Document): string | null {
  if (href === null || /^(#?|javascript:.*)$/i.test(href)) return null;
  if (!href.startsWith('#')) return 'abre';
  return document.getElementById(decodeURIComponent(href.slice(1))) === null ? null : 'salta';
}

test('all that can be used without a program does something; the rest is disabled or hidden', () => {
  const does = new Map<string, number>();
  const loose = BUILT.pages.flatMap((path) => {
    const document = BUILT.document(path);
    return [...document.querySelectorAll(USABLE)]
      .filter((usable) => usable.closest('[disabled], [hidden], [data-needs-script]') === null)
      .filter((usable) => {
        const done = doesByItself(usable, document);
        if (done !== null) does.set(done, (does.get(done) ?? 0) + 1);
        return done === null;
      })
      .map((usable) => `${path}: ${usable.outerHTML.slice(0, 120)}`);
  });
  expect(loose).toEqual([]);
  // Of each kind there are many: one that is no longer found would pass unseen.
  for (const kind of ['abre', 'salta', 'despliega'])
    expect(does.get(kind), kind).toBeGreaterThan(20);
});
