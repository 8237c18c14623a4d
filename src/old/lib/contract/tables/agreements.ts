/** What the cabinet agreed, when it met and what became of it. */
import { column, NOTE, SAID_BY, type Table } from './column';

export const AGREEMENTS = {
  sesiones: {
    descripcion: 'Las sesiones del Gabinete Violeta que se conocen por una fuente pública.',
    columnas: [
      column('fecha', 'VARCHAR', 'Día de la sesión, como se publicó: AAAA, AAAA-MM o AAAA-MM-DD'),
      column('nombre', 'VARCHAR', 'Cómo se llamó la sesión al publicarse'),
      ...SAID_BY,
      NOTE,
    ],
    orden: ['fecha'],
  },
  acuerdos: {
    descripcion: 'Qué acordó el Gabinete Violeta, con quién, para cuándo y qué se sabe de ello.',
    columnas: [
      column('id', 'VARCHAR', 'Identificador, A001…'),
      column(
        'fecha_sesion',
        'VARCHAR',
        'Día de la sesión o del acto: AAAA, AAAA-MM o AAAA-MM-DD; vacía si no se publicó',
      ),
      column(
        'sesion',
        'VARCHAR',
        'Nombre de la sesión de fecha_sesion en la tabla sesiones; vacía si no fue en una',
      ),
      column('acuerdo', 'VARCHAR', 'Qué se acordó o se anunció'),
      column(
        'tipo',
        'VARCHAR',
        'meta, servicio, carta_colaboracion, operativo, obra o capacitacion',
      ),
      column('responsable', 'VARCHAR', 'Quién debe cumplirlo'),
      column('aliados', 'VARCHAR', 'Con quién, con «; »'),
      column('colonias', 'VARCHAR', 'Claves de las colonias que nombra, con «; »'),
      column('meta_valor', 'DOUBLE', 'Cuánto se prometió, en meta_unidad'),
      column('meta_unidad', 'VARCHAR', 'Unidad de meta_valor y de sus avances'),
      column('fecha_compromiso', 'DATE', 'Para cuándo se prometió'),
      column('estado', 'VARCHAR', 'anunciado, en_curso, cumplido (según la fuente) o sin_dato'),
      column(
        'indicadores',
        'VARCHAR',
        'Identificadores de los indicadores sobre los que busca influir, con «; »; vacía si la fuente no lo deja claro',
      ),
      ...SAID_BY,
      NOTE,
    ],
    orden: ['id'],
  },
  avances: {
    descripcion: 'Cuánto se había hecho de cada acuerdo, y quién lo dijo.',
    columnas: [
      column('acuerdo', 'VARCHAR', 'Identificador en la tabla acuerdos'),
      column('fecha', 'VARCHAR', 'A qué fecha: AAAA, AAAA-MM o AAAA-MM-DD'),
      column(
        'valor',
        'DOUBLE',
        'Cuánto, en la meta_unidad de su acuerdo; vacía si se dio por cumplido sin cantidad',
      ),
      ...SAID_BY,
      NOTE,
    ],
    orden: ['acuerdo', 'fecha'],
  },
} as const satisfies Record<string, Table>;
