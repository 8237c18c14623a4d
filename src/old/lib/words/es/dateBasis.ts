/** By which of its days a case is counted. */
import type { DateBasis } from '$old/lib/contract/seriesFacts';

/** «contadas por el día del hecho» */
export const BASIS: Readonly<Record<DateBasis, string>> = {
  hecho: 'por el día del hecho',
  apertura: 'por el día en que se abrió la carpeta',
  reporte: 'por el día del reporte',
};

/** After «por mes» or «por año». */
export const PERIOD_BASIS: Readonly<Record<DateBasis, string>> = {
  hecho: ' del hecho',
  apertura: ' en que se abrió la carpeta',
  reporte: ' del reporte',
};
