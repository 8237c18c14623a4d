/** The shapes in which the SESNSP's offences by municipality and month have been seen. */
import { literal } from '../../io/database';
import { monthOf, UNFOLDED } from '../../read/readings';
import type { Reading, Vintage } from '../../registry/source';

export const MONTHS: readonly string[] = [
  'Enero',
  'Febrero',
  'Marzo',
  'Abril',
  'Mayo',
  'Junio',
  'Julio',
  'Agosto',
  'Septiembre',
  'Octubre',
  'Noviembre',
  'Diciembre',
];

const counts = { mensual: true, abarca: 'lo_que_trae' } as const;

/** Some copies group thousands: `1,234`. */
const ungrouped = (sql: string) => `regexp_replace(trim(${sql}), ',(\\d{3})', '\\1', 'g')`;

const isElsewhere = (column: (name: string) => string) =>
  `lower(strip_accents(trim(${column('Entidad')}))) <> 'ciudad de mexico'`;

export const monthIn =
  (year: string, month: string): Reading =>
  (column) =>
    monthOf(column(year), column(month));

export const OFFENCE = [
  'Bien jurídico afectado',
  'Tipo de delito',
  'Subtipo de delito',
  'Modalidad',
] as const;

/** The official file, that `fetch` brings. */
export const WIDE: Vintage = {
  ...counts,
  id: 'idm_ancha',
  nombre: 'el archivo municipal del SESNSP (IDM_NM, un mes por columna)',
  columnas: ['Año', 'Clave_Ent', 'Entidad', 'Cve. Municipio', 'Municipio', ...OFFENCE, ...MONTHS],
  indispensables: ['Año', 'Entidad', 'Cve. Municipio', 'Subtipo de delito', 'Enero', 'Diciembre'],
  despliega: MONTHS,
  ajenas: (column) => `trim(${column('Clave_Ent')}) NOT IN ('9', '09')`,
  lee: {
    delito: ['Subtipo de delito'],
    fecha_hecho: monthIn('Año', UNFOLDED.name),
    alcaldia: ['Cve. Municipio'],
    casos: (column) => ungrouped(column(UNFOLDED.value)),
  },
};

const LONG: Vintage = {
  ...counts,
  id: 'idm_larga',
  nombre: 'un derivado público del SESNSP, de un solo delito (sólo los meses que no son cero)',
  deTercero: true,
  columnas: ['Año', 'Entidad', 'Municipio', ...OFFENCE, 'Mes', 'Cantidad'],
  indispensables: ['Año', 'Entidad', 'Municipio', 'Subtipo de delito', 'Mes', 'Cantidad'],
  ajenas: isElsewhere,
  lee: {
    delito: ['Subtipo de delito'],
    fecha_hecho: monthIn('Año', 'Mes'),
    alcaldia: ['Municipio'],
    casos: ['Cantidad'],
  },
};

const LETHAL: Vintage = {
  ...counts,
  id: 'violencia_homicida',
  nombre: 'un derivado público del SESNSP, de violencia homicida (un delito por columna)',
  deTercero: true,
  columnas: [
    'Entidad',
    'Municipio',
    'Feminicidio',
    'Homicidio culposo',
    'Homicidio doloso',
    'Otros delitos que atentan contra la vida y la integridad corporal',
    'Total',
    'Año',
    'Mes',
    'Periodo',
  ],
  indispensables: ['Entidad', 'Municipio', 'Feminicidio', 'Homicidio doloso', 'Año', 'Mes'],
  despliega: [
    'Feminicidio',
    'Homicidio culposo',
    'Homicidio doloso',
    'Otros delitos que atentan contra la vida y la integridad corporal',
  ],
  ajenas: isElsewhere,
  lee: {
    delito: [UNFOLDED.name],
    fecha_hecho: monthIn('Año', 'Mes'),
    alcaldia: ['Municipio'],
    casos: [UNFOLDED.value],
  },
};

/** Column of the transcribed series → the official text; rape is written as the sum of its two. */
const TRANSCRIBED_COLUMNS = {
  homicidio_doloso: 'Homicidio doloso',
  feminicidio: 'Feminicidio',
  violencia_familiar: 'Violencia familiar',
  violacion_simple_y_equiparada: 'Violación simple',
} as const;

