/** What the sources count, what was odd in them and what they later changed. */
import { column, type Table } from './column';

export const SOURCES = {
  indicadores: {
    descripcion: 'Qué cuenta cada fuente, de qué es parte y hasta dónde se publica.',
    columnas: [
      column('fuente', 'VARCHAR', 'Conjunto de datos que lo cuenta'),
      column('indicador', 'VARCHAR', 'Identificador'),
      column('nombre', 'VARCHAR', 'Nombre en pantalla'),
      column('padre', 'VARCHAR', 'Indicador del que es parte; vacío si de ninguno'),
      column('unidad', 'VARCHAR', 'Qué se cuenta'),
      column('definicion', 'VARCHAR', 'Qué incluye'),
      column(
        'grano_colonia',
        'VARCHAR',
        'Periodo más corto publicado por colonia: trimestre, anio, trienio o ninguno',
      ),
      column('delitos', 'VARCHAR', 'Textos exactos de la fuente que lo alimentan, con «; »'),
    ],
    orden: ['fuente', 'indicador'],
  },
  revisiones: {
    descripcion:
      'Qué cambió después de haberse dicho, lo corrigiera la autoridad o nosotros: entre dos publicaciones de este sitio, y entre dos ediciones de un mismo archivo de la autoridad.',
    columnas: [
      column('fuente', 'VARCHAR', 'Conjunto de datos'),
      column('comparacion', 'VARCHAR', 'publicacion o cosecha (dos ediciones de un archivo)'),
      column(
        'de',
        'VARCHAR',
        'La más vieja: identificador de la publicación o inicio del sha256 del archivo',
      ),
      column('a', 'VARCHAR', 'La más nueva; vacía si es esta publicación'),
      column('indicador', 'VARCHAR', 'Identificador en la tabla indicadores'),
      column('nivel', 'VARCHAR', 'alcaldia o colonia'),
      column('clave', 'VARCHAR', 'Clave del INEGI'),
      column('periodo_tipo', 'VARCHAR', 'mes, trimestre, anio, trienio o lapso'),
      column('periodo', 'DATE', 'Primer día del periodo'),
      column('antes', 'INTEGER', 'La cuenta en la más vieja', 'casos'),
      column('despues', 'INTEGER', 'La cuenta en la más nueva', 'casos'),
      column(
        'agregados',
        'INTEGER',
        'Cuando menos, cuántos casos trae de más la edición nueva; vacía entre publicaciones',
        'casos',
      ),
      column(
        'agregados_tardios',
        'INTEGER',
        'De los agregados, los que se abrieron después del corte de la edición vieja; vacía si no se sabe',
        'casos',
      ),
      column(
        'retirados',
        'INTEGER',
        'Cuando menos, cuántos ya no trae, o trae como un delito que aquí no se cuenta',
        'casos',
      ),
      column(
        'reclasificados_entran',
        'INTEGER',
        'Casos iguales en fecha, hora y lugar que antes eran de otro indicador',
        'casos',
      ),
      column(
        'reclasificados_salen',
        'INTEGER',
        'Casos iguales en fecha, hora y lugar que ahora son de otro indicador',
        'casos',
      ),
    ],
    orden: [
      'fuente',
      'comparacion',
      'de',
      'a',
      'indicador',
      'nivel',
      'clave',
      'periodo_tipo',
      'periodo',
    ],
  },
  calidad: {
    descripcion: 'Qué rarezas tenía la fuente y qué se hizo con cada fila.',
    columnas: [
      column('fuente', 'VARCHAR', 'Conjunto de datos'),
      column('regla', 'VARCHAR', 'Identificador de la regla'),
      column('efecto', 'VARCHAR', 'apartada, corregida o señalada'),
      column(
        'filas',
        'INTEGER',
        'Filas a las que se aplicó; vacía si contarlas diría de más',
        'filas',
      ),
      column('descripcion', 'VARCHAR', 'Qué pasa y qué se hizo'),
      column('clave', 'VARCHAR', 'Colonia de la que se habla; vacía si es de toda la fuente'),
    ],
    orden: ['fuente', 'regla'],
  },
} as const satisfies Record<string, Table>;
