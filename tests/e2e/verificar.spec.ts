/** A text typed, each claim of it answered or refused; put right, taken back, and opened again by its address. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

const BULLETIN =
  'Violencia familiar +9.8 %, de 1,214 a 1,333, enero a julio de 2025; violación +3 %, de 93 a 96; robo en el Metro −12 %';

test('a text is answered claim by claim, put right, taken back, and given away', async ({
  page,
}) => {
  await page.goto('/verificar/');
  const finding = page.getByRole('heading', { level: 1 });
  await expect(finding).toHaveText('De 10 a 3: muy pocos para decirlo');
  const box = page.getByRole('textbox', { name: /^La cifra, como se dijo/ });
  await box.fill(BULLETIN);
  await box.press('Enter');
  await expect(finding).toHaveText('Lo dicho cuenta 1,333; el SESNSP, 1,471');
  await expect(page.getByText('por ellas solas, entre +1.5')).toBeVisible();
  const tabs = page.getByRole('list', { name: 'Lo que dice el texto' }).getByRole('button');
  await expect(tabs).toHaveCount(3);
  await expect(tabs.nth(2)).toContainText('no se contesta');
  await tabs.nth(2).click();
  await expect(finding).toHaveText('Esto no se contesta');
  // What was typed stands in the fragment, which no browser sends, and in no title.
  expect(new URL(page.url()).search).not.toContain('Metro');
  expect(new URLSearchParams(new URL(page.url()).hash.slice(1)).get('dice')).toBe(BULLETIN);
  expect(await page.title()).not.toContain('Metro');
  await page.getByRole('button', { name: /deshacer/i }).click();
  await expect(finding).toHaveText('Lo dicho cuenta 1,333; el SESNSP, 1,471');
  await page.getByText('Corregir lo entendido').click();
  await page.getByLabel('Año', { exact: true }).selectOption('2024');
  await expect(finding).toHaveText('Lo dicho cuenta 1,333; el SESNSP, 1,570');
  const address = page.url();
  await page.goto('/');
  await page.goto(address);
  await expect(finding).toHaveText('Lo dicho cuenta 1,333; el SESNSP, 1,570');
});

test('a shared address shows its own answer, or an empty frame that says that it is loading', async ({
  page,
}) => {
  const text = 'En 2025 se denunciaron 2,480 casos de violencia familiar en Cuauhtémoc';
  let letGo = () => {};
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await page.route('**/_app/**/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`/verificar/#${new URLSearchParams({ dice: text }).toString()}`, {
    waitUntil: 'commit',
  });
  await expect(page.getByText('Cargando la respuesta de este enlace…')).toBeVisible();
  await expect(page.getByText('De 10 a 3: muy pocos para decirlo')).toBeHidden();
  letGo();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('El SESNSP contó 2,480 en 2025');
  await expect(page.getByText('Escrito por quien hizo este enlace')).toBeVisible();
  // In quotes: nobody takes it for what the page says.
  await expect(page.locator('.own q')).toHaveText(text);
  expect(
    await page.locator('.own q').evaluate((quoted) => getComputedStyle(quoted).quotes),
  ).toContain('«');
  await expect(page.getByText('Cargando la respuesta de este enlace…')).toBeHidden();
});

test('a rate is told by both divisors', async ({ page }) => {
  await page.goto('/verificar/');
  const box = page.getByRole('textbox', { name: /^La cifra, como se dijo/ });
  await box.fill('la tasa de feminicidios por habitante bajó 70 % en 2025');
  await box.press('Enter');
  await expect(page.getByText('545,884 habitantes (2020), de 1.8 a 0.5')).toBeVisible();
});

test('an answer is taken as a picture of 1200 × 675, and what was typed is in no name of it', async ({
  page,
}) => {
  const text = 'La violación equiparada cayó 49% de 2023 a 2025';
  await page.goto(`/verificar/#${new URLSearchParams({ dice: text }).toString()}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'De 357 a 183: una baja de 49 %, que cabe en lo que suele variar',
  );
  await expect(page.getByText('De un solo registro, el SESNSP: 183 en 2025')).toBeVisible();
  const taken = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Bajar como imagen' }).click();
  const file = await taken;
  expect(file.suggestedFilename()).toBe(
    'atlas-violeta_verificar_de-357-a-183-una-baja-de-49-que-cabe-en-lo-que-suele-variar.png',
  );
  const bytes = readFileSync(await file.path());
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 675]);
  await expect(page.getByText(/^Listo: /)).toBeVisible();
});

for (const width of [1280, 390]) {
  test(`at ${width} px the three checks weigh the same, and the bars of the years stand in one row`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(
      `/verificar/#${new URLSearchParams({ dice: 'La violencia familiar bajó 3 % en 2025' }).toString()}`,
    );
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^De 2,551 a 2,480/);
    const checks = await page.locator('.reply dl > div').evaluateAll((boxes) =>
      boxes.map((box) => {
        const { left, width: wide } = box.getBoundingClientRect();
        const sizes = [...box.querySelectorAll('dt, dd, strong')].map((each) => {
          const { fontSize, fontWeight } = getComputedStyle(each);
          return `${fontSize} ${fontWeight}`;
        });
        const style = getComputedStyle(box);
        const room = wide - Number.parseFloat(style.paddingLeft);
        return { left: Math.round(left), room, sizes: sizes.join(' ') };
      }),
    );
    expect(checks).toHaveLength(3);
    expect(new Set(checks.map(({ sizes }) => sizes)).size).toBe(1);
    const rooms = checks.map(({ room }) => room);
    expect(Math.max(...rooms) - Math.min(...rooms)).toBeLessThanOrEqual(25);
    expect(new Set(checks.map(({ left }) => left)).size).toBe(width === 1280 ? 3 : 1);
    const bars = await page
      .locator('#cifra-anios .column .name')
      .evaluateAll((names) => names.map((name) => Math.round(name.getBoundingClientRect().bottom)));
    expect(bars.length).toBeGreaterThanOrEqual(10);
    expect(new Set(bars).size).toBe(1);
  });
}
