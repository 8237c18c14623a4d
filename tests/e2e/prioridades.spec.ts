/** By where to begin: weights by keyboard, number and address, and what is drawn of them. */
import type { Page } from '@playwright/test';
import { alive } from './helpers/alive';
import { expect, test } from './helpers/origin';
import { PATH, cells, figure, numberOf, sentence, settled } from './helpers/priorities';
import { LIGHTS, expectFitsWidth, expectNoAxeViolation, unfold } from './helpers/screens';
import { takeFile } from './helpers/takes';

async function sumOfWeights(page: Page): Promise<number> {
  const values = await page
    .getByRole('spinbutton')
    .evaluateAll((inputs) =>
      inputs.map((input) => (input instanceof HTMLInputElement ? input.valueAsNumber : NaN)),
    );
  return values.reduce((sum, value) => sum + value, 0);
}

test('a weight moves by keyboard, the others make room, and the address tells it', async ({
  page,
}) => {
  await page.goto(PATH);
  await alive(page);
  const slider = page.getByRole('slider', { name: 'Peso de Mujeres que viven ahí' });
  await slider.focus();
  for (let press = 0; press < 8; press += 1) await page.keyboard.press('ArrowRight');
  await expect(numberOf(page, 'Mujeres que viven ahí')).toHaveValue('28');
  expect(await sumOfWeights(page)).toBeCloseTo(100, 6);
  await expect(page).toHaveURL(/\?pesos=.*mujeres-280/);
  await settled(page);
  await expect(sentence(page)).toContainText('de cada 100 ponderaciones');
  const told = await sentence(page).textContent();
  await page.reload();
  await settled(page);
  await expect(sentence(page)).toHaveText(told ?? '');
});

test('a weight by number; one that is locked stays', { tag: '@all' }, async ({ page }) => {
  await page.goto(PATH);
  await page
    .locator('label')
    .filter({ hasText: 'el peso de Tasa suavizada de violencia sexual' })
    .getByRole('checkbox')
    .check();
  const before = await numberOf(page, 'Tasa suavizada de violencia sexual').inputValue();
  await numberOf(page, 'Mujeres que viven ahí').fill('40');
  await numberOf(page, 'Mujeres que viven ahí').press('Enter');
  await expect(page).toHaveURL(/mujeres-400/);
  await expect(numberOf(page, 'Tasa suavizada de violencia sexual')).toHaveValue(before);
  expect(await sumOfWeights(page)).toBeCloseTo(100, 6);
  // More than what the locked one leaves is not taken.
  await numberOf(page, 'Mujeres que viven ahí').fill('100');
  await numberOf(page, 'Mujeres que viven ahí').press('Enter');
  await expect(numberOf(page, 'Mujeres que viven ahí')).toHaveValue(String(100 - Number(before)));
});

test(
  'a slider stays where its weight does when locked weights leave no more',
  { tag: '@all' },
  async ({ page }) => {
    await page.goto(PATH);
    await settled(page);
    const locks = page.getByRole('checkbox');
    // All but the first and that of people by day, which has no weight: it may take what it has.
    for (let lock = 1; lock < (await locks.count()); lock += 1) await locks.nth(lock).check();
    const [slider, number] = [
      page.getByRole('slider').first(),
      page.getByRole('spinbutton').first(),
    ];
    await slider.press('End');
    const most = Number(await number.inputValue());
    expect(most).toBeLessThan(40);
    expect(Math.abs(Number(await slider.inputValue()) - most * 10)).toBeLessThan(10);
  },
);

test(
  'a preset asks anew in the worker; back at the start the prerendered answer stands',
  { tag: '@all' },
  async ({ page }) => {
    await page.goto(PATH);
    const first = await sentence(page).textContent();
    await page.getByRole('radio', { name: 'Hogar' }).check();
    await expect(page).toHaveURL(/\?pesos_de=hogar$/);
    await settled(page);
    await expect(sentence(page)).toContainText('Morelos');
    // The same weights, drawn in the worker and not while prerendering, give the same digits.
    const still = await cells(figure(page, 'firmeza'));
    await page.getByRole('radio', { name: 'Iguales' }).check();
    await settled(page);
    await expect(page).toHaveURL(/\/prioridades\/$/);
    await expect(sentence(page)).toHaveText(first ?? '');
    expect(await cells(figure(page, 'firmeza'))).not.toEqual(still);
  },
);

