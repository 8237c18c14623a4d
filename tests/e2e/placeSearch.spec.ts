/** A colonia by any name that people give it: the mouse, the keys, what is told, and what fails. */
import type { Page } from '@playwright/test';
import { alive } from './helpers/alive';
import { settled } from './helpers/figures';
import { expect, test } from './helpers/origin';
import { expectFitsWidth, expectNoAxeViolation } from './helpers/screens';

const NAMES = '**/lugares.json';
const boxOf = (page: Page) => page.getByRole('combobox', { name: 'Colonia' });
const optionsOf = (page: Page) => page.getByRole('listbox').getByRole('option');

async function open(page: Page, path = '/') {
  await page.goto(path);
  await alive(page);
}

test('Tepito, and one tap: the verdict of its colonia is on the screen', async ({ page }) => {
  await open(page);
  await boxOf(page).fill('Tepito');
  await optionsOf(page).first().click();
  await settled(page);
  await expect(page).toHaveURL(/\?colonia=morelos$/);
  const verdict = page.getByRole('heading', {
    level: 1,
    name: /^Que en Morelos .* depende de a quién se cuenta$/,
  });
  await expect(verdict).toBeInViewport({ ratio: 1 });
  await expect(page.getByText('Buscaste «Tepito»: queda en Morelos.')).toBeVisible();
});

test(
  'a name of two colonias says so: the first at once, the other one tap away',
  { tag: ['@all', '@touch'] },
  async ({ page }) => {
    await open(page);
    await boxOf(page).fill('la roma');
    await expect(optionsOf(page).first()).toHaveText(
      /^Roma\s+barrio: queda en Roma Norte y en Roma Sur\s*$/,
    );
    const row = await optionsOf(page).first().boundingBox();
    expect(row?.height).toBeGreaterThanOrEqual(44);
    await optionsOf(page).first().click();
    await expect(page).toHaveURL(/\?colonia=roma-norte$/);
    await expect(boxOf(page)).toHaveValue('Roma Norte');
    await page.getByRole('button', { name: 'Ver Roma Sur' }).click();
    await expect(page).toHaveURL(/\?colonia=roma-sur$/);
    await page.getByRole('button', { name: 'Ver toda la alcaldía' }).click();
    await expect(page).not.toHaveURL(/colonia/);
    await expect(boxOf(page)).toHaveValue('');
  },
);

test('by the keys alone, and each step is told', async ({ page }) => {
  await open(page);
  const box = boxOf(page);
  await box.focus();
  await page.keyboard.type('roma');
  const told = page.getByRole('status').filter({ hasText: 'lugares.' });
  await expect(told).toHaveText(/^\d lugares\.$/);
  await expect(box).toHaveAttribute('aria-expanded', 'true');
  const active = () =>
    box.evaluate(
      (element) =>
        document.getElementById(element.getAttribute('aria-activedescendant') ?? '')?.textContent ??
        '',
    );
  expect(await active()).toContain('queda en Roma Norte y en Roma Sur');
  await page.keyboard.press('ArrowDown');
  expect(await active()).toMatch(
    /^Roma Norte\s+no se distingue del resto; depende de a quién se cuenta\s*$/,
  );
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  const last = await optionsOf(page).last().textContent();
  expect(await active()).toBe(last);
  await page.keyboard.press('Escape');
  await expect(box).toHaveAttribute('aria-expanded', 'false');
  await expect(box).toBeFocused();
  await expect(box).toHaveValue('');
  await page.keyboard.type('garibaldi');
  await expect(optionsOf(page).first()).toContainText('Garibaldi');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?colonia=centro$/);
});

test('what is elsewhere is told where; a code that nobody gave us is not', async ({ page }) => {
  await open(page);
  const told = page.getByRole('status');
  await boxOf(page).fill('Polanco');
  await expect(
    told.filter({ hasText: 'Polanco está en Miguel Hidalgo, no en Cuauhtémoc.' }),
  ).toHaveCount(1);
  await expect(optionsOf(page)).toHaveCount(0);
  await boxOf(page).fill('06701');
  await expect(told.filter({ hasText: /06701 no lo tenemos/ })).toHaveCount(1);
  await expect(page.locator('main')).not.toContainText('no en Cuauhtémoc');
  await boxOf(page).fill('06700');
  await expect(optionsOf(page).first()).toContainText('código postal: queda en Roma Norte');
});

test('an example is tried with one tap, and gives way to what is typed', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Zona Rosa' }).click();
  await expect(boxOf(page)).toBeFocused();
  await expect(optionsOf(page).first()).toContainText('queda en Juárez');
  await page.keyboard.type('centro');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?colonia=centro$/);
});

test(
  'on the page of a colonia it leads to that of another, and the other one stays at hand',
  { tag: ['@all', '@touch'] },
  async ({ page }) => {
    await open(page, '/colonias/centro/');
    await boxOf(page).fill('roma');
    await expect(optionsOf(page).first()).toContainText('barrio');
    await optionsOf(page).first().click();
    await expect(page).toHaveURL(/\/colonias\/roma-norte\/$/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Roma Norte');
    await page.getByRole('button', { name: 'Ver Roma Sur' }).click();
    await expect(page).toHaveURL(/\/colonias\/roma-sur\/$/);
  },
);

test('the names are asked for when the box is reached, once', async ({ page, requests }) => {
  const asked = () => requests.filter((url) => url.endsWith('/lugares.json')).length;
  await open(page);
  expect(asked()).toBe(0);
  await boxOf(page).focus();
  await boxOf(page).fill('zona rosa');
  await expect(optionsOf(page).first()).toContainText('Zona Rosa');
  expect(asked()).toBe(1);
  // The hash in the name of a file of the program may hold any four letters; a query of it, nothing.
  const told = requests.map((url) => url.replace(/\/_app\/immutable\/[\w./-]+/, ''));
  expect(told.filter((url) => /zona|rosa/i.test(url))).toEqual([]);
});

test.describe('without the names', () => {
  test.use({ allowedConsole: [/Failed to load resource/] });

  test(
    'colonias are found by theirs, and asking again is offered',
    { tag: '@all' },
    async ({ page }) => {
      await page.route(NAMES, (route) => route.abort());
      await open(page);
      await boxOf(page).fill('doctores');
      const failure = page.getByRole('alert').filter({ hasText: 'No se cargaron los nombres' });
      await expect(failure).toBeVisible();
      await expectNoAxeViolation(page);
      await optionsOf(page).first().click();
      await expect(page).toHaveURL(/\?colonia=doctores$/);
      await page.unroute(NAMES);
      await failure.getByRole('button', { name: 'Volver a intentar' }).click();
      await expect(failure).toHaveCount(0);
      await boxOf(page).fill('tepito');
      await expect(optionsOf(page).first()).toContainText('barrio: queda en Morelos');
    },
  );
});

test('open, it has no axe violation and fits its width', { tag: '@touch' }, async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page);
  await boxOf(page).fill('roma');
  await expect(optionsOf(page).first()).toContainText('barrio');
  await expectNoAxeViolation(page);
  await expectFitsWidth(page);
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the list of colonias takes its place', async ({ page }) => {
    await page.goto('/');
    await expect(boxOf(page)).toBeHidden();
    await page.getByRole('link', { name: 'Ver la lista de colonias' }).click();
    await expect(page.getByRole('link', { name: /Doctores/ }).first()).toBeInViewport();
  });
});
