/** The technical secretary writes agreements, and takes away files that the check accepts. */
import type { Download, Page } from '@playwright/test';
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { rowsOf } from '../../src/lib/agreements/editing';
import { usedIn } from '../../src/lib/agreements/suggestions';
import { NEUTRAL_PAGE } from '../../src/routes/quickExit';
import { expect, test } from './helpers/origin';
import { LIGHTS, expectFitsWidth, expectNoAxeViolation, unfold } from './helpers/screens';

const CATALOGS = 'data/catalogs';
const ours = (file: string) => readFile(join(CATALOGS, file), 'utf8');

async function textOf(download: Download): Promise<string> {
  return readFile(await download.path(), 'utf8');
}

/** What `npm run acuerdos -- check` says of the project with other files in the place of its own. */
async function checked(files: Readonly<Record<string, string>>): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'atlas-acuerdos-'));
  await cp(CATALOGS, join(root, CATALOGS), { recursive: true });
  for (const [file, text] of Object.entries(files)) {
    await writeFile(join(root, CATALOGS, file), text);
  }
  const command = [
    resolve('node_modules/tsx/dist/cli.mjs'),
    resolve('scripts/acuerdos.ts'),
    'check',
  ];
  const run = promisify(execFile)(process.execPath, command, { cwd: root });
  const { stdout } = await run.finally(() => rm(root, { recursive: true }));
  return stdout;
}

/** The agreement with most progress in a unit, and what the files say of it. */
async function mostFollowed() {
  const counts = rowsOf(await ours('avances.csv')).filter(({ cells }) => cells.valor !== '');
  const [id = ''] = usedIn(counts, 'acuerdo');
  const found = rowsOf(await ours('acuerdos.csv')).find(({ cells }) => cells.id === id);
  if (found === undefined) throw new Error(`Falta ${id}.`);
  const times = counts.filter(({ cells }) => cells.acuerdo === id).length;
  return { id, times, line: found.record.raw, cells: found.cells };
}

const open = async (page: Page, task: string) => {
  await page.goto('/sesiones/editor/');
  await page.getByRole('radio', { name: task }).check();
};

const fill = async (page: Page, fields: Readonly<Record<string, string>>) => {
  for (const [label, text] of Object.entries(fields)) await page.getByLabel(label).fill(text);
};

const download = async (page: Page, file: string): Promise<string> => {
  const handed = page.waitForEvent('download');
  await page.getByRole('button', { name: `Descargar ${file}` }).click();
  const given = await handed;
  expect(given.suggestedFilename()).toBe(file);
  return textOf(given);
};

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

test('a session, an agreement of it and its progress go in three files that hold together', async ({
  page,
}) => {
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
});

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
    'acuerdos.csv, línea 1: falta la columna «id»; las que hay son id;acuerdo',
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

for (const colorScheme of LIGHTS) {
  test(`has no axe violation with a form, its errors and a change, ${colorScheme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await open(page, 'Sesión nueva');
    await fill(page, {
      'Fecha (obligatorio)': '2099-06',
      'Nombre (obligatorio)': 'sexta',
      'Documento de la fuente': 'Boletín',
    });
    await page.getByRole('button', { name: 'Añadir a sesiones.csv' }).click();
    await page.getByRole('radio', { name: 'Acuerdo nuevo' }).check();
    await page.getByLabel('Colonias').fill('Centro');
    await page.getByRole('button', { name: 'Añadir a acuerdos.csv' }).click();
    await expect(page.getByRole('heading', { name: /^Falta corregir/ })).toBeFocused();
    await unfold(page.locator('main'));
    await expectNoAxeViolation(page);
    await expectFitsWidth(page);
  });
}
