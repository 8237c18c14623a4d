/**
 * The release's tables, column by column: the public contract (names in the readers' Spanish).
 * The ETL writes from it, the dictionary is printed from it, the browser checks against it.
 */

/** Arrow in the browser misreads decimals and wide integers, so no other type may be published. */
export type ColumnType = 'INTEGER' | 'DOUBLE' | 'VARCHAR' | 'DATE' | 'BOOLEAN';

export interface Column {
  readonly nombre: string;
  readonly tipo: ColumnType;
  /** Unit of measure; empty for keys and labels. */
  readonly unidad: string;
  readonly significado: string;
}

export interface Table {
  readonly descripcion: string;
  readonly columnas: readonly Column[];
  /** Row order of the file. The same inputs must give the same bytes. */
  readonly orden: readonly string[];
}

const column = (
  nombre: string,
  tipo: ColumnType,
  significado: string,
  unidad: string = '',
): Column => ({ nombre, tipo, unidad, significado });

export const TABLES = {
  observaciones: {
    descripcion: 'Los hechos contados: indicador × lugar × periodo × sexo × edad.',
    columnas: [
      column('fuente', 'VARCHAR', 'Conjunto de datos de donde sale la cuenta'),
      column('indicador', 'VARCHAR', 'Identificador en la tabla indicadores'),
      column('nivel', 'VARCHAR', 'alcaldia o colonia'),
      column('clave', 'VARCHAR', 'Clave del INEGI: 09015, 0901500010007'),
      column('periodo_tipo', 'VARCHAR', 'mes, trimestre, anio o trienio'),
      column('periodo', 'DATE', 'Primer día del periodo'),
      column('sexo', 'VARCHAR', 'mujer, hombre, no_especificado o total'),
      column('edad', 'VARCHAR', '0-11, 12-17, 18-29, 30-44, 45-59, 60+, no_especificada o total'),
      column('n', 'INTEGER', 'La cuenta; vacía donde está suprimida', 'casos'),
      column('supresion', 'VARCHAR', 'ninguna, primaria o complementaria'),
    ],
    orden: [
      'fuente',
      'indicador',
      'nivel',
      'clave',
      'periodo_tipo',
      'periodo',
      'sexo',
      'edad',
      'n',
      'supresion',
    ],
  },
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
  horarios: {
    descripcion: 'Día de la semana y hora del hecho en la alcaldía, sumados tres años.',
    columnas: [
      column('fuente', 'VARCHAR', 'Conjunto de datos de donde sale la cuenta'),
      column('indicador', 'VARCHAR', 'Identificador en la tabla indicadores'),
      column('clave', 'VARCHAR', 'Clave de la alcaldía'),
      column('periodo', 'DATE', 'Primer día de los tres años'),
      column('dia_semana', 'INTEGER', '1 = lunes … 7 = domingo'),
      column('hora', 'INTEGER', 'Hora del hecho, 0 a 23', 'h'),
      column('n', 'INTEGER', 'La cuenta; vacía donde está suprimida', 'casos'),
      column('supresion', 'VARCHAR', 'ninguna, primaria o complementaria'),
    ],
    orden: ['fuente', 'indicador', 'clave', 'periodo', 'dia_semana', 'hora'],
  },
  oportunidad: {
    descripcion: 'Qué parte de los hechos ya se había denunciado tantos días después.',
    columnas: [
      column('fuente', 'VARCHAR', 'Conjunto de datos al que se aplica la curva'),
      column('indicador', 'VARCHAR', 'Identificador en la tabla indicadores'),
      column('dias', 'INTEGER', 'Días entre el hecho y la apertura de la carpeta', 'días'),
      column('proporcion', 'DOUBLE', 'Parte de los casos abierta a lo más en esos días'),
      column('inferior', 'DOUBLE', 'Límite inferior de su intervalo de Wilson del 95 %'),
      column('casos', 'INTEGER', 'Casos con que se midió la curva', 'casos'),
    ],
    orden: ['fuente', 'indicador', 'dias'],
  },
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
  calidad: {
    descripcion: 'Qué rarezas tenía la fuente y qué se hizo con cada fila.',
    columnas: [
      column('fuente', 'VARCHAR', 'Conjunto de datos'),
      column('regla', 'VARCHAR', 'Identificador de la regla'),
      column('efecto', 'VARCHAR', 'apartada, corregida o señalada'),
      column('filas', 'INTEGER', 'Filas a las que se aplicó', 'filas'),
      column('descripcion', 'VARCHAR', 'Qué pasa y qué se hizo'),
      column('clave', 'VARCHAR', 'Colonia de la que se habla; vacía si es de toda la fuente'),
    ],
    orden: ['fuente', 'regla'],
  },
} as const satisfies Record<string, Table>;

export type TableName = keyof typeof TABLES;

export const TABLE_NAMES: readonly TableName[] = [
  'observaciones',
  'colonias',
  'adyacencia',
  'alcaldias',
  'horarios',
  'oportunidad',
  'indicadores',
  'calidad',
];
