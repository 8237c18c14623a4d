/** A whole session's work, from what changed to the paper that is handed round. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './helpers/origin';
import { printed } from './helpers/pdf';
import { firmnessOf } from './helpers/priorities';

// She works at a desk, with a keyboard; each of the pages has its own tests on a telephone.
test.skip(({ isMobile }) => isMobile, 'Una sesión se prepara en una computadora.');
test.slow();

const plain = (text: string | null) => (text ?? '').replaceAll(/\s+/g, ' ').trim();
const heading = async (page: Page) =>
  plain(await page.getByRole('heading', { level: 1 }).textContent());
const section = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Secciones' }).getByRole('link', { name });
const pageOfTask = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Páginas de Gabinete' }).getByRole('link', { name });

test('what changed, weights, a scenario, an agreement, an evaluation and the brief', async ({
  page,
}) => {
  // What changed.
  await page.goto('/');
  await section(page, 'Qué cambió').click();
  await expect(page).toHaveURL(/\/cambios\/$/);
  const changed = await heading(page);
  expect(changed).toContain('un cambio que el azar no pueda explicar');

  // Weights, and the scenario that they are frozen into.
  await section(page, 'Gabinete').click();
  await pageOfTask(page, 'Prioridades').click();
  await page.getByRole('radio', { name: 'Hogar' }).check();
  await expect(page).toHaveURL(/pesos_de=hogar/);
  const women = page.getByRole('spinbutton', { name: 'Peso de Mujeres que viven ahí, por ciento' });
  await women.fill('30');
  await women.press('Enter');
  await expect(page).toHaveURL(/pesos=.*mujeres-300/);
  await expect(page.locator('.in-view progress')).toHaveCount(0, { timeout: 30_000 });
  await expect(page.locator('figure#firmeza')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).not.toContainText('Falta calcular');
  const order = await firmnessOf(page);
  await page.getByRole('button', { name: 'Congelar este escenario' }).click();
  await expect(page).toHaveURL(/congelado=1~/);
  const scenario = page.url();

  // An agreement, into the file to commit.
  await pageOfTask(page, 'Sesiones').click();
  await page.goto('/sesiones/editor/');
  await page.getByRole('radio', { name: 'Acuerdo nuevo' }).check();
  await page.getByLabel('Sesión en que se acordó').selectOption('2026-05-27');
  await page.getByLabel('Tipo').selectOption('servicio');
  await page.getByLabel('Estado').selectOption('anunciado');
  for (const [label, text] of [
    ['Qué se acordó', 'Abrir una ventanilla inventada'],
    ['Responsable', 'Alcaldía Cuauhtémoc'],
    ['Documento de la fuente', 'Minuta inventada'],
  ] as const) {
    await page.getByLabel(label).fill(text);
  }
  await page.getByRole('button', { name: /^Añadir a acuerdos\.csv/ }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Descargar acuerdos.csv' }).click(),
  ]);
  const before = readFileSync(join('data/catalogs', 'acuerdos.csv'), 'utf8');
  const after = readFileSync(await download.path(), 'utf8');
  expect(after.startsWith(before)).toBe(true);
  expect(after.slice(before.length)).toMatch(
    /^A\d{3},2026-05-27,[^,]+,Abrir una ventanilla inventada,servicio,.*Minuta inventada/,
  );

  // An evaluation that the release can answer.
  await pageOfTask(page, 'Evaluar').click();
  const evaluation = new URL('/evaluar/?colonias=roma-norte&desde=2023-01-01', page.url()).href;
  await page.goto(evaluation);
  const answer = page.locator('p.answer');
  await expect(answer).toContainText('En Roma Norte', { timeout: 45_000 });
  const evaluated = plain(await answer.textContent());

  // The brief, from the first page, with all of it.
  await page.goto('/');
  await page.getByRole('link', { name: /Informe de dos hojas/ }).click();
  await expect(page).toHaveURL(/\/sesiones\/2026-05-27\/informe\/$/);
  const link = page.getByLabel(/^Enlace de/);
  for (const address of [scenario, evaluation]) {
    await link.fill(address);
    await page.getByRole('button', { name: 'Traer' }).click();
    await expect(link).toHaveValue('');
  }
  const note = page.getByLabel('Nota propia');
  await note.fill('Acordar quién abre la ventanilla.');
  await note.blur();
  await expect(page.locator('.brief')).toHaveAttribute('aria-busy', 'false', { timeout: 45_000 });
  await expect(page.locator('.brief .evaluation')).toHaveCount(1);
  await expect(page.locator('.brief')).not.toContainText('Falta calcular');
  const { pages } = await printed(page);
  expect(pages).toHaveLength(2);
  const [one = '', two = ''] = pages;
  expect(one).toContain(changed);
  expect(two).toContain(order);
  expect(two).toContain(evaluated);
  expect(two).toContain('Los 3 acuerdos con fecha de compromiso vencieron');
  expect(two).toContain('Acordar quién abre la ventanilla.');
});
