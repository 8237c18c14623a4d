/** What places are called by those who live there. */
import { column, NOTE, type Table } from './column';

export const NAMES = {
  lugares: {
    descripcion:
      'Cómo se llaman los lugares: barrios, parques, plazas, mercados, estaciones y códigos postales, y en qué ' +
      'colonias caen. Un renglón por nombre y colonia.',
    columnas: [
      column('nombre', 'VARCHAR', 'Como lo dice la gente, o el código postal'),
      column(
        'clase',
        'VARCHAR',
        'barrio, colonia, parque, plaza, monumento, mercado, museo, hospital, edificio, metro, metrobus, pilares, ' +
          'codigo_postal o alcaldia',
      ),
      column(
        'colonia',
        'VARCHAR',
        'Clave en la tabla colonias; vacía si el lugar está en otra alcaldía',
      ),
      column('alcaldia', 'VARCHAR', 'Clave en la tabla alcaldias: aquella en que está el lugar'),
      column('lat', 'DOUBLE', 'Latitud; sólo de estaciones y PILARES', 'grados'),
      column('lon', 'DOUBLE', 'Longitud; sólo de estaciones y PILARES', 'grados'),
      column('fuente', 'VARCHAR', 'Quién lo dice'),
      column('fuente_url', 'VARCHAR', 'Página pública que lo dice; vacía si no tiene'),
      NOTE,
    ],
    orden: ['nombre', 'clase', 'alcaldia', 'colonia'],
  },
} as const satisfies Record<string, Table>;
