/** The figures without a mouse, and the way out. */
import { NEUTRAL_PAGE } from './helpers/neutralPage';
import { expect, test } from './helpers/origin';
import { figure, settled } from './helpers/figures';

test('the map is one tab stop; arrows walk to neighbours, Enter chooses', async ({ page }) => {
  await page.goto('/?colonia=centro');
  await settled(page);
  const map = figure(page, 'mapa').locator('svg[role="group"]');
  await expect(map.locator('a[tabindex="0"]')).toHaveCount(1);
  await expect(map).toHaveAccessibleDescription(/Con las flechas/);
  await map.locator('a[aria-label*="Centro"]').focus();
  await expect(figure(page, 'mapa')).toContainText('1,408 por cada 100,000 mujeres al año');
  await page.keyboard.press('ArrowLeft');
  const reached = await page.evaluate(
    () => document.activeElement?.getAttribute('aria-label') ?? '',
  );
  expect(reached).not.toContain('Centro');
  expect(reached).toMatch(/por cada 100,000 mujeres al año/);
  await page.keyboard.press('Enter');
  await settled(page);
  await expect(figure(page, 'mapa').locator('[aria-current="true"]')).toHaveAttribute(
    'aria-label',
    reached,
  );
});

test(
  'the list is walked with the arrows, and says each interval',
  { tag: '@all' },
  async ({ page }) => {
    await page.goto('/');
    const list = figure(page, 'orden');
    const first = list.locator('ol a').first();
    await expect(first).toHaveAttribute('tabindex', '0');
    await expect(list.getByRole('group', { name: 'Colonias' })).toHaveAccessibleDescription(
      /Con las flechas/,
    );
    await first.focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await settled(page);
    await expect(list.locator('ol li').nth(1).locator('a')).toHaveAttribute('aria-current', 'true');
    await expect(list.locator('ol a').first()).toContainText(/con 95\s% de confianza/);
  },
);

test(
  'in colours of the reader, the task, the measure and the key of the map are told apart',
  { tag: '@all' },
  async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto('/');
    const colour = (selector: string, property: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
    const ground = await page.evaluate(() => {
      document.body.style.color = 'Canvas';
      return getComputedStyle(document.body).color;
    });
    const [segments, taken] = ['input[type="radio"]:not(:checked) + span', 'input:checked + span'];
    expect(await colour(taken, 'background-color')).not.toBe(
      await colour(segments, 'background-color'),
    );
    const [others, current] = ['.masthead nav a:not([aria-current])', '.masthead [aria-current]'];
    expect(await colour(others, 'border-bottom-color')).toBe(ground);
    expect(await colour(current, 'border-bottom-color')).not.toBe(ground);
    // Two that cannot be told have one colour, and one of them a sign.
    const swatches = await page.locator('#mapa .verdicts li svg').evaluateAll((drawings) =>
      drawings.map((drawing) => {
        const [ground, sign] = [drawing.querySelector('rect'), drawing.querySelector('path')];
        const fill = ground === null ? '' : getComputedStyle(ground).fill;
        return `${fill} ${sign?.getAttribute('d') ?? ''}`;
      }),
    );
    expect(swatches.length).toBeGreaterThan(3);
    expect(new Set(swatches).size).toBe(swatches.length);
  },
);

test.describe('the quick exit', () => {
  test.use({ allowedDepartures: [NEUTRAL_PAGE] });

  for (const [how, leave] of [
    ['by its button', 'click'],
    ['by Shift three times', 'keys'],
  ] as const) {
    test(`replaces the page and its history entry, ${how}`, { tag: '@all' }, async ({ page }) => {
      await page.goto('/colonias/centro/');
      await page.goto('/?colonia=doctores');
      await settled(page);
      if (leave === 'click') await page.getByRole('link', { name: 'Salir rápido' }).click();
      else for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
      await page.waitForURL(NEUTRAL_PAGE);
      await page.goBack();
      await expect(page).toHaveURL(/\/colonias\/centro\/$/);
    });
  }

  test('is a plain link without JavaScript', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(baseURL ?? '');
    await expect(page.getByRole('link', { name: 'Salir rápido' })).toHaveAttribute(
      'href',
      NEUTRAL_PAGE,
    );
    await context.close();
  });
});
