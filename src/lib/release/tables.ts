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
      column(
        'anio',
        'INTEGER',
        'Año de los hechos; vacío: todos. Un año cuenta sólo lo abierto en sus primeros 181 días, para compararlo con otros',
        'año',
      ),
      column('dias', 'INTEGER', 'Días entre el hecho y la apertura de la carpeta', 'días'),
      column('proporcion', 'DOUBLE', 'Parte de los casos abierta a lo más en esos días'),
      column('inferior', 'DOUBLE', 'Límite inferior de su intervalo de Wilson del 95 %'),
      column('superior', 'DOUBLE', 'Límite superior de su intervalo de Wilson del 95 %'),
      column('casos', 'INTEGER', 'Casos con que se midió la curva', 'casos'),
      column(
        'seguimiento',
        'INTEGER',
        'Días que se siguió, cuando menos, a cada mes de hechos con que se midió',
        'días',
      ),
      column('origen', 'VARCHAR', 'Dónde se midió: en esta publicación o en un archivo anterior'),
    ],
    orden: ['fuente', 'indicador', 'anio', 'dias'],
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
  revisiones: {
    descripcion:
      'Qué cambió la autoridad después de haberlo dicho: entre dos publicaciones de este sitio, y entre dos ediciones de un mismo archivo suyo.',
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
      column('periodo_tipo', 'VARCHAR', 'mes, trimestre, anio o trienio'),
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
  servicios: {
    descripcion: 'Dónde y a qué teléfono se pide ayuda, quién lo dice y si alguien lo confirmó.',
    columnas: [
      column('id', 'VARCHAR', 'Identificador, S001…'),
      column('nombre', 'VARCHAR', 'Cómo se llama'),
      column(
        'tipo',
        'VARCHAR',
        'linea_telefonica, luna, centro_justicia, fiscalia, alcaldia, salud, infancia, migrantes, osc, refugio_contacto u otro',
      ),
      column('institucion', 'VARCHAR', 'Quién lo presta'),
      column('telefono', 'VARCHAR', 'Como se marca; varios, con «; »; vacío si está por verificar'),
      column('whatsapp', 'VARCHAR', 'Como se marca; vacío si está por verificar'),
      column('horario', 'VARCHAR', 'Días y horas de atención, como los da la fuente'),
      column(
        'direccion',
        'VARCHAR',
        'Calle y número; vacía si está por verificar y siempre en un refugio',
      ),
      column('colonia', 'VARCHAR', 'Clave de su colonia (INEGI); vacía si el catálogo no la tiene'),
      column('colonia_nombre', 'VARCHAR', 'Nombre de la colonia'),
      column('alcaldia', 'VARCHAR', 'Clave en la tabla alcaldias; vacía si atiende a distancia'),
      column('lat', 'DOUBLE', 'Latitud aproximada; vacía si está por verificar', 'grados'),
      column('lon', 'DOUBLE', 'Longitud aproximada; vacía si está por verificar', 'grados'),
      column(
        'atiende',
        'VARCHAR',
        'Con «; »: psicologica, juridica, medica, social, refugio, infancia, lgbt, migrantes',
      ),
      column(
        'idiomas',
        'VARCHAR',
        'Lenguas en que atiende, con «; »; vacía si ninguna fuente lo dice',
      ),
      column('url', 'VARCHAR', 'Su página'),
      column('fuente_url', 'VARCHAR', 'Página pública de donde salen los datos'),
      column('fuente_fecha', 'VARCHAR', 'Fecha de esa página: AAAA, AAAA-MM o AAAA-MM-DD'),
      column(
        'estado_verificacion',
        'VARCHAR',
        'prensa, secundaria, fuente_oficial, o confirmado: alguien llamó o fue',
      ),
      column('fecha_confirmacion', 'DATE', 'Día en que alguien lo confirmó; vacía si nadie'),
      column('por_verificar', 'BOOLEAN', 'Si falta confirmar su teléfono o su domicilio'),
      column('nota', 'VARCHAR', 'Qué se sabe de la fuente y qué falta'),
    ],
    orden: ['id'],
  },
  sesiones: {
    descripcion: 'Las sesiones del Gabinete Violeta que se conocen por una fuente pública.',
    columnas: [
      column('fecha', 'VARCHAR', 'Día de la sesión, como se publicó: AAAA, AAAA-MM o AAAA-MM-DD'),
      column('nombre', 'VARCHAR', 'Cómo se llamó la sesión al publicarse'),
      column('fuente', 'VARCHAR', 'Documento que lo dice, si no tiene página'),
      column('fuente_url', 'VARCHAR', 'Página pública que lo dice'),
      column('nota', 'VARCHAR', 'Qué se sabe de la fuente y qué falta'),
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
      column('fuente', 'VARCHAR', 'Documento que lo dice, si no tiene página'),
      column('fuente_url', 'VARCHAR', 'Página pública que lo dice'),
      column('nota', 'VARCHAR', 'Qué se sabe de la fuente y qué falta'),
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
      column('fuente', 'VARCHAR', 'Documento que lo dice, si no tiene página'),
      column('fuente_url', 'VARCHAR', 'Página pública que lo dice'),
      column('nota', 'VARCHAR', 'Qué se sabe de la fuente y qué falta'),
    ],
    orden: ['acuerdo', 'fecha'],
  },
  puntos_violeta: {
    descripcion:
      'Los Puntos Violeta con lugar conocido. Sin renglones mientras nadie publique la lista.',
    columnas: [
      column('id', 'VARCHAR', 'Identificador, PV001…'),
      column('nombre', 'VARCHAR', 'Cómo se llama el lugar'),
      column(
        'clase',
        'VARCHAR',
        'farmacia, escuela, comercio, espacio_publico, oficina_publica u otro',
      ),
      column('colonia', 'VARCHAR', 'Clave en la tabla colonias; vacía si sólo se da el punto'),
      column('lat', 'DOUBLE', 'Latitud; vacía si sólo se da la colonia', 'grados'),
      column('lon', 'DOUBLE', 'Longitud; vacía si sólo se da la colonia', 'grados'),
      column('fuente', 'VARCHAR', 'Documento que lo dice, si no tiene página'),
      column('fuente_url', 'VARCHAR', 'Página pública que lo dice'),
      column('fecha_confirmacion', 'DATE', 'Día en que alguien lo confirmó; vacía si nadie'),
      column('nota', 'VARCHAR', 'Qué se sabe de la fuente y qué falta'),
    ],
    orden: ['id'],
  },
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

export type TableName = keyof typeof TABLES;

export const TABLE_NAMES: readonly TableName[] = [
  'observaciones',
  'colonias',
  'adyacencia',
  'alcaldias',
  'horarios',
  'oportunidad',
  'indicadores',
  'revisiones',
  'calidad',
  'servicios',
  'sesiones',
  'acuerdos',
  'avances',
  'puntos_violeta',
  'encuestas',
  'poblacion_ambiente',
  'puntos_poblacion',
];
