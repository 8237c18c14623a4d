/** What other sources count stands beside what the Fiscalía's carpetas say, by the figures of their files. */
import { expect, test } from 'vitest';
import { theOne } from './kit/dataMarks';
import { figureOf } from './kit/figures';
import { wordsOf } from './kit/text';

test('feminicide of 2024 is 9 in one register and 10 in the other, side by side, with why they differ', () => {
  const figure = figureOf('indicadores/feminicidio/index.html', 'dos-registros');
  const table = theOne(figure, 'details table');
  const rows = [...table.querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map((cell) => wordsOf(cell)),
  );
  expect(rows).toContainEqual(['Feminicidio', '2024', '9', '10', '90']);
  expect(wordsOf(figure)).toContain(
    'Las carpetas se cuentan por el día del hecho, y los delitos, por el de apertura. No se suman.',
  );
});

test('family violence is compared between alcaldías to July 2026', () => {
  const figure = figureOf(
    'comparar/violencia_familiar/index.html',
    'alcaldias-snsp_violencia_familiar',
  );
  const heads = [...figure.querySelectorAll('thead th')].map((cell) => wordsOf(cell));
  const rows = [...figure.querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map((cell) => wordsOf(cell)),
  );
  const of = (head: RegExp) => {
    const column = heads.findIndex((text) => head.test(text));
    return rows.find(([name]) => name === 'Cuauhtémoc')?.[column];
  };
  expect(rows).toHaveLength(16);
  expect([of(/^2024$/), of(/^2025$/)]).toEqual(['2,551', '2,480']);
  expect(of(/^enero a julio de 2026, juntos/)).toBe('1,167');
});

/** Of July by the transcribed monthly series; of January to April, 485 women and 213 men of family violence. */
const TOLD_OF_2026 = [
  [
    'snsp_violencia_familiar',
    ['julio de 2026 167 delitos', 'enero a abril de 2026, juntos 698 víctimas'],
  ],
  ['snsp_feminicidio', ['2024 10 delitos', 'enero a abril de 2026, juntos 0 víctimas']],
] as const;

test.each(TOLD_OF_2026)(
  'the sheet of %s reaches 2026, what is counted apart told apart',
  (id, told) => {
    const figure = figureOf(`indicadores/${id}/index.html`, 'serie');
    const rows = [...figure.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map((cell) => wordsOf(cell)).join(' '),
    );
    expect(rows).toEqual(expect.arrayContaining([...told]));
  },
);
