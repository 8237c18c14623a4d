/** What /metodologia tells of late reports in the real release, in the page as it is sent. */
import { expect, test } from './helpers/origin';
import { askNatively } from './helpers/nativeRelease';

test.use({ javaScriptEnabled: false });

test('says where delays were measured, and whether reports come sooner than before', async ({
  page,
}) => {
  const [years] = await askNatively(
    "SELECT count(*) AS n FROM oportunidad WHERE fuente = 'fgj_carpetas' AND anio IS NOT NULL",
  );
  // This release was built of a file without the day of opening.
  expect(Number(years?.['n'])).toBe(0);
  await page.goto('/metodologia/');
  const section = page.getByRole('region', { name: /Meses completos/ });
  await expect(section).toContainText(
    'Origen de las curvas: catálogo (Carpetas PGJ CDMX por hechos de diciembre de 2018, ' +
      'seguidas hasta el 30 de junio de 2019).',
  );
  await expect(section.getByRole('heading', { name: '¿Hoy se denuncia antes?' })).toBeVisible();
  await expect(section).toContainText('No se puede decir si hoy se denuncia antes o después');
  await expect(section.locator('pre')).toContainText('FROM oportunidad');
});