const TRANSCRIBED: Vintage = {
  mensual: true,
  abarca: [...Object.values(TRANSCRIBED_COLUMNS), 'Violación equiparada'],
  id: 'serie_mensual_transcrita',
  nombre: 'una serie mensual del SESNSP de cuatro delitos, transcrita por un tercero',
  deTercero: true,
  columnas: [
    'cve_municipio',
    'municipio',
    'mes',
    ...Object.keys(TRANSCRIBED_COLUMNS),
    'total_delitos',
  ],
  indispensables: ['cve_municipio', 'mes', ...Object.keys(TRANSCRIBED_COLUMNS)],
  despliega: Object.keys(TRANSCRIBED_COLUMNS),
  lee: {
    delito: (column) =>
      `CASE ${column(UNFOLDED.name)} ${Object.entries(TRANSCRIBED_COLUMNS)
        .map(([name, text]) => `WHEN ${literal(name)} THEN ${literal(text)}`)
        .join(' ')} END`,
    fecha_hecho: (column) => `trim(${column('mes')}) || '-01'`,
    alcaldia: ['cve_municipio'],
    casos: [UNFOLDED.value],
  },
};

const LIBERTY: Vintage = {
  ...counts,
  id: 'idm_libertad',
  nombre: 'un derivado público del SESNSP, de delitos contra la libertad personal',
  columnas: ['Año', 'Alcaldía', 'Modalidad', 'Cve. Municipio', 'Mes', 'Numero_de_registros'],
  indispensables: ['Año', 'Alcaldía', 'Cve. Municipio', 'Numero_de_registros'],
  lee: {},
  rechazo:
    'Ninguno de sus delitos (secuestro, rapto, tráfico de menores) es de los que aquí se cuentan. ' +
    'Usa el archivo municipal completo (IDM_NM).',
};

const STATE: Vintage = {
  id: 'ide_1997_2017',
  nombre: 'la incidencia estatal del SESNSP con la metodología anterior (1997 a 2017)',
  columnas: [
    'AÑO',
    'INEGI',
    'ENTIDAD',
    'MODALIDAD',
    'TIPO',
    'SUBTIPO',
    ...MONTHS.map((month) => month.toUpperCase()),
  ],
  indispensables: ['AÑO', 'ENTIDAD', 'MODALIDAD', 'TIPO', 'SUBTIPO', 'ENERO'],
  lee: {},
  rechazo:
    'No dice la alcaldía, y su catálogo de delitos no se puede comparar con el de 2015 en adelante. ' +
    'Usa el archivo municipal (IDM_NM).',
};

const PERSON = ['Sexo', 'Rango de edad'] as const;

const VICTIMS: Vintage = {
  id: 'victimas',
  nombre: 'un archivo de víctimas del SESNSP',
  columnas: [...WIDE.columnas, ...PERSON],
  indispensables: ['Año', 'Entidad', 'Subtipo de delito', ...PERSON],
  lee: {},
  rechazo:
    'Cuenta víctimas y no delitos (el estatal, y el municipal de la metodología de 2026): sumarlo a ' +
    'los delitos de 2015 a 2025 mezclaría dos cosas. Usa el archivo municipal de delitos (IDM_NM), y da el ' +
    'de víctimas por municipio a sesnsp_victimas.',
};

const VICTIMS_DERIVED: Vintage = {
  ...VICTIMS,
  id: 'victimas_derivado',
  nombre: 'un derivado público de las víctimas por estado del SESNSP',
  columnas: [
    'date_year_month',
    'n_year',
    'n_month',
    'cve_ent',
    'nombre_estado',
    'bien_juridico_afectado',
    'tipo_de_delito',
    'subtipo_de_delito',
    'modalidad',
    'genero',
    'rango_de_edad',
    'n_victimas',
  ],
  indispensables: ['nombre_estado', 'subtipo_de_delito', 'genero', 'n_victimas'],
};

export const SESNSP_VINTAGES: readonly Vintage[] = [
  WIDE,
  LONG,
  LETHAL,
  TRANSCRIBED,
  LIBERTY,
  STATE,
  VICTIMS,
  VICTIMS_DERIVED,
];
