/** What is brought to a brief, chosen and noted: its address keeps it, its QR leads to it, and nobody is sent the note. */
import type { Page } from '@playwright/test';
import jsQR from 'jsqr';
import { FIRST, LETTER, MAX_NOTE, pathOf, plain, settled } from './helpers/brief';
import { expect, test } from './helpers/origin';
import { printed } from './helpers/pdf';
import { firmnessOf, sentence } from './helpers/priorities';

test(
  'weights and an evaluation are brought by their links, and say what their pages say',
  { tag: '@all' },
  async ({ page }) => {
    // Three pages, each with its engine, and a fourth load.
    test.slow();
    const weights = '/prioridades/?pesos_de=hogar';
    const evaluation = '/evaluar/?colonias=roma-norte&desde=2023-01-01';
    await page.goto(weights);
    await expect(page.locator('.in-view progress')).toHaveCount(0);
    await expect(page.locator('figure#firmeza')).toBeVisible();
    await expect(sentence(page)).not.toContainText('Falta calcular');
    const order = await firmnessOf(page);
    await page.goto(evaluation);
    await expect(page.locator('p.answer')).toContainText('Roma Norte', { timeout: 45_000 });
    const answer = plain(await page.locator('p.answer').textContent());

    await page.goto(pathOf(FIRST));
    // Two links in a row are for a page that lives: before, the second would be written over the first.
    await settled(page);
    const link = page.getByLabel(/^Enlace de/);
    for (const path of [weights, evaluation]) {
      await link.fill(new URL(path, page.url()).href);
      await page.getByRole('button', { name: 'Traer' }).click();
    }
    await expect(page).toHaveURL(/\?pesos_de=hogar&evaluacion=colonias/);
    await settled(page);
    const two = plain(await page.locator('.sheet').nth(1).textContent());
    expect(two).toContain(order);
    expect(two).toContain(answer);
    await link.fill('https://otro.example/cosa');
    await page.getByRole('button', { name: 'Traer' }).click();
    await expect(page.getByText('Eso no es un enlace de Prioridades ni de Evaluar')).toBeVisible();
    await page.reload();
    await settled(page);
    expect(plain(await page.locator('.sheet').nth(1).textContent())).toBe(two);
  },
);

test('blocks are chosen, one is always left, and the address keeps them', async ({ page }) => {
  await page.goto(pathOf(FIRST));
  // A choice made before the page lives is told again when it does: between the two it shows unmade.
  await settled(page);
  for (const name of ['Acuerdos', 'Qué se evaluó', 'Por dónde empezar']) {
    await page.getByRole('checkbox', { name }).uncheck();
  }
  await expect(page).toHaveURL(/\?bloques=cambios$/);
  await expect(page.getByRole('checkbox', { name: 'Qué cambió' })).toBeDisabled();
  await expect(page.getByRole('heading', { name: /^Acuerdos/ })).toHaveCount(0);
  await page.reload();
  await settled(page);
  await expect(page.getByRole('checkbox', { name: 'Acuerdos' })).not.toBeChecked();
  expect((await printed(page)).sizes).toEqual([LETTER, LETTER]);
});

test(
  'the note stays behind the # and on the paper: no request, no QR carries it',
  { tag: '@all' },
  async ({ page, requests }) => {
    await page.goto(pathOf(FIRST));
    const box = page.getByLabel('Nota propia');
    await box.fill('Preguntar por la Casa de la Mujer');
    await box.blur();
    await expect(page).toHaveURL(/#nota=Preguntar/);
    await page.reload();
    await settled(page);
    await expect(box).toHaveValue('Preguntar por la Casa de la Mujer');
    await expect(page.locator('.brief')).toContainText('Preguntar por la Casa de la Mujer');
    expect((await printed(page)).pages[1]).toContain('Preguntar por la Casa de la Mujer');
    expect(decodeURIComponent(requests.join(' ')).replaceAll(/#\S*/g, '')).not.toContain(
      'Preguntar',
    );
    expect(await readQr(page)).not.toContain('Preguntar');
    await box.fill('x'.repeat(MAX_NOTE + 50));
    expect(await box.inputValue()).toHaveLength(MAX_NOTE);
  },
);

test('the QR is this very brief, release and all', { tag: '@all' }, async ({ page, baseURL }) => {
  await page.goto(`${pathOf(FIRST)}?bloques=cambios,evaluacion`);
  await settled(page);
  const address = new URL(await readQr(page));
  expect(address.origin).toBe(new URL(baseURL ?? '').origin);
  expect(address.pathname).toBe(pathOf(FIRST));
  expect(address.searchParams.get('bloques')).toBe('cambios,evaluacion');
  expect(address.searchParams.get('pesos')).toContain('mujeres-');
  expect(address.searchParams.get('publicacion')).toMatch(/-publico-/);
  const before = await page.locator('.sheet').allTextContents();
  await page.goto(address.href);
  await settled(page);
  await expect(page.locator('.notice')).toHaveCount(0);
  const after = await page.locator('.sheet').allTextContents();
  expect(after[0]).toBe(before[0]);
});

/** What a telephone would read of the drawn code. */
async function readQr(page: Page): Promise<string> {
  const svg = page.locator('.brief .code svg[role="img"]');
  await expect(svg).toBeVisible();
  const { data, side } = await svg.evaluate(async (drawing) => {
    const image = new Image();
    const text = new XMLSerializer().serializeToString(drawing);
    image.src = `data:image/svg+xml,${encodeURIComponent(text)}`;
    await image.decode();
    const size = 600;
    const canvas = new OffscreenCanvas(size, size);
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0, size, size);
    return { data: [...(context?.getImageData(0, 0, size, size).data ?? [])], side: size };
  });
  return jsQR(new Uint8ClampedArray(data), side, side)?.data ?? '';
}

test('a bad address falls back with a note', { tag: '@all' }, async ({ page }) => {
  await page.goto(`${pathOf(FIRST)}?bloques=nada&pesos=x&evaluacion=colonias%3Datlantida`);
  await expect(page.getByText('no tiene los apartados que pide la dirección')).toBeVisible();
  await expect(page.getByText('Los pesos que pide la dirección no se entienden')).toBeVisible();
  await expect(page.getByText('No hay una colonia «atlantida»')).toBeVisible();
});
