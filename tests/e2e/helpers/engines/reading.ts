/** What a page says: the same in any engine. */
import type { Engine } from './engine';

export interface Reading {
  readonly path: string;
  /** Query and fragment. */
  readonly view: string;
  readonly headings: readonly string[];
  /** A line for each row. */
  readonly tables: readonly string[];
  /** All that `main` says, in the order of the document, drawings too. */
  readonly words: readonly string[];
  /** What each control holds; of what unfolds, whether it is open. */
  readonly values: readonly string[];
}

/** Waits until the page has nothing more to do, and reads it. */
export async function readingOf(engine: Pick<Engine, 'evaluate'>): Promise<Reading> {
  await engine.evaluate(rest, { quiet: 150, limit: 15_000 });
  return engine.evaluate(read, null);
}

/**
 * Runs in the page: until the program has started and nothing changes.
 * @param quiet milliseconds without a change after which it rests
 * @param limit milliseconds to wait for that
 */
async function rest({ quiet, limit }: { quiet: number; limit: number }): Promise<void> {
  const root = document.documentElement;
  let last = performance.now();
  const observer = new MutationObserver(() => (last = performance.now()));
  observer.observe(root, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
  const end = last + limit;
  while (
    !(root.dataset['app'] === 'alive' || 'ayuda' in root.dataset) ||
    document.querySelector('[aria-busy="true"]') !== null ||
    performance.now() - last < quiet
  ) {
    if (performance.now() > end) throw new Error(`${location.href} sigue cambiando.`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  observer.disconnect();
}

/** Runs in the page. Only the blanks of the source are joined: those of a number are part of it. */
function read(): Reading {
  const plain = (text: string | null): string => (text ?? '').replace(/[ \t\r\n]+/g, ' ').trim();
  const all = (selector: string) => [...document.querySelectorAll(selector)];
  const main = document.querySelector('main') ?? document.body;
  const words: string[] = [];
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const word = plain(node.nodeValue);
    if (word !== '' && node.parentElement?.closest('script, style') === null) words.push(word);
  }
  return {
    path: location.pathname,
    view: location.search + location.hash,
    headings: all('h1, h2').map(({ textContent }) => plain(textContent)),
    tables: all('table tr').map((row) =>
      [...row.children].map(({ textContent }) => plain(textContent)).join(' | '),
    ),
    words,
    values: all('main :is(input, select, textarea, details)').map((control) => {
      if (control instanceof HTMLDetailsElement) return String(control.open);
      if (control instanceof HTMLInputElement && /radio|checkbox/.test(control.type)) {
        return String(control.checked);
      }
      return 'value' in control ? String(control.value) : '';
    }),
  };
}
