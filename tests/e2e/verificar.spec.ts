/** A claim typed, put right, taken back and opened again by its address. */
import { expect, test } from '@playwright/test';

test('what is typed is read and answered, put right, taken back, and given away', async ({
  page,
}) => {
  await page.goto('/verificar/');
  const finding = page.getByRole('heading', { level: 1 });
  await expect(finding).toContainText('de 10 a 3');
  const box = page.getByRole('textbox', { name: 'La cifra, como se dijo' });
  await box.fill('los feminicidios de la CDMX pasaron de 68 a 44');
  await box.press('Enter');
  await expect(finding).toHaveText(
    'De 68 a 44 hay una baja de 35\u00a0%, más de lo que da el puro azar',
  );
  await expect(page).toHaveURL(/asunto=feminicidio.*de=68&a=44.*lugar=ciudad/);
  expect(page.url()).not.toContain('pasaron');
  await box.fill('violencia familiar +9.8 % de enero a julio de 2025: de 1,214 a 1,333');
  await box.press('Enter');
  await expect(finding).toContainText('pasaron de 1,570 a 1,471');
  await expect(page.getByText('p = 0.019')).toBeVisible();
  await page.getByText('Corregir lo entendido').click();
  await page.getByLabel('Año', { exact: true }).selectOption('2024');
  await expect(finding).toContainText('pasaron de 1,675 a 1,570');
  const address = page.url();
  await page.getByRole('button', { name: /deshacer/i }).click();
  await expect(finding).toContainText('pasaron de 1,570 a 1,471');
  await page.goto(address);
  await expect(finding).toContainText('pasaron de 1,675 a 1,570');
});

test('the verdict tells of how few choices of months a figure comes, and a rate both divisors', async ({
  page,
}) => {
  await page.goto('/verificar/');
  const finding = page.getByRole('heading', { level: 1 });
  await expect(finding).toContainText('sale en 4 de 317 maneras de escoger los meses');
  await expect(page.getByText('Por cada 100,000 de sus')).toHaveCount(0);
  const box = page.getByRole('textbox', { name: 'La cifra, como se dijo' });
  await box.fill('la tasa de feminicidios por habitante bajó 70 % en 2025');
  await box.press('Enter');
  await expect(finding).not.toContainText('maneras de escoger');
  await expect(page.getByText('545,884 habitantes (2020), de 1.8 a 0.5')).toBeVisible();
  await expect(
    page.getByText(/^Tentativa de feminicidio: no hay datos de 2025 y 2024/),
  ).toBeVisible();
});
