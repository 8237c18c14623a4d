/** The back-test that the methods page tells is the one that its decision publishes and the real files give. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { BACK_TESTED, lateReports } from '$features/methods/methods/lateReports';

const doc = readFileSync('docs/decisions/denuncias-tardias.md', 'utf8');

/** A row of the table under a heading: corrected counts, those held, and both errors. */
function published(heading: string, whose: string): readonly number[] {
  const section = doc.split(/^#+ /m).find((part) => part.startsWith(heading)) ?? '';
  const row = section.split('\n').find((line) => line.startsWith(`| ${whose} `)) ?? '';
  return row
    .split('|')
    .slice(2, -1)
    .map((cell) => Number.parseFloat(cell));
}

it.each([
  ['Con la curva', 'Violencia de género, en total', BACK_TESTED.asPages],
  ['En seis años', 'Delitos contra la libertad personal', BACK_TESTED.sixYears],
  ['Por semana', 'Violencia familiar', BACK_TESTED.weeks],
])('«%s», %s', (heading, whose, { judged, held, crude, corrected }) => {
  expect(published(heading, whose)).toEqual([judged, held, crude, corrected]);
});

it('is told with its share', () => {
  expect(lateReports.porque.join(' ')).toContain('en 46 de 48 cuentas');
  expect(lateReports.porque.join(' ')).toContain('(96\u00a0%)');
});
