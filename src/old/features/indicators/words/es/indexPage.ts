import { titled } from '$old/lib/words/es/siteName';
import { writeDay } from '$old/lib/words/es/dates';

interface Source {
  readonly publisher: string;
  readonly dataset: string;
  /** The last day of which it may tell; null where it is not known. */
  readonly cut: string | null;
  readonly publicacion: string;
}

/** The list of the indicators. */
export const indexPageWords = {
  tab: titled('Indicadores'),
  description:
    'Qué cuenta cada indicador, de qué delitos sale, hasta dónde se publica y qué no puede decir.',
  kicker: 'Qué se cuenta',
  title: 'Indicadores',
  lead:
    'Los primeros indicadores cuentan carpetas de investigación: los expedientes que la Fiscalía abre ' +
    'cuando recibe una denuncia. No miden toda la violencia, sino la que llegó a denunciarse. Los de otras ' +
    'fuentes, más abajo, cuentan víctimas, llamadas o carpetas de otro registro. Cada ficha dice qué ' +
    'incluye, de qué delitos sale, hasta dónde se publica y cómo no hay que leerlo.',
  others: 'De otras fuentes',
  source: ({ publisher, dataset, cut, publicacion }: Source) => ({
    before:
      `${publisher}: ${dataset}${cut === null ? '' : `, con corte al ${writeDay(cut)}`}. ` +
      `Publicación ${publicacion}. Cómo se calcula lo que se dice de ellos: `,
    link: 'Metodología',
    after: '.',
  }),
};
