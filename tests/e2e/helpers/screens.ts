/** What every screen owes its reader, in either light and at every width. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';

export const LIGHTS = ['light', 'dark'] as const;

/** Opens all that is folded there, so that it is looked at too. */
export async function unfold(within: Page | Locator): Promise<void> {
  for (const details of await within.locator('details').all()) {
    await details.evaluate((element) => element.setAttribute('open', ''));
  }
}

/** Off by default in axe, which asks every other rule of WCAG 2.2 AA, and its best practices. */
const OFF_BY_DEFAULT = 'target-size';

/** The one door to axe: eslint.config.js refuses its import anywhere else, where this rule would be forgotten. */
export async function expectNoAxeViolation(page: Page): Promise<void> {
  const { violations, passes, incomplete, inapplicable } = await new AxeBuilder({ page })
    .options({ rules: { [OFF_BY_DEFAULT]: { enabled: true } } })
    .analyze();
  const asked = [violations, passes, incomplete, inapplicable].flat().map(({ id }) => id);
  expect(asked, 'las reglas de axe que corrieron').toContain(OFF_BY_DEFAULT);
  const others = violations.filter(({ id }) => id !== OFF_BY_DEFAULT);
  const small = others.length === violations.length ? [] : await smallTargets(page);
  expect(told([...others, ...small])).toEqual([]);
}

/**
 * As it asks of colours, axe scrolls: then it takes for small what the sticky strip covers in part. Asked alone,
 * from the top of the page, it covers nothing.
 */
async function smallTargets(page: Page) {
  await page.evaluate(() => scrollTo(0, 0));
  return (await new AxeBuilder({ page }).withRules(OFF_BY_DEFAULT).analyze()).violations;
}

/** What axe asks of colours. A page in another light is the same in all else. */
const OF_COLOUR = ['color-contrast', 'link-in-text-block'];

/** For a page that was asked everything in one light, and is shown in the other. */
export async function expectNoAxeViolationOfColour(page: Page): Promise<void> {
  const { violations, passes, incomplete } = await new AxeBuilder({ page })
    .withRules(OF_COLOUR)
    .analyze();
  const asked = [violations, passes, incomplete].flat().map(({ id }) => id);
  expect(asked, 'las reglas de axe que corrieron').toContain('color-contrast');
  expect(told(violations)).toEqual([]);
}

const told = (violations: Awaited<ReturnType<AxeBuilder['analyze']>>['violations']) =>
  violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);

/** No page scrolls sideways. */
export async function expectFitsWidth(page: Page): Promise<void> {
  const { content, window } = await page.evaluate(() => ({
    content: document.documentElement.scrollWidth,
    window: innerWidth,
  }));
  expect(content).toBeLessThanOrEqual(window);
}
