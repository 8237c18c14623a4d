/** Beside the counts of reports, once on a page: how much of the violence never becomes one. */
import { expect, test } from 'vitest';
import { allOf } from './kit/figures';
import { askNatively } from './kit/nativeRelease';
import { BUILT } from './kit/site';
import { wordsOf } from './kit/text';

const COLONIAS = BUILT.pages.filter((path) => /^colonias\/[^/]+\/index\.html$/.test(path));

test.each(['index.html', ...COLONIAS])(
  '%s says it once, with the number and the source of the table',
  async (path) => {
    const [newest] = await askNatively(
      `SELECT round(valor)::INTEGER AS mujeres, fuente, fuente_url FROM encuestas
       WHERE ambito = 'pareja' AND concepto = 'queja_o_denuncia' ORDER BY anio_edicion DESC LIMIT 1`,
    );
    const notes = allOf(BUILT.document(path), 'p').filter((paragraph) =>
      wordsOf(paragraph).includes('De cada 100 mujeres'),
    );
    expect(notes.length).toBe(1);
    const [note] = notes;
    const words = wordsOf(note ?? null);
    expect(words).toContain(
      `de su pareja, ${String(newest?.['mujeres'])} presentaron queja o denuncia`,
    );
    expect(words).toContain('cifra nacional');
    const source = note?.querySelector('a');
    expect(wordsOf(source ?? null)).toBe(`Fuente: ${String(newest?.['fuente'])}`);
    expect(source?.getAttribute('href')).toBe(String(newest?.['fuente_url']));
    expect(source?.getAttribute('rel')).toMatch(/noreferrer/);
  },
);
