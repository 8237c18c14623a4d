/** What surveys say of violence that is never reported. */
import { column, type Table } from './column';

export const SURVEYS = {
  encuestas: {
    descripcion:
      'Cifras nacionales de lo que no se denuncia. No se multiplican por las de un lugar.',
    columnas: [
      column('id', 'VARCHAR', 'Identificador'),
      column('encuesta', 'VARCHAR', 'ENDIREH o ENVIPE, del INEGI'),
      column('anio_edicion', 'INTEGER', 'Edición de la encuesta', 'año'),
      column('anio_referencia', 'INTEGER', 'Año por el que se preguntó; vacío si no es uno', 'año'),
      column(
        'ambito',
        'VARCHAR',
        'pareja, familiar, escolar, laboral, comunitario, o todos los delitos',
      ),
      column(
        'concepto',
        'VARCHAR',
        'queja_o_denuncia, denunciado, carpeta_de_lo_denunciado, cifra_oculta o delitos_sexuales',
      ),
      column('valor', 'DOUBLE', 'La cifra, en la unidad de su fila'),
      column('unidad', 'VARCHAR', '% o por cada 100,000 mujeres u hombres'),
      column('cobertura', 'VARCHAR', 'nacional'),
      column('fuente', 'VARCHAR', 'Quién la publicó y dónde se leyó'),
      column('fuente_url', 'VARCHAR', 'Página pública donde se leyó'),
      column('nota', 'VARCHAR', 'De quiénes habla la cifra y qué no dice'),
    ],
    orden: ['id'],
  },
  percepcion: {
    descripcion:
      'Qué parte de las personas de 18 años y más siente inseguridad donde vive, por alcaldía. Dos cifras de distinta ' +
      'procedencia no dicen si cambió.',
    columnas: [
      column('alcaldia', 'VARCHAR', 'Clave en la tabla alcaldias'),
      column('anio', 'INTEGER', 'Año de la encuesta', 'año'),
      column('trimestre', 'INTEGER', 'Trimestre de la encuesta, de 1 a 4'),
      column('valor', 'DOUBLE', 'Parte de las personas; su margen de error no se conoce', '%'),
      column('como', 'VARCHAR', 'publicada (por el INEGI), prensa o calculo_de_un_tercero'),
      column('fuente', 'VARCHAR', 'Quién la publicó o la calculó'),
      column('fuente_url', 'VARCHAR', 'Página pública donde está; vacía si no se conservó'),
      column('nota', 'VARCHAR', 'De quiénes habla la cifra y qué no dice'),
    ],
    orden: ['alcaldia', 'anio', 'trimestre', 'como'],
  },
  llamadas_911_ciudad: {
    descripcion:
      'Llamadas al 911 por violencia familiar en toda la Ciudad de México, mes por mes. No se reparten entre alcaldías, ' +
      'ni se suman con las de otra fuente.',
    columnas: [
      column('mes', 'DATE', 'Primer día del mes'),
      column('llamadas', 'INTEGER', 'Llamadas, confirmadas o no', 'llamadas'),
      column('fuente', 'VARCHAR', 'De dónde se tomaron'),
      column('nota', 'VARCHAR', 'Qué se sabe de ese mes'),
    ],
    orden: ['mes'],
  },
} as const satisfies Record<string, Table>;
