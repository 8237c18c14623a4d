/** The tables of a release: of each, what a row is, its columns with type, unit and meaning, and its order. */

export type ColumnType = 'INTEGER' | 'DOUBLE' | 'VARCHAR' | 'DATE' | 'BOOLEAN';

export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  readonly meaning: string;
  readonly unit?: string;
}

export interface Table {
  readonly meaning: string;
  readonly columns: readonly Column[];
  /** Columns by which rows are ordered; together no two rows have the same. */
  readonly key: readonly string[];
}

const text = (name: string, meaning: string): Column => ({ name, type: 'VARCHAR', meaning });
const day = (name: string, meaning: string): Column => ({ name, type: 'DATE', meaning });
const flag = (name: string, meaning: string): Column => ({ name, type: 'BOOLEAN', meaning });
const whole = (name: string, unit: string, meaning: string): Column => ({
  name,
  type: 'INTEGER',
  meaning,
  unit,
});
const real = (name: string, unit: string, meaning: string): Column => ({
  name,
  type: 'DOUBLE',
  meaning,
  unit,
});

const SOURCE = text(
  'fuente',
  'Conjunto de datos de donde sale la cuenta: su registro está en el manifiesto',
);
const INDICATOR = text('indicador', 'Identificador en la tabla indicadores');
const ROUNDED = [
  whole(
    'n',
    'casos',
    'La cuenta; redondeada al múltiplo de 5 más cercano donde n_min y n_max son otros',
  ),
  whole('n_min', 'casos', 'La menor cuenta que pudo redondearse así; igual a n donde es exacta'),
  whole('n_max', 'casos', 'La mayor cuenta que pudo redondearse así; igual a n donde es exacta'),
] as const;

export const TABLES = {
  observaciones: {
    meaning: 'Los hechos contados: indicador × lugar × periodo × sexo × edad.',
    columns: [
      SOURCE,
      INDICATOR,
      text('nivel', 'alcaldia o colonia'),
      text('clave', 'Clave del INEGI: 09015, 0901500010007'),
      text('periodo_tipo', 'mes, anio, trienio o lapso (los días que la fuente abarca)'),
      day('periodo', 'Primer día del periodo'),
      day('hasta', 'Primer día después del periodo'),
      text('sexo', 'mujer, hombre, no_especificado o total'),
      text('edad', 'Edades como las cuenta su fuente, no_especificada o total'),
      ...ROUNDED,
      flag('provisional', 'Si faltan denuncias tardías, o el periodo no ha terminado'),
    ],
    key: ['fuente', 'indicador', 'nivel', 'clave', 'periodo_tipo', 'periodo', 'sexo', 'edad'],
  },
  horarios: {
    meaning: 'Día de la semana y hora del hecho en la alcaldía, sumados tres años.',
    columns: [
      SOURCE,
      INDICATOR,
      text('clave', 'Clave de la alcaldía'),
      day('periodo', 'Primer día de los tres años'),
      day('hasta', 'Primer día después de ellos'),
      whole('dia_semana', 'día', '1 = lunes … 7 = domingo'),
      whole('hora', 'h', 'Hora del hecho, 0 a 23'),
      ...ROUNDED,
    ],
    key: ['fuente', 'indicador', 'clave', 'periodo', 'dia_semana', 'hora'],
  },
  horarios_totales: {
    meaning:
      'Cuántos hechos de cada tabla de horarios se cuentan, y cuántos no dicen la hora: cuentas exactas.',
    columns: [
      SOURCE,
      INDICATOR,
      text('clave', 'Clave de la alcaldía'),
      day('periodo', 'Primer día de los tres años'),
      day('hasta', 'Primer día después de ellos'),
      whole('con_hora', 'casos', 'Hechos que dicen su hora'),
      whole('sin_hora', 'casos', 'Hechos que no la dicen'),
    ],
    key: ['fuente', 'indicador', 'clave', 'periodo'],
  },
  colonias: {
    meaning:
      'Las colonias: nombre, quiénes viven y quiénes pasan ahí el día, y dónde va su nombre en el mapa.',
    columns: [
      text('clave', 'Clave del INEGI'),
      text('slug', 'Su nombre en las direcciones'),
      text('nombre', 'Nombre oficial'),
      text('otros_nombres', 'Otras maneras de llamarla o de escribirla, con «; »'),
      text('alcaldia', 'Clave de su alcaldía'),
      whole('poblacion', 'personas', 'Población, Censo 2020'),
      whole('mujeres', 'mujeres', 'Mujeres que viven ahí: estimación propia con el Censo 2020'),
      whole(
        'presentes',
        'personas',
        'Quienes están ahí de día: residentes y quienes entran a trabajar, estimación propia; 0 donde no se sabe',
      ),
      real('area', 'km²', 'Superficie'),
      real('lon', 'grados', 'Longitud del punto de su nombre'),
      real('lat', 'grados', 'Latitud del punto de su nombre'),
      text('nota', 'Lo que hay que saber de su cuenta; vacía casi siempre'),
    ],
    key: ['clave'],
  },
  alcaldias: {
    meaning: 'Las 16 alcaldías y su población, Censo 2020.',
    columns: [
      text('clave', 'Clave del INEGI'),
      text('nombre', 'Nombre oficial'),
      whole('poblacion', 'personas', 'Población'),
      whole('mujeres', 'mujeres', 'Mujeres'),
    ],
    key: ['clave'],
  },
  indicadores: {
    meaning: 'Qué cuenta cada indicador en cada fuente.',
    columns: [
      SOURCE,
      text('indicador', 'Identificador'),
      text('nombre', 'Nombre'),
      text('padre', 'El indicador del que es parte en esta fuente; vacío si de ninguno'),
      text('unidad', 'Qué se cuenta: carpetas, delitos, víctimas o llamadas'),
      text('definicion', 'Qué es'),
      text('grano', 'Periodo más corto que se publica por colonia: anio, trienio o ninguno'),
      text('textos', 'Textos exactos de la fuente que cuentan, con «; »'),
    ],
    key: ['fuente', 'indicador'],
  },
  servicios: {
    meaning: 'Quién ayuda, y dónde.',
    columns: [
      text('id', 'Identificador'),
      text('telefono', 'Teléfono'),
      text('whatsapp', 'WhatsApp'),
      text('colonia', 'Clave de su colonia'),
      real('lat', 'grados', 'Latitud'),
      real('lon', 'grados', 'Longitud'),
    ],
    key: ['id'],
  },
  calidad: {
    meaning:
      'Qué pasó con cada fila de cada fuente: contada, o apartada y por qué, y lo que se señala.',
    columns: [
      SOURCE,
      text('regla', 'Identificador de la regla'),
      text('efecto', 'contada, apartada, corregida, señalada o aceptada'),
      whole('filas', 'filas', 'Cuántas'),
      text('descripcion', 'Qué dice la regla'),
    ],
    key: ['fuente', 'regla'],
  },
} as const satisfies Record<string, Table>;
