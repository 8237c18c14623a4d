/** The alcaldía among all, of invented counts, and what is said of it. */
import { expect, test } from 'vitest';
import { placeAmong } from '../../src/lib/answers/placeAmong';
import {
  openWords,
  othersWords,
  sharedWith,
  sixteenHeadline,
  timesTheCity,
  whoComesIn,
} from '../../src/lib/words/alcaldias';

function ranked(crime: string, counts: readonly number[]) {
  const among = placeAmong(
    counts.map((n, nth) => ({ clave: `c${nth}`, nombre: `N${nth}`, n, poblacion: 100_000 })),
    'c0',
  );
  if (among === null) throw new Error('c0 is among them');
  return { crime, among };
}

const HOME = ranked('violencia_familiar', [800, 810, 400, 420]);
const ABUSE = ranked('abuso_sexual', [300, 100, 110, 120]);
const RAPE = ranked('violacion', [90, 30, 20, 25]);

test('the headline names the crimes in which it is alone at the top', () => {
  expect(sixteenHeadline([HOME, ABUSE, RAPE], 'Aquí')).toBe(
    'Abuso y violación: en Aquí, la tasa más alta de las 4 alcaldías',
  );
  expect(sixteenHeadline([HOME], 'Aquí')).toBe(
    'Violencia familiar: Aquí, entre las dos más altas de las 4 alcaldías',
  );
  expect(sixteenHeadline([], 'Aquí')).toBe('');
});

test('the others, and the months so far, are told by their place', () => {
  expect(othersWords([HOME, ABUSE])).toBe('En violencia familiar, entre las dos más altas.');
  expect(othersWords([ABUSE])).toBe('');
  expect(openWords([HOME, ABUSE], 'enero a julio de 2026')).toBe(
    'De enero a julio de 2026, la más alta en abuso; en violencia familiar, entre las dos más altas.',
  );
  expect(openWords([HOME], 'enero a julio de 2026')).toBe(
    'De enero a julio de 2026, en violencia familiar, entre las dos más altas.',
  );
});

test('its rate stands beside the city, and is shared with those who come in to work', () => {
  expect(timesTheCity(ABUSE.among)).toBe('1.9 veces la ciudad');
  expect(sharedWith(ABUSE.among, 'c0', 200_000)).toMatch(
    /: 150 por 100,000 personas; la ciudad, 158$/,
  );
  expect(whoComesIn(508_416)).toMatch(/unas 508,000 personas/);
});
