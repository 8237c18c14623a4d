/** What was already written is changed, is taken back, and every other byte stays. */
import { download, fill, mostFollowed, open, ours } from './helpers/editor';
import { expect, test } from './helpers/origin';

test('a change shows what it does, is refused where it breaks another file, and is taken back', async ({
  page,
}) => {
  const { id, times, line, cells } = await mostFollowed();
  const { meta_valor: goal = '', meta_unidad: unit = '', estado: was = '' } = cells;
  const is = was === 'en_curso' ? 'anunciado' : 'en_curso';
  await open(page, 'Cambiar un acuerdo');
  await page.getByLabel('¿Cuál?').selectOption(id);
  await page.getByLabel('Unidad de la meta').fill('');
  await page.getByLabel('Meta', { exact: true }).fill('');
  await page.getByRole('button', { name: 'Cambiar en acuerdos.csv' }).click();
  await expect(page.getByRole('heading', { name: `Falta corregir ${times} cosas` })).toBeFocused();
  await expect(
    page.getByText(/Con este cambio, avances\.csv, línea \d+, columna «valor»/).first(),
  ).toBeVisible();
  await page.getByLabel('Unidad de la meta').fill(unit);
  await page.getByLabel('Meta', { exact: true }).fill(goal);
  await page.getByRole('button', { name: 'Cambiar en acuerdos.csv' }).click();
  await expect(page.getByText('No cambiaste nada: el renglón queda igual.')).toBeVisible();
  await page.getByLabel('Estado').selectOption(is);
  await page.getByRole('button', { name: 'Cambiar en acuerdos.csv' }).click();
  await expect(page.getByText(`La columna «estado» pasa de «${was}» a «${is}».`)).toBeVisible();
  await expect(page.locator('mark')).toHaveText([is]);
  const text = await download(page, 'acuerdos.csv');
  const before = await ours('acuerdos.csv');
  expect(text).toBe(before.replace(line, line.replace(`,${was},`, `,${is},`)));
  await page.getByRole('button', { name: 'Deshacer el último cambio' }).click();
  await expect(page.getByLabel('Estado')).toHaveValue(is);
  await expect(page.getByRole('heading', { name: 'Todavía no cambia nada' })).toBeVisible();
});

test('taking a change back asks before it takes the place of another half written', async ({
  page,
}) => {
  await open(page, 'Sesión nueva');
  const name = page.getByLabel('Nombre (obligatorio)');
  await fill(page, {
    'Fecha (obligatorio)': '2099-06',
    'Nombre (obligatorio)': 'sexta',
    'Documento de la fuente': 'Boletín',
  });
  await page.getByRole('button', { name: 'Añadir a sesiones.csv' }).click();
  await page.getByRole('radio', { name: 'Sesión nueva' }).check();
  await name.fill('séptima');
  page.once('dialog', (dialog) => void dialog.dismiss());
  await page.getByRole('button', { name: 'Deshacer el último cambio' }).click();
  await expect(name).toHaveValue('séptima');
  await expect(page.getByRole('heading', { name: 'Cambia 1 archivo' })).toBeVisible();
  page.once('dialog', (dialog) => void dialog.accept());
  await page.getByRole('button', { name: 'Deshacer el último cambio' }).click();
  await expect(name).toHaveValue('sexta');
  await expect(page.getByRole('heading', { name: 'Todavía no cambia nada' })).toBeVisible();
});

test('her own copy is told line by line, put right, and keeps every other byte', async ({
  page,
}) => {
  const { id, line, cells } = await mostFollowed();
  const { estado: state = '' } = cells;
  await open(page, 'Cambiar un acuerdo');
  await page.getByLabel('¿Cuál?').selectOption(id);
  const file = page.getByLabel('¿Cambiaron desde entonces?');
  const give = (name: string, text: string) =>
    file.setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
  await give('acuerdos.csv', 'id;acuerdo\nA001;x\n');
  await expect(page.getByRole('alert')).toContainText(
    'acuerdos.csv, línea 1: falta la columna «fecha_sesion»; las que hay son id, acuerdo.',
  );
  const whole = `\uFEFF${(await ours('acuerdos.csv')).replaceAll('\n', '\r\n')}`;
  await give('acuerdos (1).csv', whole.replace(line, line.replace(`,${state},`, ',hecho,')));
  await expect(page.getByRole('alert')).toContainText(
    /acuerdos\.csv, línea \d+, columna «estado»: «hecho» tiene «hecho», que no es ninguno de/,
  );
  await page.getByRole('radio', { name: 'Cambiar un acuerdo' }).check();
  await page.getByLabel('¿Cuál?').selectOption(id);
  await expect(page.getByLabel('Estado')).toHaveAttribute('aria-invalid', 'true');
  await page.getByLabel('Estado').selectOption(state);
  await page.getByRole('button', { name: 'Cambiar en acuerdos.csv' }).click();
  await expect(page.getByRole('alert')).toBeEmpty();
  expect(await download(page, 'acuerdos.csv')).toBe(whole);
});

test(
  'a copy with an agreement twice is told, and its first is put right without leaving the page',
  {
    tag: '@all',
  },
  async ({ page }) => {
    const { id, line } = await mostFollowed();
    const text = await ours('acuerdos.csv');
    await page.goto('/sesiones/editor/');
    await page.getByLabel('¿Cambiaron desde entonces?').setInputFiles({
      name: 'Copia de acuerdos.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(text.replace(line, `${line}\n${line}`)),
    });
    await expect(page.getByRole('alert')).toContainText(`«${id}» aparece dos veces en «id»`);
    await page.getByRole('radio', { name: 'Anotar un avance' }).check();
    await expect(page.getByLabel('Acuerdo (obligatorio)').locator(`[value="${id}"]`)).toHaveCount(
      1,
    );
    await page.getByRole('radio', { name: 'Cambiar un acuerdo' }).check();
    await page.getByLabel('¿Cuál?').selectOption(id);
    await page.getByLabel('Identificador').fill('A998');
    await page.getByRole('button', { name: 'Cambiar en acuerdos.csv' }).click();
    await expect(page.getByRole('alert')).toBeEmpty();
    await expect(page.getByRole('heading', { name: 'Todavía no cambia nada' })).toHaveCount(0);
  },
);
