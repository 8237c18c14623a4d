/**
 * Pointer targets, measured as WCAG 2.2 says (https://www.w3.org/TR/WCAG22/#target-size-minimum).
 * axe's own rule leaves out what no key reaches, what is disabled and what it cannot decide.
 */
import { expect, type Page } from '@playwright/test';

/** CSS px. */
const MINIMUM = 24;
/** CSS px, of what a frightened thumb looks for: WCAG's own figure for AAA. */
const HELP_MINIMUM = 44;

/** Whatever calls, writes or leaves, wherever it stands, and all of the strip and of the footer's help. */
const HELP = [
  'a[href^="tel:"]',
  'a[href*="wa.me/"]',
  'a[rel="noreferrer"].exit',
  'aside.strip :is(a, button)',
  'footer #ayuda :is(a, button)',
].join(', ');

/** Exempt as «equivalent» by 2.5.8: the same is done by a control that is large enough, in the same page. */
const EQUIVALENTS = [
  {
    // A colonia is as large as it is: at 390 px the smallest is a few pixels wide.
    small: 'figure#mapa svg[role="group"] > a',
    large: 'figure#orden a',
  },
] as const;

interface Measured {
  /** As in the page, shortened: what a person needs to find it. */
  readonly target: string;
  /** CSS px. */
  readonly width: number;
  readonly height: number;
}

/** @returns the targets of the page that are too small, of all that is in sight */
async function smallTargets(page: Page): Promise<{
  readonly looked: number;
  readonly small: readonly Measured[];
  readonly smallHelp: readonly Measured[];
  readonly withoutEquivalent: readonly string[];
}> {
  // What is folded is a tap away in the same page: it is measured as it is once opened.
  await page
    .locator('figure#orden .verdict-list details')
    .evaluateAll((folds) => folds.forEach((fold) => fold.setAttribute('open', '')));
  return page.evaluate(
    ({ minimum, helpMinimum, help, equivalents }) => {
      const ROLES = 'button checkbox link menuitem option radio slider spinbutton switch tab';
      const TARGETS = [
        'a[href]',
        'button',
        'input:not([type="hidden"])',
        'select',
        'textarea',
        'summary',
        ...ROLES.split(' ').map((role) => `[role="${role}"]`),
      ].join(', ');

      /** A field is also tapped by its label. */
      const parts = (element: Element): readonly Element[] =>
        element instanceof HTMLInputElement ? [element, ...(element.labels ?? [])] : [element];
      /** Of the boxes of a target, the one that a square fits in best. */
      const boxOf = (element: Element): DOMRect =>
        parts(element)
          .flatMap((part) => [...part.getClientRects()])
          .reduce(
            (best, box) =>
              Math.min(box.width, box.height) > Math.min(best.width, best.height) ? box : best,
            new DOMRect(),
          );

      const targets = [...document.querySelectorAll(TARGETS)]
        .filter((element) => element.checkVisibility({ visibilityProperty: true }))
        .map((element) => ({ element, box: boxOf(element) }))
        .filter(({ box }) => box.width > 0 && box.height > 0);

      /** Half a tenth forgives what the browser rounds. */
      const reaches = ({ width, height }: DOMRect, least: number): boolean =>
        Math.min(width, height) >= least - 0.05;

      const blockOf = (element: Element | null): Element | null =>
        element !== null && getComputedStyle(element).display.startsWith('inline')
          ? blockOf(element.parentElement)
          : element;

      /** «Inline»: on a line with words that are no target, which set its height. */
      function isInline(element: Element): boolean {
        const block = blockOf(element);
        if (block === null || getComputedStyle(element).display !== 'inline') return false;
        const words = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
        for (let node = words.nextNode(); node !== null; node = words.nextNode()) {
          const holder = node.parentElement;
          if (holder === null || holder.closest(`.heard, ${TARGETS}`) !== null) continue;
          if (blockOf(holder) === block && /\p{L}/u.test(node.textContent ?? '')) return true;
        }
        return false;
      }

      const exempt = equivalents.map(({ small }) => small).join(', ');
      const told = ({ element, box }: (typeof targets)[number]) => ({
        target: element.outerHTML.replaceAll(/\s+/g, ' ').slice(0, 160),
        width: Math.round(box.width * 10) / 10,
        height: Math.round(box.height * 10) / 10,
      });
      const goal = (element: Element) => (element.getAttribute('href') ?? '').replace(/#.*$/, '');
      return {
        looked: targets.length,
        small: targets
          .filter(({ element, box }) => !reaches(box, minimum) && !element.matches(exempt))
          .filter(({ element }) => !isInline(element))
          .map(told),
        smallHelp: targets
          .filter(({ element, box }) => element.matches(help) && !reaches(box, helpMinimum))
          .map(told),
        withoutEquivalent: equivalents.flatMap(({ small, large }) => {
          const goals = targets
            .filter(({ element, box }) => element.matches(large) && reaches(box, minimum))
            .map(({ element }) => goal(element));
          return targets
            .filter(({ element }) => element.matches(small))
            .map(({ element }) => goal(element))
            .filter((each) => !goals.includes(each));
        }),
      };
    },
    { minimum: MINIMUM, helpMinimum: HELP_MINIMUM, help: HELP, equivalents: EQUIVALENTS },
  );
}

/**
 * Every target in sight is of 24 px, but for a link within words and for what has its equivalent: that there is
 * room around it is no excuse here, though WCAG takes it for one. What helps is of 44 px, without exception.
 */
export async function expectTargetsLargeEnough(page: Page): Promise<void> {
  const { looked, ...tooSmall } = await smallTargets(page);
  expect(looked, 'los controles que se midieron').toBeGreaterThan(0);
  expect(tooSmall).toEqual({ small: [], smallHelp: [], withoutEquivalent: [] });
}
