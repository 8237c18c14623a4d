/** The tables of a release: of each, what a row is, its columns with type, unit and meaning, and its order. */

import { CURATED } from './curatedTables';
import { day, flag, INDICATOR, optional, real, SOURCE, text, whole, type Table } from './columns';

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
      text(
        'otros_nombres',
        'Otras maneras de escribirla, y los barrios que están en ella, con «; »',
      ),
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
      day(
        'ultimo_mes_completo',
        'Primer día del último mes al que ya casi no le faltan denuncias: los posteriores son provisionales',
      ),
    ],
    key: ['fuente', 'indicador'],
  },
  oportunidad: {
    meaning:
      'Cuántas denuncias de un mes se abren antes de tantos días del hecho: lo que falta de los meses más nuevos.',
    columns: [
      SOURCE,
      INDICATOR,
      whole('dias', 'días', 'Días desde el hecho'),
      real('proporcion', 'parte', 'De las que se abrieron, la parte abierta en esos días, 0 a 1'),
      real('inferior', 'parte', 'Límite inferior de su intervalo de 95 % (Wilson)'),
      real('superior', 'parte', 'Límite superior'),
      whole('casos', 'casos', 'De cuántas se midió'),
      whole('seguimiento', 'días', 'Durante cuántos días se siguió: las que tardan más no se ven'),
      text('origen', 'En qué se midió'),
    ],
    key: ['fuente', 'indicador', 'dias'],
  },
  mujeres_por_carpetas: {
    meaning:
      'Mujeres víctimas por cada diez carpetas, por delito y alcaldía, de los meses que dice una fuente de víctimas.',
    columns: [
      SOURCE,
      text('fuente_carpetas', 'De dónde salen las carpetas'),
      INDICATOR,
      text('alcaldia', 'Clave de la alcaldía'),
      day('desde', 'Primer día'),
      day('hasta', 'Primer día después'),
      whole('mujeres_por_diez', 'mujeres por cada 10 carpetas', 'Redondeadas al entero'),
    ],
    key: ['fuente', 'indicador', 'alcaldia'],
  },
  revisiones: {
    meaning:
      'Las cuentas que esta publicación dice de otro modo que la anterior: denuncias tardías y correcciones.',
    columns: [
      SOURCE,
      INDICATOR,
      text('nivel', 'alcaldia o colonia: por colonia las cuentas cambian una vez al año'),
      text('clave', 'Clave del INEGI'),
      text('periodo_tipo', 'mes, anio, trienio o lapso'),
      day('periodo', 'Primer día del periodo'),
      text('sexo', 'mujer, hombre, no_especificado o total'),
      text('edad', 'Edades como las cuenta su fuente, no_especificada o total'),
      whole('antes', 'casos', 'La cuenta como se publicó antes'),
      whole('ahora', 'casos', 'La cuenta de esta publicación'),
      text('publicacion_anterior', 'Identificador de la publicación anterior'),
    ],
    key: ['fuente', 'indicador', 'nivel', 'clave', 'periodo_tipo', 'periodo', 'sexo', 'edad'],
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
  ...CURATED,
} as const satisfies Record<string, Table>;
