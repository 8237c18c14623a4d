/** Nothing that is half written is lost without a word, save to who leaves in a hurry. */
import { NEUTRAL_PAGE } from './helpers/neutralPage';
import { open } from './helpers/editor';
import { expect, test } from './helpers/origin';

test('what was not downloaded is not left without asking', async ({ page }) => {
  await open(page, 'Sesión nueva');
  await page.getByLabel('Nombre (obligatorio)').fill('sexta');
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.dismiss();
  });
  await page.getByRole('link', { name: 'Atlas Violeta' }).click();
  await expect.poll(() => asked).toEqual(['confirm']);
  await expect(page.getByLabel('Nombre (obligatorio)')).toHaveValue('sexta');
  await page.getByRole('radio', { name: 'Acuerdo nuevo' }).check();
  await page.getByRole('radio', { name: 'Sesión nueva' }).check();
  await expect(page.getByLabel('Nombre (obligatorio)')).toHaveValue('sexta');
});

test.describe('leaving in a hurry', () => {
  test.use({ allowedDepartures: [NEUTRAL_PAGE] });

  test('asks nothing, whatever is half written', async ({ page }) => {
    await open(page, 'Sesión nueva');
    await page.getByLabel('Nombre (obligatorio)').fill('sexta');
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.dismiss();
    });
    await page.getByRole('link', { name: 'Salir rápido' }).click();
    await page.waitForURL(NEUTRAL_PAGE);
    expect(asked).toEqual([]);
  });
});