test('the worker gives the digits that were prerendered', { tag: '@all' }, async ({ page }) => {
  await page.goto(PATH);
  const still = await cells(figure(page, 'firmeza'));
  await page.getByRole('radio', { name: 'Hogar' }).check();
  await settled(page);
  const link = await figure(page, 'orden')
    .getByRole('link', { name: /^Enlace/ })
    .getAttribute('href');
  await page.goto(PATH);
  const equal = await figure(page, 'orden')
    .getByRole('link', { name: /^Enlace/ })
    .getAttribute('href');
  expect(equal).not.toBe(link);
  await page.goto(equal ?? '');
  await settled(page);
  expect(await cells(figure(page, 'firmeza'))).toEqual(still);
});

test('the draws can be cancelled, and the weights go back', async ({ page }) => {
  await page.goto(PATH);
  const before = await sentence(page).textContent();
  // The button may last less than a round trip: it is pressed from within, as the draws begin.
  await page.evaluate(() => {
    const status = document.querySelector('.in-view[aria-live]');
    if (status === null) return;
    new MutationObserver(() => status.querySelector('button')?.click()).observe(status, {
      childList: true,
      subtree: true,
    });
  });
  await page.getByRole('radio', { name: 'Hogar' }).click();
  await settled(page);
  await expect(page).toHaveURL(/\/prioridades\/$/);
  await expect(sentence(page)).toHaveText(before ?? '');
});

test('a bad address falls back with a note', { tag: '@all' }, async ({ page }) => {
  await page.goto(`${PATH}?pesos=mujeres-5`);
  await expect(page.getByText('Los pesos que pide la dirección no se entienden.')).toBeVisible();
  await page.goto(`${PATH}?congelado=1~x`);
  await expect(page.getByText(/su huella no corresponde/)).toBeVisible();
  await expect(figure(page, 'escenario')).toHaveCount(0);
});

test(
  'the map of places is of the weights that are asked for, near or any',
  { tag: '@all' },
  async ({ page }) => {
    await page.goto(PATH);
    const share = (cell = '') => {
      const whole = Number(/\d+/.exec(cell)?.[0] ?? 0);
      return cell.startsWith('<') ? whole / 2 : whole;
    };
    for (const [choice, column, unit] of [
      ['Pesos parecidos', 1, 'con pesos parecidos'],
      ['Cualquier peso', 2, 'con cualquier peso'],
    ] as const) {
      await page.getByRole('radio', { name: choice }).check();
      await expect(figure(page, 'firmeza').locator('.subtitle')).toContainText(unit);
      for (const row of (await cells(figure(page, 'firmeza'))).slice(0, 8)) {
        const places = row.slice(5).reduce((sum, cell) => sum + share(cell), 0);
        // Five places, each rounded.
        expect(Math.abs(places - share(row[column])), `${choice}: ${row[0]}`).toBeLessThanOrEqual(
          3,
        );
      }
    }
  },
);

test(
  'the numbers can be taken away, and lead to their method',
  { tag: '@all' },
  async ({ page }) => {
    await page.goto(PATH);
    const download = await takeFile(figure(page, 'orden'));
    expect(download.suggestedFilename()).toBe('atlas-violeta_prioridades-orden.csv');
    await expect(figure(page, 'firmeza').locator('a[href*="#prioridades"]')).toHaveCount(1);
    await page.locator('.weights').getByText('Tasa suavizada').first().click();
    await expect(page.getByRole('link', { name: 'Su ficha' }).first()).toHaveAttribute(
      'href',
      /indicadores\/violencia_familiar/,
    );
  },
);

test('it fits its width, with a scenario frozen too', { tag: '@phone' }, async ({ page }) => {
  await page.goto(PATH);
  await page.getByRole('button', { name: 'Congelar este escenario' }).click();
  await expectFitsWidth(page);
});

for (const colorScheme of LIGHTS) {
  test(
    `it has no axe violation, a scenario frozen and all open, ${colorScheme}`,
    { tag: '@all' },
    async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.goto(PATH);
      await page.getByRole('button', { name: 'Congelar este escenario' }).click();
      await unfold(page.locator('main'));
      await expectNoAxeViolation(page);
    },
  );
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test(
    'nothing is missing: sentence, weights, order, map of places, tables',
    { tag: '@all' },
    async ({ page }) => {
      await page.goto(PATH);
      await expect(sentence(page)).toContainText('de cada 100 ponderaciones');
      await expect(figure(page, 'orden').locator('ol li')).toHaveCount(33);
      await expect(numberOf(page, 'Mujeres que viven ahí')).toHaveValue('20');
      await expect(page.getByRole('slider').first()).toBeHidden();
      await figure(page, 'firmeza').getByText('Ver como tabla').click();
      await expect(figure(page, 'firmeza').locator('table')).toBeVisible();
      await figure(page, 'orden').getByRole('link', { name: 'Doctores', exact: true }).click();
      await expect(page).toHaveURL(/\/colonias\/doctores\/$/);
    },
  );
});
