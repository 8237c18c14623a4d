/** What is taken from the page of the data: each file is of the weight that was said before it was taken. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { started } from './helpers/brokenProgram';
import { expect, test } from './helpers/origin';

test.skip(({ isMobile }) => isMobile, 'Los archivos son los mismos en el teléfono.');

async function taken(page: Page, table: string, as: string) {
  const button = page.getByRole('button', { name: `Descargar ${table} en ${as},` });
  const kilobytes = Number(await button.getAttribute('data-amount'));
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  await expect(page.getByRole('status').filter({ hasText: 'está en tus descargas' })).toBeVisible();
  return {
    name: download.suggestedFilename(),
    bytes: readFileSync(await download.path()),
    said: Math.round(kilobytes * 1024),
  };
}

test(
  'a table is taken as CSV, with a byte order mark on request, and as XLSX',
  { tag: '@all' },
  async ({ page }) => {
    await page.goto('/datos/');
    await started(page);
    const plain = await taken(page, 'colonias', 'CSV');
    expect(plain.name).toBe('atlas-violeta_colonias.csv');
    expect(plain.bytes.length).toBe(plain.said);
    expect(plain.bytes.toString()).toMatch(/^clave,/);
    await page.getByLabel('CSV con marca BOM, para Excel').check();
    const marked = await taken(page, 'colonias', 'CSV');
    expect(marked.bytes.equals(Buffer.concat([Buffer.from('\uFEFF'), plain.bytes]))).toBe(true);
    const sheet = await taken(page, 'observaciones', 'XLSX');
    expect(sheet.name).toBe('atlas-violeta_observaciones.xlsx');
    expect(sheet.bytes.length).toBe(sheet.said);
    await page.getByText('Las demás tablas').click();
    const folded = await taken(page, 'lugares', 'CSV');
    expect(folded.bytes.length).toBe(folded.said + 3);
  },
);
