/** What /metodologia tells of late reports in the real release. */
import { expect, test } from 'vitest';
import { allOf, sectionOf, sqlOf } from './kit/figures';
import { askNatively } from './kit/nativeRelease';
import { wordsOf } from './kit/text';

test('says where delays were measured, and whether reports come sooner than before', async () => {
  const [years] = await askNatively(
    "SELECT count(*) AS n FROM oportunidad WHERE fuente = 'fgj_carpetas' AND anio IS NOT NULL",
  );
  // This release was built of a file without the day of opening.
  expect(Number(years?.['n'])).toBe(0);
  const section = sectionOf('metodologia/index.html', /Meses completos/);
  const words = wordsOf(section);
  expect(words).toContain(
    'Origen de las curvas: catálogo (Carpetas PGJ CDMX por hechos de diciembre de 2018, ' +
      'seguidas hasta el 30 de junio de 2019).',
  );
  expect(allOf(section, 'h3, h4').map(wordsOf)).toContain('¿Hoy se denuncia antes?');
  expect(words).toContain('No se puede decir si hoy se denuncia antes o después');
  expect(sqlOf(section)).toContain('FROM oportunidad');
});
