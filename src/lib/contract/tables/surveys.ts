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
} as const satisfies Record<string, Table>;
