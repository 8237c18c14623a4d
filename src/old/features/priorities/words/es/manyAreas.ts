/** Where there are more colonias than a page can draw. */
import { writeCount } from '$old/lib/words/es/numbers';

export const onlyFirstDrawn = (drawn: number, areas: number) =>
  `se dibujan las primeras ${drawn} del orden; las ${writeCount(areas)} están en «Tabla».`;
