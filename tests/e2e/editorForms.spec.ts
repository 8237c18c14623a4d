/** The technical secretary writes what is new, and takes away files that the check accepts. */
import { checked, download, fill, open, ours } from './helpers/editor';
import { expect, test } from './helpers/origin';

test('a new agreement by keyboard alone: told as she types, given back as one line more', async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, 'Un teléfono no tiene teclado con tabulador.');
  await page.goto('/sesiones/editor/');
  const first = page.getByRole('radio', { name: 'Acuerdo nuevo' });
  await first.focus();
  await page.keyboard.press('Space');
  const to = async (label: string) => {
    const field = page.getByLabel(label);
    for (let tabs = 0; tabs < 12; tabs += 1) {
      if (await field.evaluate((element) => element === document.activeElement)) return field;
      await page.keyboard.press('Tab');
    }
    throw new Error(`No se llega con el tabulador a «${label}».`);
  };
  await to('Fecha del acto');
  await page.keyboard.type('2026-13');
  const date = page.getByLabel('Fecha del acto');
  await expect(date).toHaveAttribute('aria-invalid', 'true');
  await expect(date).toHaveAccessibleDescription(/«2026-13» no es una fecha\. Escríbela como AAAA/);
  await page.keyboard.press('Backspace');
  await page.keyboard.type('2');
  await expect(date).not.toHaveAttribute('aria-invalid');
  await to('Qué se acordó');
  await page.keyboard.type('Abrir dos ventanillas, una por turno');
  await to('Tipo');
  await page.keyboard.type('Serv');
  await to('Estado');
  await page.keyboard.type('Anun');
  await to('Responsable');
  await page.keyboard.type('Alcaldía Cuauhtémoc');
  const colonias = await to('Colonias');
  await page.keyboard.type('san rafael');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Quitar San Rafael' })).toBeVisible();
  await page.keyboard.type('Jazmines');
  await page.keyboard.press('Enter');
  await expect(colonias).toHaveAccessibleDescription(
    /tiene un nombre que no está en colonias\.csv/,
  );

  // Saved too soon: what is left is told at the top, with the focus there.
  await to('Página de la fuente');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Falta corregir 2 cosas' })).toBeFocused();
  await page.getByRole('button', { name: 'Quitar Jazmines' }).focus();
  await page.keyboard.press('Enter');
  await expect(colonias).toBeFocused();
  await expect(colonias).not.toHaveAttribute('aria-invalid');
  await to('Página de la fuente');
  await expect(page.getByLabel('Página de la fuente')).toHaveAccessibleDescription(/No está, y/);
  await page.keyboard.type('https://ejemplo.invalid/nota');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Cambia 1 archivo' })).toBeFocused();
  await expect(page.locator('mark').first()).toHaveText(/^A\d{3}$/);

  const text = await download(page, 'acuerdos.csv');
  const before = await ours('acuerdos.csv');
  expect(text.startsWith(before)).toBe(true);
  expect(text.slice(before.length)).toMatch(
    /^A\d{3},2026-12,,"Abrir dos ventanillas, una por turno",servicio,Alcaldía Cuauhtémoc,,San Rafael,,,,anunciado,,,https:\/\/ejemplo\.invalid\/nota,\n$/,
  );
  expect(await checked({ 'acuerdos.csv': text })).toContain('Bien:');
});

test(
  'a session, an agreement of it and its progress go in three files that hold together',
  { tag: '@all' },
  async ({ page }) => {
    await open(page, 'Sesión nueva');
    await fill(page, {
      'Fecha (obligatorio)': '2099-06-24',
      'Nombre (obligatorio)': 'sexta sesión inventada',
      'Documento de la fuente': 'Boletín inventado',
    });
    await page.getByRole('button', { name: 'Añadir a sesiones.csv' }).click();
    await page.getByRole('radio', { name: 'Acuerdo nuevo' }).check();
    await page.getByLabel('Sesión en que se acordó').selectOption('2099-06-24');
    await fill(page, {
      'Qué se acordó': 'Capacitar a 40 personas',
      Responsable: 'Alcaldía Cuauhtémoc',
      'Unidad de la meta': 'personas capacitadas',
      'Documento de la fuente': 'Boletín inventado',
    });
    await page.getByLabel('Tipo').selectOption('capacitacion');
    await page.getByLabel('Estado').selectOption('en_curso');
    await page.getByLabel('Meta', { exact: true }).fill('40');
    const id = await page.getByLabel('Identificador').inputValue();
    await page.getByRole('button', { name: 'Añadir a acuerdos.csv' }).click();
    await page.getByRole('radio', { name: 'Anotar un avance' }).check();
    await page.getByLabel('Acuerdo (obligatorio)').selectOption(id);
    await expect(page.getByText('Meta: 40 personas capacitadas.')).toBeVisible();
    await fill(page, {
      'Fecha del corte': '2099-07',
      'Cuánto se llevaba': '12',
      'Documento de la fuente': 'Boletín inventado',
    });
    await page.getByRole('button', { name: 'Añadir a avances.csv' }).click();
    await expect(page.getByRole('heading', { name: 'Cambian 3 archivos' })).toBeFocused();
    await expect(page.getByText(`Avance nuevo del acuerdo ${id}, 2099-07: 12.`)).toBeVisible();
    const files = {
      'sesiones.csv': await download(page, 'sesiones.csv'),
      'acuerdos.csv': await download(page, 'acuerdos.csv'),
      'avances.csv': await download(page, 'avances.csv'),
    };
    expect(await checked(files)).toContain('Bien:');
    // Nothing is left to lose: leaving asks nothing.
    await page.getByRole('link', { name: 'Atlas Violeta' }).click();
    await expect(page).not.toHaveURL(/editor/);
  },
);
