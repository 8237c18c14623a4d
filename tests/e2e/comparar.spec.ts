/** Cuauhtémoc among the 16 alcaldías: how the pages are read, drawn and walked. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './helpers/origin';
import { LIGHTS, expectFitsWidth, expectNoAxeViolation, unfold } from './helpers/screens';
import { gateIf } from './helpers/parts';
import { takeFile } from './helpers/takes';

const PAGES = ['/comparar/', '/comparar/violencia_sexual/', '/comparar/feminicidio/'];

const figure = (page: Page, id: 'embudo' | 'espina'): Locator => page.locator(`figure#${id}`);

test(
  'sexual violence: above, named in the plot, violet and of another shape',
  { tag: '@touch' },
  async ({ page, isMobile }) => {
    await page.goto('/comparar/violencia_sexual/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      /^Cuauhtémoc está por encima de la ciudad en carpetas por violencia sexual, más de lo que difieren/,
    );
    const drawn = figure(page, 'embudo').locator('.ahead svg:visible');
    await expect(drawn).toHaveCount(1);
    await expect(drawn).toContainText('Cuauhtémoc');
    // Those inside the limits are named where there is room, never on a phone.
    await expect(drawn.getByText('Coyoacán')).toHaveCount(isMobile ? 0 : 1);
    await expect(drawn.locator('[aria-label=dot] path')).toHaveCount(16);
    await expect(drawn.locator('[aria-label=dot][fill="var(--violet)"] path')).toHaveCount(1);
    const row = figure(page, 'espina').locator('li', { hasText: 'Violencia sexual' });
    await expect(row).toHaveClass(/encima/);
    await expect(row).toContainText('por encima');
    await expect(row.locator('path.own')).toBeVisible();
    const within = figure(page, 'espina').locator('li', { hasText: 'Violencia familiar' });
    await expect(within.locator('circle.own')).toBeVisible();
  },
);

test('by keyboard, from the section to another indicator and back by its row', async ({ page }) => {
  await page.goto('/comparar/');
  const link = page
    .getByRole('navigation', { name: 'Indicador' })
    .getByRole('link', { name: 'Abuso sexual' });
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/comparar\/abuso_sexual\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('carpetas por abuso sexual');
  await expect(figure(page, 'embudo').locator('.ahead svg:visible')).toContainText('Cuauhtémoc');
  await figure(page, 'espina').getByRole('link', { name: 'Violencia familiar' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/comparar\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('violencia familiar');
});

test('the numbers can be taken away', { tag: '@all' }, async ({ page }) => {
  await page.goto('/comparar/');
  const download = await takeFile(figure(page, 'embudo'));
  expect(download.suggestedFilename()).toBe('atlas-violeta_alcaldias-violencia-familiar-2023.csv');
});

for (const path of PAGES) {
  for (const colorScheme of LIGHTS) {
    test(`${path} has no axe violation, ${colorScheme}`, { tag: '@all' }, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.goto(path);
      await unfold(page.locator('figure'));
      await expectNoAxeViolation(page);
    });
  }

  test(`${path} fits its width`, gateIf(path === PAGES[0], '@phone'), async ({ page }) => {
    await page.goto(path);
    await expectFitsWidth(page);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test(
    'nothing is missing: sentence, both figures, tables, and the way to another',
    { tag: '@all' },
    async ({ page }) => {
      await page.goto('/comparar/');
      await expect(page.getByRole('heading', { level: 1 })).toContainText('924 por cada 100,000');
      await expect(figure(page, 'embudo').locator('.ahead svg:visible')).toContainText(
        'Cuauhtémoc',
      );
      await expect(figure(page, 'espina').locator('.chart li')).toHaveCount(11);
      await figure(page, 'espina').getByText('Ver como tabla').click();
      await expect(figure(page, 'espina').locator('table')).toBeVisible();
      await figure(page, 'espina').getByRole('link', { name: 'Violación' }).click();
      await expect(page).toHaveURL(/\/comparar\/violacion\/$/);
      await expect(page.getByRole('heading', { level: 1 })).toContainText('carpetas por violación');
    },
  );
});
