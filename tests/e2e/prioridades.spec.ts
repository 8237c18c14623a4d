/** By where to begin: the page against its own SQL, weights by keyboard and address, scenarios frozen and compared. */
import { createHash } from 'node:crypto';
import type { Locator, Page } from '@playwright/test';
import { alive } from './helpers/alive';
import { expect, test } from './helpers/origin';
import { askNatively } from './helpers/nativeRelease';
import { LIGHTS, expectFitsWidth, expectNoAxeViolation, unfold } from './helpers/screens';

const PATH = '/prioridades/';

const figure = (page: Page, id: 'orden' | 'firmeza' | 'pesos' | 'escenario'): Locator =>
  page.locator(`figure#${id}`);

const sentence = (page: Page): Locator => page.getByRole('heading', { level: 1 });

const numberOf = (page: Page, name: string): Locator =>
  page.getByRole('spinbutton', { name: `Peso de ${name}, por ciento` });

async function cells(scope: Locator): Promise<readonly (readonly string[])[]> {
  const rows = await scope.locator('tbody tr').all();
  return Promise.all(rows.map((row) => row.locator('th, td').allTextContents()));
}

/** Waits until how firm the order is, is known of the weights in sight. */
async function settled(page: Page): Promise<void> {
  await alive(page);
  await expect(page.locator('.status progress')).toHaveCount(0, { timeout: 30_000 });
  await expect(figure(page, 'firmeza')).toBeVisible();
}

async function sumOfWeights(page: Page): Promise<number> {
  const values = await page
    .getByRole('spinbutton')
    .evaluateAll((inputs) =>
      inputs.map((input) => (input instanceof HTMLInputElement ? input.valueAsNumber : NaN)),
    );
  return values.reduce((sum, value) => sum + value, 0);
}

test('the first answer is a sentence, an order and how much of it holds', async ({ page }) => {
  await page.goto(PATH);
  await expect(sentence(page)).toHaveText(
    /^Con estos pesos, Doctores y Centro están entre las cinco primeras en más de 99 de cada 100 ponderaciones; el último de los cinco lugares es de Juárez \(62 de cada 100\), y la que más se le acerca es Guerrero \(40 de cada 100\)\.$/,
  );
  await expect(figure(page, 'orden').locator('ol li')).toHaveCount(33);
  await expect(figure(page, 'firmeza').getByRole('heading')).toContainText('con pesos parecidos');
  await expect(figure(page, 'pesos').getByRole('heading')).toHaveText(/^Basta (subir|bajar) «/);
  await expect(page.getByText(/«Distancia al servicio más cercano» no entra/)).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Niñas y adolescentes' })).toBeDisabled();
});

test('its values are those of the SQL that it shows, and what is protected is not shown', async ({
  page,
}) => {
  await page.goto(PATH);
  const orden = figure(page, 'orden');
  const rows = await askNatively((await orden.locator('pre').textContent()) ?? '');
  const headings = await orden.locator('thead th').allTextContents();
  const shown = await cells(orden);
  expect(shown).toHaveLength(rows.length);
  const column = (name: string) => headings.indexOf(name);
  const write = (value: unknown) => Number(value).toLocaleString('es-MX');
  for (const row of rows) {
    const own = shown.find(([name]) => name === row['nombre']) ?? [];
    expect(own[column('Mujeres que viven ahí')]).toBe(write(row['mujeres']));
    expect(own[column('Gente de día (estimación)')]).toBe(write(row['ambiente']));
    const rate = own[column('Tasa suavizada de violencia sexual')] ?? '';
    expect(rate === 'protegida').toBe(row['sexual_trienio'] === null);
    const rose = own[column('Probabilidad de que la violencia sexual aumentara')] ?? '';
    expect(rose === 'protegida').toBe(
      row['sexual_antes'] === null || row['sexual_despues'] === null,
    );
  }
  expect(shown.map(([, , score]) => Number(score))).toEqual(
    shown.map(([, , score]) => Number(score)).toSorted((a, b) => b - a),
  );
});

