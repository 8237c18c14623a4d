/** The tables that people keep by hand (data/catalogs), each row with who says it. */
import { day, flag, INDICATOR, optional, real, SOURCE, text, whole, type Table } from './columns';

const SAID_BY = [
  optional(text('fuente', 'Documento que lo dice, si no tiene página')),
  optional(text('fuente_url', 'Página pública que lo dice')),
  optional(text('nota', 'Qué se sabe de la fuente y qué falta')),
] as const;

export const CURATED = {
  lugares: {
    meaning:
      'Cómo se llaman los lugares y en qué colonias están: barrios, plazas, mercados, estaciones, códigos postales. Una fila por nombre y colonia.',
    columns: [
      text('nombre', 'Como lo dice la gente, o el código postal'),
      text(
        'clase',
        'barrio, colonia, parque, plaza, monumento, mercado, museo, hospital, edificio, metro, metrobus, pilares, codigo_postal o alcaldia',
      ),
      optional(text('colonia', 'Clave en la tabla colonias; vacía si está en otra alcaldía')),
      text('alcaldia', 'Clave de la alcaldía en que está'),
      optional(real('lat', 'grados', 'Latitud; sólo de estaciones y PILARES')),
      optional(real('lon', 'grados', 'Longitud; sólo de estaciones y PILARES')),
      text('fuente', 'Quién lo dice'),
      optional(text('fuente_url', 'Página pública que lo dice')),
      optional(text('nota', 'Lo que hay que saber del nombre')),
    ],
    key: ['nombre', 'clase', 'alcaldia', 'colonia'],
  },
  puntos_poblacion: {
    meaning:
      'Dónde viven las mujeres, por unidad del IECM, para medir distancias. Estimación propia: el Censo 2020 repartido entre las unidades.',
    columns: [
      text('unidad', 'Clave de la unidad en el IECM'),
      text('nombre', 'Su nombre ahí'),
      text('colonia', 'Clave en la tabla colonias'),
      whole('mujeres', 'mujeres', 'Mujeres que viven ahí'),
      optional(whole('ninas_8_14', 'niñas', 'De ellas, las de 8 a 14 años')),
      whole('poblacion', 'personas', 'Quienes viven ahí'),
      real('lon', 'grados', 'Longitud del punto'),
      real('lat', 'grados', 'Latitud del punto'),
    ],
    key: ['unidad'],
  },
  servicios: {
    meaning: 'Dónde y a qué teléfono se pide ayuda, quién lo dice y si alguien lo confirmó.',
    columns: [
      text('id', 'Identificador, S001…'),
      text('nombre', 'Cómo se llama'),
      text(
        'tipo',
        'linea_telefonica, luna, centro_justicia, fiscalia, alcaldia, salud, infancia, migrantes, osc, refugio_contacto u otro',
      ),
      text('institucion', 'Quién lo presta'),
      optional(text('telefono', 'Como se marca, con «; »; vacío si está por verificar')),
      optional(text('whatsapp', 'Como se marca, con «; »; vacío si está por verificar')),
      optional(text('horario', 'Días y horas, como los da la fuente')),
      optional(text('direccion', 'Calle y número; vacía si está por verificar o es un refugio')),
      optional(text('colonia', 'Clave en la tabla colonias')),
      optional(text('colonia_nombre', 'Nombre de la colonia, también de otra alcaldía')),
      optional(text('alcaldia', 'Clave de la alcaldía; vacía si atiende a distancia')),
      optional(real('lat', 'grados', 'Latitud; vacía si está por verificar')),
      optional(real('lon', 'grados', 'Longitud; vacía si está por verificar')),
      optional(
        text(
          'atiende',
          'Con «; »: psicologica, juridica, medica, social, refugio, infancia, lgbt, migrantes',
        ),
      ),
      optional(text('idiomas', 'Lenguas en que atiende, con «; »; vacía si nadie lo dice')),
      optional(text('url', 'Su página')),
      text('fuente_url', 'Página pública de donde salen los datos'),
      optional(text('fuente_fecha', 'Fecha de esa página: AAAA, AAAA-MM o AAAA-MM-DD')),
      text(
        'estado_verificacion',
        'prensa, secundaria, fuente_oficial, lista_oficial, o confirmado: alguien llamó o fue',
      ),
      optional(day('fecha_confirmacion', 'Día en que alguien lo confirmó')),
      flag('por_verificar', 'Si falta confirmar su teléfono o su domicilio, que no se publican'),
      optional(text('nota', 'Qué se sabe de la fuente y qué falta')),
    ],
    key: ['id'],
  },
  horarios_servicios: {
    meaning:
      'Cuándo abre cada servicio cuyo horario se pudo leer, día por día. Los días festivos no se conocen.',
    columns: [
      text('servicio', 'Identificador en la tabla servicios'),
      whole('dia', 'día', '1 = lunes … 7 = domingo'),
      text('abre', 'Hora de la Ciudad de México, HH:MM'),
      text('cierra', 'La misma, el mismo día; 24:00 es la medianoche que lo termina'),
    ],
    key: ['servicio', 'dia', 'abre'],
  },
  sesiones: {
    meaning: 'Las sesiones del Gabinete Violeta que se conocen por una fuente pública.',
    columns: [
      text('fecha', 'Como se publicó: AAAA, AAAA-MM o AAAA-MM-DD'),
      text('nombre', 'Cómo se llamó al publicarse'),
      ...SAID_BY,
    ],
    key: ['fecha'],
  },
  acuerdos: {
    meaning: 'Qué acordó el Gabinete Violeta, con quién, para cuándo y qué se sabe de ello.',
    columns: [
      text('id', 'Identificador, A001…'),
      optional(text('fecha_sesion', 'De la sesión o del acto: AAAA, AAAA-MM o AAAA-MM-DD')),
      optional(text('sesion', 'Su nombre en la tabla sesiones; vacía si no fue en una')),
      text('acuerdo', 'Qué se acordó o se anunció'),
      text('tipo', 'meta, servicio, carta_colaboracion, operativo, obra o capacitacion'),
      text('responsable', 'Quién debe cumplirlo'),
      optional(text('aliados', 'Con quién, con «; »')),
      optional(text('colonias', 'Claves de las colonias que nombra, con «; »')),
      optional(real('meta_valor', 'meta_unidad', 'Cuánto se prometió')),
      optional(text('meta_unidad', 'Unidad de meta_valor y de sus avances')),
      optional(day('fecha_compromiso', 'Para cuándo se prometió')),
      text('estado', 'anunciado, en_curso, cumplido (según la fuente) o sin_dato'),
      optional(text('indicadores', 'Identificadores en que busca influir, con «; »')),
      ...SAID_BY,
    ],
    key: ['id'],
  },
  avances: {
    meaning: 'Cuánto se había hecho de cada acuerdo, y quién lo dijo.',
    columns: [
      text('acuerdo', 'Identificador en la tabla acuerdos'),
      text('fecha', 'A qué fecha: AAAA, AAAA-MM o AAAA-MM-DD'),
      optional(
        real('valor', 'meta_unidad de su acuerdo', 'Cuánto; vacía si se cumplió sin cantidad'),
      ),
      ...SAID_BY,
    ],
    key: ['acuerdo', 'fecha'],
  },
  rupturas: {
    meaning:
      'Desde qué día una serie cuenta otra cosa que antes: comparar los dos lados no dice si algo cambió.',
    columns: [
      SOURCE,
      INDICATOR,
      text('id', 'Identificador de la ruptura'),
      day('desde', 'Primer día de la cuenta nueva'),
      text('que', 'Qué cambió'),
      text('segun', 'Quién lo dice'),
      optional(text('segun_url', 'Página pública que lo dice')),
    ],
    key: ['fuente', 'indicador', 'id'],
  },
  afirmaciones: {
    meaning: 'Lo que se ha dicho en público de estas cifras, palabra por palabra.',
    columns: [
      text('clave', 'Clave de la alcaldía'),
      text('dicho', 'Lo que se dijo'),
      text('fuente', 'Quién lo dijo, o dónde, y cuándo'),
      INDICATOR,
      day('desde', 'Primer día del periodo del que se dijo; si no se dijo, del que se compara'),
      day('hasta', 'Primer día después de él'),
      whole('contra', 'año', 'El año anterior con que se compara, en los mismos meses'),
      flag('dice_cuando', 'Si quien lo dijo dijo de qué periodo'),
      optional(real('porcentaje', '%', 'El cambio que se dijo, con su signo; vacío si no fue uno')),
    ],
    key: ['clave', 'dicho'],
  },
  encuestas: {
    meaning: 'Cifras nacionales de lo que no se denuncia. No se multiplican por las de un lugar.',
    columns: [
      text('id', 'Identificador'),
      text('encuesta', 'ENDIREH o ENVIPE, del INEGI'),
      whole('anio_edicion', 'año', 'Edición de la encuesta'),
      optional(whole('anio_referencia', 'año', 'Por el que se preguntó; vacío si no es uno')),
      text('ambito', 'pareja, familiar, escolar, laboral, comunitario, o todos los delitos'),
      text(
        'concepto',
        'queja_o_denuncia, denunciado, carpeta_de_lo_denunciado, cifra_oculta o delitos_sexuales',
      ),
      real('valor', 'la de la columna unidad', 'La cifra'),
      text('unidad', '% o por cada 100,000 mujeres u hombres'),
      text('cobertura', 'nacional'),
      text('fuente', 'Quién la publicó y dónde se leyó'),
      text('fuente_url', 'Página pública donde se leyó'),
      text('nota', 'De quiénes habla la cifra y qué no dice'),
    ],
    key: ['id'],
  },
  percepcion: {
    meaning:
      'Qué parte de las personas de 18 años y más siente inseguridad donde vive, por alcaldía. Dos cifras de distinta procedencia no dicen si cambió.',
    columns: [
      text('alcaldia', 'Clave en la tabla alcaldias'),
      whole('anio', 'año', 'Año de la encuesta'),
      whole('trimestre', 'trimestre', '1 a 4'),
      real('valor', '%', 'Parte de las personas; su margen de error no se conoce'),
      text('como', 'publicada (por el INEGI), prensa o calculo_de_un_tercero'),
      text('fuente', 'Quién la publicó o la calculó'),
      optional(text('fuente_url', 'Página pública donde está; vacía si no se conservó')),
      text('nota', 'De quiénes habla la cifra y qué no dice'),
    ],
    key: ['alcaldia', 'anio', 'trimestre', 'como'],
  },
  llamadas_911_ciudad: {
    meaning:
      'Llamadas al 911 por violencia familiar en toda la ciudad. No se reparten entre alcaldías ni se suman con las de otra fuente.',
    columns: [
      day('mes', 'Primer día del mes'),
      whole('llamadas', 'llamadas', 'Llamadas, confirmadas o no'),
      text('fuente', 'De dónde se tomaron'),
      optional(text('nota', 'Qué se sabe de ese mes')),
    ],
    key: ['mes'],
  },
  correcciones: {
    meaning: 'Lo que este sitio dijo y ya no dice.',
    columns: [
      text('alcaldia', 'Clave de la alcaldía'),
      day('fecha', 'Día en que se cambió'),
      text('pagina', 'Dónde estaba'),
      text('dijimos', 'Lo que se decía'),
      text('decimos', 'Lo que se dice'),
      text('por_que', 'Por qué se cambió'),
      optional(text('metodo', 'La parte del método que lo cuenta')),
    ],
    key: ['fecha', 'pagina', 'dijimos'],
  },
} as const satisfies Record<string, Table>;
