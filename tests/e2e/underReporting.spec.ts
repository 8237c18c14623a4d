/** Beside the counts of reports, once on a page: how much of the violence never becomes one. */
import { expect, test } from './helpers/origin';
import { askNatively } from './helpers/nativeRelease';

test.use({ javaScriptEnabled: false });

for (const path of ['/', '/colonias/doctores/']) {
  test(`${path} says it once, with the number and the source of the table`, async ({ page }) => {
    const [newest] = await askNatively(
      `SELECT round(valor)::INTEGER AS mujeres, fuente, fuente_url FROM encuestas
       WHERE ambito = 'pareja' AND concepto = 'queja_o_denuncia' ORDER BY anio_edicion DESC LIMIT 1`,
    );
    await page.goto(path);
    const note = page.getByText(/De cada 100 mujeres/);
    await expect(note).toHaveCount(1);
    await expect(note).toContainText(
      `de su pareja, ${String(newest?.['mujeres'])} presentaron queja o denuncia`,
    );
    await expect(note).toContainText('cifra nacional');
    const source = note.getByRole('link', { name: `Fuente: ${String(newest?.['fuente'])}` });
    await expect(source).toHaveAttribute('href', String(newest?.['fuente_url']));
    await expect(source).toHaveAttribute('rel', /noreferrer/);
  });
}
