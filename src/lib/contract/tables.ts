/** The tables of a release: of each, what a row is, its columns with type, unit and meaning, and its order. */

export type ColumnType = 'INTEGER' | 'DOUBLE' | 'VARCHAR' | 'DATE' | 'BOOLEAN';

export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  readonly meaning: string;
  readonly unit?: string;
  /** May lack a value: what is not known. */
  readonly optional?: true;
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

/** A column that lacks a value where it is not known. */
const optional = (column: Column): Column => ({ ...column, optional: true });

export const TABLES = {
  observaciones: {
    meaning: 'Los hechos contados: indicador × lugar × periodo × sexo × edad.',
    columns: [
      SOURCE,
      INDICATOR,
      text('nivel', 'alcaldia o colonia'),
      text('clave', 'Clave de la alcaldía o de la colonia: 09015, 0901500010007'),
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
  oficinas: {
    meaning:
      'Carpetas que se concentran junto a una oficina donde la Fiscalía registra, en ventanas de tres años: sólo donde pasan del azar y son 10 o más.',
    columns: [
      SOURCE,
      INDICATOR,
      text('oficina', 'Identificador de la oficina'),
      text('nombre', 'Cómo se llama en una frase'),
      text('colonia', 'Clave de la colonia en cuya cuenta están'),
      day('periodo', 'Primer día de los tres años'),
      day('hasta', 'Primer día después de ellos'),
      whole(
        'n',
        'casos',
        'Las carpetas a menos de 300 m que sobran de lo que el anillo de 300 a 900 m hace esperar; al múltiplo de 5 más cercano',
      ),
      whole('n_min', 'casos', 'El menor sobrante que pudo redondearse así'),
      whole('n_max', 'casos', 'El mayor sobrante que pudo redondearse así'),
    ],
    key: ['fuente', 'indicador', 'oficina', 'colonia', 'periodo'],
  },
  colonias: {
    meaning:
      'Las colonias: nombre, quiénes viven y quiénes pasan ahí el día, y dónde va su nombre en el mapa.',
    columns: [
      text(
        'clave',
        'Clave del INEGI; donde la colonia se toma del catálogo de la Fiscalía, la de su alcaldía y su nombre: 09006-agricola-oriental',
      ),
      text('slug', 'Su nombre en las direcciones'),
      text('nombre', 'Nombre oficial'),
      text('otros_nombres', 'Otras maneras de llamarla o de escribirla, con «; »'),
      text('alcaldia', 'Clave de su alcaldía'),
      optional(whole('poblacion', 'personas', 'Población, Censo 2020')),
      optional(
        whole('mujeres', 'mujeres', 'Mujeres que viven ahí: estimación propia con el Censo 2020'),
      ),
      optional(
        whole(
          'presentes',
          'personas',
          'Quienes están ahí de día: residentes y quienes entran a trabajar, estimación propia',
        ),
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
