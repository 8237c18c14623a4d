/** How many corrections there are, and the day of each, from the catalogue kept by hand. */
import { catalogOf } from './catalog';
import type { RoomRecount } from './rooms';

/** @param alcaldia its key: `09015` */
export function correctionsRecount(alcaldia: string): RoomRecount {
  const days = catalogOf('correcciones')
    .filter((row) => row['alcaldia'] === alcaldia)
    .map((row) => row['fecha'] ?? '')
    .toSorted()
    .toReversed();
  return ({ room, page }) => {
    if (room !== 'correcciones') return [];
    const counts = [...page.querySelectorAll('main [data-count]')].map((element) => ({
      element,
      mark: 'count',
      said: element.getAttribute('data-count') ?? '',
      found: days.length,
    }));
    const told = [...page.querySelectorAll('main article [data-day]')].map((element, place) => ({
      element,
      mark: 'day',
      said: element.getAttribute('data-day') ?? '',
      found: days[place] ?? '',
    }));
    return [...counts, ...told];
  };
}
