/** Where there are more colonias than a page can hold. */
import { writeCount } from '$lib/words/es/numbers';

export const allColonias = (areas: number) => `Las ${writeCount(areas)} colonias, en orden`;

/** Over the first of the list. */
export const onlyFirst = (shown: number, areas: number) =>
  `Aquí, ${shown} de ${writeCount(areas)} colonias.`;

/** A link to the first page. */
export const backTo = (alcaldia: string) => `Alcaldía ${alcaldia}`;

export const listTitle = 'Todas las colonias · Atlas Violeta';
export const WAITING = 'Trayendo el mapa para explorarlo…';
export const NOT_BROUGHT =
  'No se pudo traer el mapa para explorarlo. Lo que está a la vista sigue siendo cierto.';
