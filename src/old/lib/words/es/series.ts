/** Around a series of any source: its table, its key and its file. */
import type { DrawnSeries } from '$old/lib/answers/sourceSeries';
import { writeMonth } from './dates';

export const seriesWords = {
  heads: { period: 'Periodo', count: 'Cuenta', unit: 'De qué', state: 'Estado' },
  /** @param days written: «enero a julio de 2026» */
  together: (days: string) => `${days}, juntos`,
  /** «delitos (SESNSP)» @param who counts them, in short */
  line: (units: string, who: string) => `${units} (${who})`,
  provisional: 'provisional',
  complete: 'completo',
  /** In the place of the drawing of a single period, which the finding tells already. */
  alone: {
    anio: 'Sólo se publica un año entero, y con uno no hay línea que dibujar.',
    mes: 'Sólo se publica un mes, y con uno no hay línea que dibujar.',
  } satisfies Record<DrawnSeries['grano'], string>,
  key: {
    provisional: 'provisional: faltan reportes por llegar',
    /** @param number of the rupture, in the drawing */
    rupture: (number: number, month: string) => `${number}. ruptura, ${writeMonth(month)}`,
    gaps: 'sin línea: menos de 5 o protegida, o sin dato',
  },
  /** The foot of the figure. @param last month told, as its first day */
  source: (publisher: string, dataset: string, last: string, publicacion: string) =>
    `${publisher}: ${dataset}, hasta ${writeMonth(last)}. Publicación ${publicacion}.`,
};
