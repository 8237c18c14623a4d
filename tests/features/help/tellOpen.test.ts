/** Whether a place is open, as the program of the page of help tells it, at hours that matter. */
import { expect, it } from 'vitest';
import english from '$old/features/help/programs/en?script';
import spanish from '$old/features/help/programs/es?script';
import french from '$old/features/help/programs/fr?script';
import { place } from './answers/inventedContact';
import { helpData, openedPage } from './openedHelp';

/** What stands over a week in words at that instant; null where nothing does. */
function toldAt(horario: string, instant: string, script = spanish): string | null {
  const { document } = openedPage(script, helpData([place('S101', { horario })]), { instant });
  const told = document.querySelector('#S101 p.open');
  if (told === null) return null;
  expect(told.nextElementSibling?.classList.contains('week')).toBe(true);
  return told.textContent?.trim() ?? null;
}

const WEEK = 'L–V 9:00–17:00';

it.each([
  // A Monday; Mexico City is at UTC−6, whatever the device says.
  [WEEK, '2026-11-23T16:00:00Z', 'Abierto ahora, hasta las 17:00'],
  [WEEK, '2026-11-23T22:30:00Z', 'Cierra pronto, a las 17:00'],
  // Sunday: until the Monday that follows.
  [WEEK, '2026-11-29T18:00:00Z', 'Cerrado ahora; abre mañana a las 9:00'],
  // The last minute of Sunday, and midnight.
  [WEEK, '2026-11-30T05:59:00Z', 'Cerrado ahora; abre mañana a las 9:00'],
  [WEEK, '2026-11-30T06:00:00Z', 'Cerrado ahora; abre hoy a las 9:00'],
  ['L–D 18:00–2:00', '2026-11-24T06:30:00Z', 'Abierto ahora, hasta las 2:00'],
  // A holiday is told as any Monday: the page says that it does not know them.
  [WEEK, '2026-11-16T16:00:00Z', 'Abierto ahora, hasta las 17:00'],
  ['24 h, todos los días', '2026-11-29T06:00:00Z', 'Atiende a toda hora'],
])('%s at %s: «%s»', (horario, instant, told) => {
  expect(toldAt(horario, instant)).toBe(told);
});

it('of hours that no rule reads it says nothing', () => {
  expect(toldAt('con cita', '2026-11-23T16:00:00Z')).toBeNull();
});

it('each language has a program of its own', () => {
  const instant = '2026-11-23T16:00:00Z';
  expect(toldAt(WEEK, instant, english)).toBe('Open now, until 17:00');
  expect(toldAt(WEEK, instant, french)).toBe('Ouvert en ce moment, jusqu’à 17\u00a0h');
});
