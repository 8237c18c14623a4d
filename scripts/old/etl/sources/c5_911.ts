/**
 * Calls to 9-1-1 that the C5 closed, one file a semester. A call is no crime: nobody has looked into
 * it yet, and one fact can bring several calls.
 */
import { calendarDay } from '../read/calendarDay';
import { POINT_QUIRKS } from '../read/quirks';
import type { QuirkRules } from '../registry/quirkRule';
import { defineSource, type SourceIndicator, type Vintage } from '../registry/source';

/** Semesters differ in accents and capitals: one form for all, «Violencia familiar». */
const sentence = (sql: string) => {
  const plain = `strip_accents(trim(${sql}))`;
  return `upper(left(${plain}, 1)) || lower(substr(${plain}, 2))`;
};

/** `A`, `Afirmativo` and `(A) La unidad…` are the same code. */
const firstLetter = (sql: string) => `regexp_extract(upper(trim(${sql})), '^\\(?([A-Z])', 1)`;

const isFalseAlarm = (sql: string) => `coalesce(upper(trim(${sql})) = 'FALSA ALARMA', false)`;

const borough = (sql: string) => `CASE upper(strip_accents(trim(${sql})))
  WHEN 'CUAJIMALPA' THEN 'CUAJIMALPA DE MORELOS'
  WHEN 'MAGDALENA CONTRERAS' THEN 'LA MAGDALENA CONTRERAS'
  ELSE ${sql} END`;

const SEMESTER: Vintage = {
  id: 'c5_911_semestral',
  nombre: 'los semestres de llamadas al 911 (18 columnas)',
  columnas: [
    'folio',
    'categoria_incidente_c4',
    'incidente_c4',
    'anio_creacion',
    'mes_creacion',
    'fecha_creacion',
    'hora_creacion',
    'anio_cierre',
    'mes_cierre',
    'fecha_cierre',
    'hora_cierre',
    'codigo_cierre',
    'clas_con_f_alarma',
    'alcaldia_cierre',
    'delegacion_cierre',
    'colonia_cierre',
    // `9.01E+14`: spoilt by a spreadsheet, so it is not read.
    'manzana',
    'latitud',
    'longitud',
  ],
  indispensables: ['incidente_c4', 'fecha_creacion', 'fecha_cierre', 'codigo_cierre'],
  lee: {
    delito: (column) => sentence(column('incidente_c4')),
    fecha_hecho: (column) => calendarDay(column('fecha_creacion')),
    // A semester holds the calls closed in it: one made on its last night is in the next file.
    fecha_inicio: (column) => calendarDay(column('fecha_cierre')),
    alcaldia: (column) =>
      borough(`coalesce(${column('alcaldia_cierre')}, ${column('delegacion_cierre')})`),
    colonia: ['colonia_cierre'],
    latitud: ['latitud'],
    longitud: ['longitud'],
    cierre: (column) => {
      const code = firstLetter(column('codigo_cierre'));
      return `CASE WHEN ${code} = 'D' THEN 'D'
        WHEN ${isFalseAlarm(column('clas_con_f_alarma'))} THEN 'F' ELSE ${code} END`;
    },
  },
};

const ARE_CALLS =
  'Son llamadas, no delitos: incluye las que nadie confirmó en el lugar, y un mismo hecho puede ' +
  'traer varias. Se cuentan el día de la llamada, donde se cerró el incidente.';

const calls = (
  id: string,
  nombre: string,
  padre: string | null,
  granoColonia: SourceIndicator['granoColonia'],
  definicion: string,
): SourceIndicator => ({
  id: `llamadas_911_${id}`,
  nombre: `Llamadas al 911: ${nombre}`,
  padre: padre === null ? null : `llamadas_911_${padre}`,
  unidad: 'llamadas',
  definicion: `${definicion} ${ARE_CALLS}`,
  granoColonia,
});

const QUIRKS: QuirkRules = {
  incidente_sin_clasificar: {
    efecto: 'señalada',
    sobre: 'textos',
    donde:
      "d.escrito IS NULL AND regexp_matches(lower(texto), 'violencia (familiar|de pareja|contra)|sexual|violacion|mujer')",
    descripcion:
      'El nombre del incidente habla de violencia familiar, sexual o contra mujeres, pero no está en el catálogo (data/catalogs/incidentes_911.csv): no se cuenta.',
  },
};

export const c5911 = defineSource({
  id: 'c5_911',
  vintages: [SEMESTER],
  catalogo: 'incidentes_911.csv',
  indicadores: [
    calls(
      'violencia',
      'violencia familiar, sexual o contra la mujer',
      null,
      'anio',
      'La suma de las llamadas por violencia contra la mujer, familiar, de pareja y sexual.',
    ),
    calls(
      'violencia_mujer',
      'violencia contra la mujer',
      'violencia',
      'anio',
      'Llamadas que el 911 clasificó como violencia contra la mujer.',
    ),
    calls(
      'violencia_familiar',
      'violencia familiar',
      'violencia',
      'anio',
      'Llamadas que el 911 clasificó como violencia familiar, de víctimas de cualquier sexo.',
    ),
    calls(
      'violencia_pareja',
      'violencia de pareja',
      'violencia',
      'anio',
      'Llamadas que el 911 clasificó como violencia de pareja, de víctimas de cualquier sexo.',
    ),
    calls(
      'violencia_sexual',
      'violencia sexual',
      'violencia',
      'anio',
      'La suma de las llamadas por abuso sexual, acoso u hostigamiento sexual y violación.',
    ),
    calls(
      'abuso_sexual',
      'abuso sexual',
      'violencia_sexual',
      'trienio',
      'Llamadas que el 911 clasificó como abuso sexual, de víctimas de cualquier sexo.',
    ),
    calls(
      'acoso_sexual',
      'acoso u hostigamiento sexual',
      'violencia_sexual',
      'trienio',
      'Llamadas que el 911 clasificó como acoso u hostigamiento sexual, de víctimas de cualquier sexo.',
    ),
    calls(
      'violacion',
      'violación',
      'violencia_sexual',
      'trienio',
      'Llamadas que el 911 clasificó como violación, de víctimas de cualquier sexo.',
    ),
  ],
  cruza: false,
  porColonia: true,
  horarios: false,
  motivos: {
    llamada_duplicada: {
      cuando: "f.cierre = 'D'",
      descripcion: 'El C5 la cerró como duplicada: otra llamada ya reportaba el mismo incidente.',
    },
    llamada_falsa: {
      cuando: "f.cierre = 'F'",
      descripcion: 'El C5 la cerró como falsa, o la clasificó como falsa alarma.',
    },
  },
  rarezas: { ...QUIRKS, ...POINT_QUIRKS },
});