test('a weight moves by keyboard, the others make room, and the address tells it', async ({
  page,
}) => {
  await page.goto(PATH);
  await alive(page);
  const slider = page.getByRole('slider', { name: 'Peso de Mujeres que viven ahí' });
  await slider.focus();
  for (let press = 0; press < 8; press += 1) await page.keyboard.press('ArrowRight');
  await expect(numberOf(page, 'Mujeres que viven ahí')).toHaveValue('19');
  expect(await sumOfWeights(page)).toBeCloseTo(100, 6);
  await expect(page).toHaveURL(/\?pesos=.*mujeres-190/);
  await settled(page);
  await expect(sentence(page)).toContainText('ponderaciones');
  const told = await sentence(page).textContent();
  await page.reload();
  await settled(page);
  await expect(sentence(page)).toHaveText(told ?? '');
});

test('a weight by number; one that is locked stays', { tag: '@all' }, async ({ page }) => {
  await page.goto(PATH);
  await page
    .locator('label')
    .filter({ hasText: 'el peso de Gente de día' })
    .getByRole('checkbox')
    .check();
  const before = await numberOf(page, 'Gente de día (estimación)').inputValue();
  await numberOf(page, 'Mujeres que viven ahí').fill('40');
  await numberOf(page, 'Mujeres que viven ahí').press('Enter');
  await expect(page).toHaveURL(/mujeres-400/);
  await expect(numberOf(page, 'Gente de día (estimación)')).toHaveValue(before);
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
    for (let lock = 2; lock < (await locks.count()); lock += 1) await locks.nth(lock).check();
    const [slider, number] = [
      page.getByRole('slider').first(),
      page.getByRole('spinbutton').first(),
    ];
    await slider.press('End');
    const most = Number(await number.inputValue());
    expect(most).toBeLessThan(25);
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
    const status = document.querySelector('.status');
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
  'a link of a site of internal use is refused with its reason',
  { tag: '@all' },
  async ({ page }) => {
    const release = '2025-01-31-interno-0a1b2c3d';
    const start = await (async () => {
      await page.goto(PATH);
      await settled(page);
      return cells(figure(page, 'orden'));
    })();
    for (const version of ['interno-1', '1']) {
      await page.goto(`${PATH}?congelado=${version}~${release}~propios~mujeres-1000~2025!00`);
      await expect(
        page.getByText(/se hizo en un sitio de uso interno.*No se muestra/),
      ).toBeVisible();
      await expect(figure(page, 'escenario')).toHaveCount(0);
    }
    await page.goto(`${PATH}?pesos=mujeres-1000&publicacion=${release}`);
    await expect(page.getByText(/El enlace se hizo en un sitio de uso interno/)).toBeVisible();
    await settled(page);
    expect(await cells(figure(page, 'orden'))).toEqual(start);
  },
);

test(
  'a scenario is frozen, opened again, and held against another',
  { tag: '@all' },
  async ({ page }) => {
    await page.goto(PATH);
    await page.getByRole('button', { name: 'Congelar este escenario' }).click();
    await expect(page).toHaveURL(/congelado=1~/);
    const hash = (await figure(page, 'escenario').locator('code').first().textContent()) ?? '';
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    const text = new URL(page.url()).searchParams.get('congelado') ?? '';
    const [body = '', end] = text.split('!');
    expect(end).toBe(hash);
    expect(createHash('sha256').update(body).digest('hex')).toBe(hash);
    await expect(figure(page, 'escenario').getByRole('heading')).toHaveText(
      'De un escenario al otro no cambia el lugar de ninguna colonia',
    );

    await page.getByRole('radio', { name: 'Hogar' }).check();
    await settled(page);
    await page.getByRole('button', { name: 'Congelar y comparar' }).click();
    await expect(page).toHaveURL(/contra=1~/);
    const told = figure(page, 'escenario').getByRole('heading');
    await expect(told).toHaveText(/entre las cinco primeras entra .*Morelos.* y sale/);
    const finding = await told.textContent();
    const order = await cells(figure(page, 'escenario'));
    expect(order).toHaveLength(33);

    await page.goto(page.url());
    await settled(page);
    await expect(told).toHaveText(finding ?? '');
    expect(await cells(figure(page, 'escenario'))).toEqual(order);
    await expect(figure(page, 'escenario').locator('code').first()).toHaveText(hash);
    await page.getByRole('button', { name: 'Quitar' }).click();
    await expect(figure(page, 'escenario')).toHaveCount(0);
    await expect(page).toHaveURL(/\?pesos_de=hogar$/);
  },
);

test(
  'one frozen on an earlier release shows what changed, from the link alone',
  { tag: '@all' },
  async ({ page }) => {
    await page.goto(PATH);
    await page.getByRole('button', { name: 'Congelar este escenario' }).click();
    const text = new URL(page.url()).searchParams.get('congelado') ?? '';
    const fields = (text.split('!')[0] ?? '').split('~');
    const [prefix = '', ...places] = (fields[5] ?? '').split('-');
    // The sixth then was among the first five, and the first was the tenth.
    const [first = '', ...others] = places;
    const earlier = [prefix, ...others.slice(0, 9), first, ...others.slice(9)].join('-');
    const body = [fields[0], '2024-06-30-publico-00000000', ...fields.slice(2, 5), earlier].join(
      '~',
    );
    const hash = createHash('sha256').update(body).digest('hex');
    await page.goto(`${PATH}?congelado=${body}!${hash}`);
    await expect(figure(page, 'escenario').getByRole('heading')).toHaveText(
      'De una publicación a otra, entre las cinco primeras entra Doctores y sale Guerrero',
    );
    await expect(figure(page, 'escenario')).toContainText('2024-06-30-publico-00000000');
    await expect(figure(page, 'escenario')).toContainText('los mismos pesos con esta publicación');
    // Whatever weights are in sight, what is frozen is held against its own.
    const order = await cells(figure(page, 'escenario'));
    await page.goto(`${PATH}?pesos_de=hogar&congelado=${body}!${hash}`);
    await settled(page);
    await expect(figure(page, 'escenario')).toContainText('los mismos pesos con esta publicación');
    expect(await cells(figure(page, 'escenario'))).toEqual(order);
  },
);

test(
  'the map of places is of the weights that are asked for, near or any',
  { tag: '@all' },
  async ({ page }) => {
    await page.goto(PATH);
    const share = (cell = '') => {
      const whole = Number(/\d+/.exec(cell)?.[0] ?? 0);
      return cell.startsWith('<') ? whole / 2 : whole;
    };
    for (const [choice, column, measure] of [
      ['Pesos parecidos', 1, 'con pesos parecidos'],
      ['Cualquier peso', 2, 'con cualquier peso'],
    ] as const) {
      await page.getByRole('radio', { name: choice }).check();
      await expect(figure(page, 'firmeza').locator('.measure')).toContainText(measure);
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
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      figure(page, 'orden')
        .getByRole('button', { name: /^Descargar/ })
        .click(),
    ]);
    expect(download.suggestedFilename()).toBe('atlas-violeta_prioridades-orden.csv');
    await expect(figure(page, 'firmeza').locator('a[href*="#prioridades"]')).toHaveCount(1);
    await page.getByText('Supera a la alcaldía').first().click();
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
      await expect(numberOf(page, 'Mujeres que viven ahí')).toHaveValue('11.1');
      await expect(page.getByRole('slider').first()).toBeHidden();
      await figure(page, 'firmeza').getByText('Ver como tabla').click();
      await expect(figure(page, 'firmeza').locator('table')).toBeVisible();
      await figure(page, 'orden').getByRole('link', { name: 'Doctores', exact: true }).click();
      await expect(page).toHaveURL(/\/colonias\/doctores\/$/);
    },
  );
});
