/** What is known of the sex of the victims where carpetas do not tell it. */
import { column, type Table } from './column';

export const WOMEN = {
  mujeres_por_carpetas: {
    descripcion:
      'Cuántas mujeres víctimas hubo por cada diez carpetas, en una alcaldía y unos meses juntos. Es de esos meses y de ' +
      'ningunos otros: no se aplica a otros años, ni a una colonia.',
    columnas: [
      column('fuente', 'VARCHAR', 'Conjunto de datos de las mujeres víctimas'),
      column('fuente_carpetas', 'VARCHAR', 'Conjunto de datos de las carpetas'),
      column('indicador', 'VARCHAR', 'Identificador en la tabla indicadores'),
      column('alcaldia', 'VARCHAR', 'Clave en la tabla alcaldias'),
      column('desde', 'DATE', 'Primer día de los hechos'),
      column('hasta', 'DATE', 'Último día de los hechos'),
      column(
        'mujeres_por_diez',
        'INTEGER',
        'Mujeres víctimas por cada diez carpetas, sin decimales; puede pasar de diez, porque una carpeta puede tener varias',
        'mujeres por cada 10 carpetas',
      ),
    ],
    orden: ['indicador', 'alcaldia'],
  },
} as const satisfies Record<string, Table>;
