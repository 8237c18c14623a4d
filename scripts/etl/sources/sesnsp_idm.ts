/**
 * Offences by municipality and month of the Secretariado Ejecutivo (instrumento CNSP/38/15). One cell
 * is a count of offences in the files opened that month, whenever the facts were: neither the
 * Fiscalía's carpetas by date of the fact, nor victims.
 */
import { monthOf, UNFOLDED } from '../read/readings';
import { defineSource, type Reading, type SourceIndicator, type Vintage } from '../registry/source';

const MONTHS: readonly string[] = [
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

const monthIn =
  (year: string, month: string): Reading =>
  (column) =>
    monthOf(column(year), column(month));

const OFFENCE = [
  'Bien jurídico afectado',
  'Tipo de delito',
  'Subtipo de delito',
  'Modalidad',
] as const;

const WIDE: Vintage = {
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
    'los delitos de 2015 a 2025 mezclaría dos cosas. Usa el archivo municipal de delitos (IDM_NM).',
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

const BY_MONTH_OPENED =
  'Se cuenta en el mes en que se inició la carpeta, no en el del hecho. No se suma a las carpetas ' +
  'de la Fiscalía: son los mismos hechos, contados de otro modo.';

const indicator = (id: string, nombre: string, definicion: string): SourceIndicator => ({
  id: `snsp_${id}`,
  nombre: `${nombre} (SESNSP)`,
  padre: null,
  unidad: 'delitos',
  definicion: `${definicion} ${BY_MONTH_OPENED}`,
  granoColonia: 'ninguno',
});

export const sesnspIdm = defineSource({
  id: 'sesnsp_idm',
  vintages: [WIDE, LONG, LETHAL, LIBERTY, STATE, VICTIMS, VICTIMS_DERIVED],
  catalogo: 'delitos_sesnsp.csv',
  indicadores: [
    indicator(
      'feminicidio',
      'Feminicidio',
      'Delitos de feminicidio que la Fiscalía reportó al Secretariado Ejecutivo; un delito puede tener más de una víctima.',
    ),
    indicator(
      'homicidio_doloso',
      'Homicidio doloso',
      'Delitos de homicidio doloso, de víctimas de cualquier sexo y casi siempre hombres: por sí solo no es violencia de género.',
    ),
    indicator(
      'violencia_familiar',
      'Violencia familiar',
      'Delitos de violencia familiar, de víctimas de cualquier sexo.',
    ),
    indicator(
      'abuso_sexual',
      'Abuso sexual',
      'Delitos de abuso sexual, de víctimas de cualquier sexo.',
    ),
    indicator(
      'acoso_sexual',
      'Acoso sexual',
      'Delitos de acoso sexual (sin relación de jerarquía), de víctimas de cualquier sexo.',
    ),
    indicator(
      'hostigamiento_sexual',
      'Hostigamiento sexual',
      'Delitos de hostigamiento sexual (de quien tiene jerarquía sobre la víctima), de víctimas de cualquier sexo.',
    ),
    indicator(
      'violacion',
      'Violación',
      'Delitos de violación simple y de violación equiparada, de víctimas de cualquier sexo.',
    ),
    indicator(
      'violencia_genero',
      'Violencia de género distinta de la familiar',
      'Delitos que el Secretariado Ejecutivo clasifica como violencia de género en todas sus modalidades distinta a la violencia familiar.',
    ),
  ],
  cruza: false,
  porColonia: false,
  horarios: false,
  motivos: {
    fuera_de_la_ciudad: {
      cuando: null,
      descripcion: 'El municipio no es de la Ciudad de México.',
    },
    municipio_no_especificado: {
      cuando:
        "regexp_matches(trim(f.alcaldia), '^0?999[89]$') OR lower(trim(f.alcaldia)) = 'no especificado'",
      descripcion: 'El delito es de la ciudad, pero el archivo no dice de qué alcaldía.',
    },
    mes_sin_dato: {
      cuando: 'f.casos IS NULL',
      descripcion: 'El mes está en blanco: todavía no se reporta. En blanco no es cero.',
    },
  },
  rarezas: {
    clave_sin_cero: {
      efecto: 'corregida',
      donde: "regexp_matches(trim(alcaldia), '^\\d{4}$')",
      descripcion: 'La clave del municipio viene sin su cero inicial (9015); se completa.',
    },
    cuenta_con_decimales: {
      efecto: 'corregida',
      donde: "regexp_matches(trim(casos), '\\.0+$')",
      descripcion: 'La cuenta viene con decimales que son cero (2.0); se lee como entera.',
    },
  },
});
