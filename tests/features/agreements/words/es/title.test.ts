/** What the title of the register says of its filter. */
import { expect, test } from 'vitest';
import { pageWords } from '$features/agreements/words/es/page';

test.each([
  [{ partner: null, state: null }, null, 'Sesiones y acuerdos · Atlas Violeta'],
  [{ partner: 'Semujeres', state: null }, null, 'Acuerdos: Semujeres · Atlas Violeta'],
  [
    { partner: 'Semujeres', state: 'en_curso' },
    'Doctores',
    'Acuerdos: Semujeres, en curso, Doctores · Atlas Violeta',
  ],
] as const)('%o, %s', (filter, colonia, title) => {
  expect(pageWords.titleOf({ ...filter, colonia: null }, colonia)).toBe(title);
});
