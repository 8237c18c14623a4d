/** Whether a screen fits: it doesn't scroll sideways, and nothing lies over what must be tapped. */
import type { Page } from '@playwright/test';

export interface Screen {
  /** CSS pixels. */
  readonly width: number;
  /** Of the root, in CSS pixels: 16 is the browser's own. */
  readonly text: number;
}

/** Of a small telephone. */
const HEIGHT = 640;
/** Of the screen's height that may stay over what is read. */
const LARGEST_STRIP = 1 / 3;

/**
 * What doesn't fit, in words; empty where all does.
 * @param page loaded; it keeps the size and the text of this screen
 */
export async function misfits(page: Page, { width, text }: Screen): Promise<readonly string[]> {
  await page.setViewportSize({ width, height: HEIGHT });
  const found = await page.evaluate(inThePage, { text, largest: HEIGHT * LARGEST_STRIP });
  return found.map((misfit) => `${width} px, letra de ${text} px: ${misfit}`);
}

/** Runs in the browser: it may use nothing from outside itself. */
function inThePage({ text, largest }: { text: number; largest: number }): string[] {
  const root = document.documentElement;
  root.style.fontSize = `${text}px`;
  const found: string[] = [];

  const nameOf = (element: Element): string =>
    `<${element.localName}${element.id === '' ? '' : ` id="${element.id}"`} class="${element.getAttribute('class') ?? ''}"> ` +
    `«${(element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 40)}»`;

  if (root.scrollWidth > root.clientWidth) {
    const edge = (element: Element) => element.getBoundingClientRect().right;
    const wide = [...document.body.querySelectorAll('*')]
      .filter((element) => edge(element) > root.clientWidth + 0.5 && !isClipped(element))
      .sort((x, y) => edge(y) - edge(x));
    const sample = wide
      .filter((element) => ![...element.children].some((child) => wide.includes(child)))
      .slice(0, 4);
    found.push(
      `se sale ${root.scrollWidth - root.clientWidth} px por la derecha: ${sample.map(nameOf).join('; ')}`,
    );
  }

  function isClipped(element: Element): boolean {
    for (let around = element.parentElement; around !== null; around = around.parentElement) {
      if (around === document.body) return false;
      if (getComputedStyle(around).overflowX !== 'visible') return true;
    }
    return false;
  }

  const stuck = [...document.body.querySelectorAll('*')].filter(
    (element) =>
      getComputedStyle(element).position === 'sticky' && element.closest('main') === null,
  );
  const height = stuck.reduce((sum, element) => sum + element.getBoundingClientRect().height, 0);
  if (height > largest) found.push(`lo que queda fijo mide ${Math.round(height)} px de alto`);

  for (const target of document.querySelectorAll(
    ':is(aside, header, footer) :is(a[href], button, summary, input, select)',
  )) {
    if (!target.checkVisibility()) continue;
    target.scrollIntoView({ block: 'center', behavior: 'instant' });
    // Within a sentence a link reaches over the lines beside it, which go before: there its words count.
    const style = getComputedStyle(target);
    const inset = (side: string) =>
      style.display === 'inline' ? parseFloat(style.getPropertyValue(`padding-${side}`)) : 0;
    for (const rect of target.getClientRects()) {
      const [left, right] = [rect.left + inset('left'), rect.right - inset('right')];
      const [top, bottom] = [rect.top + inset('top'), rect.bottom - inset('bottom')];
      if (right - left < 4 || bottom - top < 4) continue;
      const points: [string, number, number][] = [
        ['el centro', (left + right) / 2, (top + bottom) / 2],
        ['la esquina de arriba a la izquierda', left + 2, top + 2],
        ['la esquina de arriba a la derecha', right - 2, top + 2],
        ['la esquina de abajo a la izquierda', left + 2, bottom - 2],
        ['la esquina de abajo a la derecha', right - 2, bottom - 2],
      ];
      const covered = points.find(([, x, y]) => !target.contains(document.elementFromPoint(x, y)));
      if (covered === undefined) continue;
      const over = document.elementFromPoint(covered[1], covered[2]);
      found.push(
        `de ${nameOf(target)}, ${covered[0]} da en ${over === null ? 'nada: está fuera de la pantalla' : nameOf(over)}`,
      );
    }
  }
  return found;
}
