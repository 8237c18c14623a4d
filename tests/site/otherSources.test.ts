/** What other sources count stands beside what the Fiscalía's carpetas say, by the figures of their files. */
import { expect, test } from 'vitest';
import { theOne } from './kit/dataMarks';
import { figureOf } from './kit/figures';
import { BUILT } from './kit/site';
import { wordsOf } from './kit/text';

test('feminicide of 2024 is 9 in one register and 10 in the other, side by side, with why they differ', () => {
  const same = wordsOf(theOne(BUILT.document('indicadores/feminicidio/index.html'), 'main .same'));
  expect(same).toContain('9 carpetas (FGJ) y 10 delitos (SESNSP). No se suman.');
  expect(same).toContain(
    'Aquél se cuenta por el día del hecho; éste, por el día en que se abrió la carpeta.',
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
