/** The places that counts are of: which they are and who lives there. */
import { column, type Table } from './column';

export const PLACES = {
  colonias: {
    descripcion: 'Las colonias publicadas, con su población.',
    columnas: [
      column('clave', 'VARCHAR', 'Clave del asentamiento (INEGI)'),
      column('slug', 'VARCHAR', 'Nombre en la dirección de su página'),
      column('nombre', 'VARCHAR', 'Nombre oficial'),
      column('alcaldia', 'VARCHAR', 'Clave de su alcaldía'),
      column('poblacion', 'INTEGER', 'Población residente en 2020', 'personas'),
      column('mujeres', 'INTEGER', 'Mujeres residentes en 2020', 'mujeres'),
      column('mujeres_es_estimacion', 'BOOLEAN', 'Si la cuenta de mujeres es una estimación'),
      column('area_km2', 'DOUBLE', 'Superficie', 'km²'),
      column('lon', 'DOUBLE', 'Longitud de un punto dentro de la colonia', 'grados'),
      column('lat', 'DOUBLE', 'Latitud de un punto dentro de la colonia', 'grados'),
    ],
    orden: ['clave'],
  },
  adyacencia: {
    descripcion: 'Pares de colonias que se tocan, en los dos sentidos.',
    columnas: [
      column('clave', 'VARCHAR', 'Clave de la colonia'),
      column('vecina', 'VARCHAR', 'Clave de una colonia que la toca'),
    ],
    orden: ['clave', 'vecina'],
  },
  alcaldias: {
    descripcion: 'Las 16 alcaldías, con su población del Censo 2020.',
    columnas: [
      column('clave', 'VARCHAR', 'Clave del INEGI'),
      column('nombre', 'VARCHAR', 'Nombre oficial'),
      column('poblacion', 'INTEGER', 'Población residente en 2020', 'personas'),
      column('mujeres', 'INTEGER', 'Mujeres residentes en 2020', 'mujeres'),
    ],
    orden: ['clave'],
  },
  poblacion_ambiente: {
    descripcion:
      'Estimación de cuánta gente está de día en cada colonia: quien vive ahí y quien entra a trabajar.',
    columnas: [
      column('clave', 'VARCHAR', 'Clave en la tabla colonias'),
      column('residentes', 'INTEGER', 'Población residente en 2020', 'personas'),
      column(
        'establecimientos',
        'INTEGER',
        'De industria, comercio y servicios, con que se repartió a quienes entran',
        'establecimientos',
      ),
      column(
        'entran',
        'INTEGER',
        'Estimación: parte de quienes entran cada día a la alcaldía a trabajar',
        'personas',
      ),
      column('poblacion_ambiente', 'INTEGER', 'Estimación: residentes más entran', 'personas'),
      column('es_estimacion', 'BOOLEAN', 'Siempre cierto: nadie publica esta cuenta por colonia'),
      column('fuente', 'VARCHAR', 'De dónde salen las cifras que se repartieron'),
      column('metodo', 'VARCHAR', 'Cómo se repartieron'),
    ],
    orden: ['clave'],
  },
  puntos_poblacion: {
    descripcion:
      'Estimación de cuántas mujeres viven en cada unidad territorial del IECM, en un punto dentro de ella: para medir distancias, no para contar.',
    columnas: [
      column('unidad', 'VARCHAR', 'Clave del IECM: 15-001'),
      column('nombre', 'VARCHAR', 'Nombre de la unidad'),
      column('colonia', 'VARCHAR', 'Clave en la tabla colonias: donde está la mayor parte de ella'),
      column(
        'mujeres',
        'INTEGER',
        'Estimación de las mujeres residentes en 2020: su población por la parte de mujeres de sus AGEB, ajustada al total de la alcaldía',
        'mujeres',
      ),
      column(
        'ninas_8_14',
        'INTEGER',
        'Estimación de las niñas y adolescentes de 8 a 14 años en 2020; vacía donde el censo no la publica',
        'niñas',
      ),
      column('poblacion', 'INTEGER', 'Población residente en 2020', 'personas'),
      column('lon', 'DOUBLE', 'Longitud de un punto dentro de la unidad', 'grados'),
      column('lat', 'DOUBLE', 'Latitud de un punto dentro de la unidad', 'grados'),
      column('es_estimacion', 'BOOLEAN', 'Siempre cierto: el censo no se publica por unidad'),
    ],
    orden: ['unidad'],
  },
} as const satisfies Record<string, Table>;
