/** Invented counts for two alcaldías and three colonias, with rows beside them that no figure may count. */
import type { SyntheticRow, SyntheticTables } from './syntheticRelease';

export const COLONIAS = [
  {
    clave: '0901500010007',
    slug: 'centro',
    nombre: 'Centro',
    alcaldia: '09015',
    poblacion: 58_499,
    mujeres: 30_000,
    mujeres_es_estimacion: true,
    area_km2: 4.5,
    lon: -99.13,
    lat: 19.43,
  },
  {
    clave: '0901500010020',
    slug: 'd-artagnan',
    nombre: "D'Artagnan",
    alcaldia: '09015',
    poblacion: 4000,
    mujeres: 2100,
    mujeres_es_estimacion: true,
    area_km2: 0.4,
    lon: -99.14,
    lat: 19.44,
  },
  {
    clave: '0901500010033',
    slug: 'sin-datos',
    nombre: 'Sin Datos',
    alcaldia: '09015',
    poblacion: 900,
    mujeres: 480,
    mujeres_es_estimacion: false,
    area_km2: 0.1,
    lon: -99.15,
    lat: 19.45,
  },
  {
    clave: '0901400010001',
    slug: 'ajena',
    nombre: 'Ajena',
    alcaldia: '09014',
    poblacion: 7000,
    mujeres: 3600,
    mujeres_es_estimacion: true,
    area_km2: 0.7,
    lon: -99.16,
    lat: 19.38,
  },
  ...[
    { clave: '09014-sin-nadie', slug: 'sin-nadie', nombre: 'Sin Nadie', poblacion: 0 },
    { clave: '09014-sincenso', slug: 'sin-censo', nombre: 'Sin Censo', poblacion: null },
  ].map((colonia) => ({
    ...colonia,
    alcaldia: '09014',
    mujeres: colonia.poblacion,
    mujeres_es_estimacion: null,
    area_km2: 0.2,
    lon: -99.17,
    lat: 19.37,
  })),
];

const ALCALDIAS = [
  { clave: '09014', nombre: 'Benito Juárez', poblacion: 434_153, mujeres: 231_000 },
  { clave: '09015', nombre: 'Cuauhtémoc', poblacion: 545_884, mujeres: 286_000 },
] as const;

const OPORTUNIDAD = [
  {
    fuente: 'fgj_carpetas',
    indicador: 'violacion',
    dias: 31,
    proporcion: 0.88,
    inferior: 0.81,
    casos: 119,
  },
  {
    fuente: 'fgj_carpetas',
    indicador: 'violacion',
    dias: 7,
    proporcion: 0.8,
    inferior: 0.72,
    casos: 119,
  },
  {
    fuente: 'fgj_carpetas',
    indicador: 'abuso_sexual',
    dias: 7,
    proporcion: 0.67,
    inferior: 0.61,
    casos: 252,
  },
  {
    fuente: 'fgj_victimas',
    indicador: 'violacion',
    dias: 7,
    proporcion: 0.5,
    inferior: 0.4,
    casos: 30,
  },
  {
    fuente: 'fgj_carpetas',
    indicador: 'violacion',
    anio: 2019,
    dias: 31,
    proporcion: 0.99,
    inferior: 0.9,
    casos: 100,
  },
] as const;

const INDICADORES = ['violencia_familiar', 'violencia_sexual', 'violacion'] as const;

/** Never 0, and different from row to row, so that a wrong filter gives a wrong sum. */
function invented(...seed: readonly string[]): number {
  const hash = [...seed.join()].reduce(
    (sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973,
    7,
  );
  return 1 + (hash % 97);
}

type Place = readonly [nivel: 'alcaldia' | 'colonia', clave: string];

/** A row of the whole: one that figures count. */
function counted(
  [nivel, clave]: Place,
  indicador: string,
  periodo_tipo: string,
  periodo: string,
  n: number | null = invented(clave, indicador, periodo_tipo, periodo),
): SyntheticRow {
  const supresion = n === null ? 'primaria' : 'ninguna';
  const whole = { fuente: 'fgj_carpetas', sexo: 'total', edad: 'total' };
  return { ...whole, indicador, nivel, clave, periodo_tipo, periodo, n, supresion };
}

const first = (year: number, month: number): string =>
  `${year}-${String(month).padStart(2, '0')}-01`;

/** 2022-01 to 2024-03, and of violacion only from 2023-01. */
function alcaldiaRows(clave: string, indicador: string): readonly SyntheticRow[] {
  const place: Place = ['alcaldia', clave];
  const months = Array.from({ length: 27 }, (_, index) =>
    first(2022 + Math.floor(index / 12), 1 + (index % 12)),
  ).filter((month) => indicador !== 'violacion' || month >= '2023-01-01');
  return [
    ...months.map((month) => counted(place, indicador, 'mes', month)),
    ...months
      .filter((month) => /-(01|04|07|10)-01$/.test(month))
      .map((month) => counted(place, indicador, 'trimestre', month)),
    ...[2021, 2022, 2023].map((year) => counted(place, indicador, 'anio', first(year, 1))),
  ];
}

const CENTRO: Place = ['colonia', '0901500010007'];
const DARTAGNAN: Place = ['colonia', '0901500010020'];
const SIN_DATOS: Place = ['colonia', '0901500010033'];
const AJENA: Place = ['colonia', '0901400010001'];

const COLONIA_ROWS: readonly SyntheticRow[] = [
  counted(CENTRO, 'violencia_familiar', 'trimestre', '2023-01-01'),
  counted(CENTRO, 'violencia_familiar', 'trimestre', '2023-04-01', null),
  counted(CENTRO, 'violencia_familiar', 'anio', '2022-01-01'),
  counted(CENTRO, 'violencia_familiar', 'anio', '2023-01-01'),
  counted(CENTRO, 'violacion', 'trienio', '2021-01-01'),
  counted(DARTAGNAN, 'violencia_familiar', 'anio', '2022-01-01', null),
  counted(DARTAGNAN, 'violencia_familiar', 'anio', '2023-01-01', 0),
  // A year that nobody asks for.
  counted(SIN_DATOS, 'violencia_familiar', 'anio', '2019-01-01'),
  counted(AJENA, 'violencia_familiar', 'anio', '2023-01-01'),
  counted(['colonia', '09014-sin-nadie'], 'violencia_familiar', 'anio', '2023-01-01', 7),
  counted(['colonia', '09014-sincenso'], 'violencia_familiar', 'anio', '2023-01-01', 8),
];

const WHOLE = [
  ...ALCALDIAS.flatMap(({ clave }) =>
    INDICADORES.flatMap((indicador) => alcaldiaRows(clave, indicador)),
  ),
  ...COLONIA_ROWS,
];

/** Parts by sex and age, and other sources: beside every counted row, never in a figure. */
const BESIDE = WHOLE.flatMap((row) => [
  { ...row, sexo: 'mujer', n: 1000 },
  { ...row, edad: '18-29', n: 1000 },
  ...['fgj_victimas', 'sesnsp_idm', 'linea_mujeres', 'c5_911'].map((fuente) => ({
    ...row,
    fuente,
    n: 1000,
  })),
]);

/** The women among the victims: a whole year, and another in which they lack places. */
const WOMEN_TOLD: readonly (readonly [Place, string, number | null])[] = [
  [['alcaldia', '09015'], '2022-01-01', null],
  [['alcaldia', '09015'], '2023-01-01', 40],
  [CENTRO, '2022-01-01', 30],
  [CENTRO, '2023-01-01', 31],
  [DARTAGNAN, '2023-01-01', null],
  [AJENA, '2022-01-01', 33],
];

const WOMEN = WOMEN_TOLD.map(([place, periodo, n]) => ({
  ...counted(place, 'violencia_familiar', 'anio', periodo, n),
  fuente: 'fgj_victimas',
  sexo: 'mujer',
}));

const CHECKS: readonly (readonly [string, string | null, string])[] = [
  ['cerca_de_fiscalia_bunker_2022', CENTRO[1], 'Búnker, 2022.'],
  ['cerca_de_fiscalia_bunker_2023', CENTRO[1], 'Búnker, 2023.'],
  ['cerca_de_fiscalia_centro_2023', CENTRO[1], 'Centro, 2023.'],
  ['cerca_de_fiscalia_bunker_2024', AJENA[1], 'De otra colonia.'],
  ['cerca_de_fiscalia_bunker_2025', null, 'De ninguna.'],
  ['hora_sin_dato_2025', CENTRO[1], 'De otra regla.'],
];

/** Of two sources, which say the same of an office. */
const CALIDAD = ['fgj_carpetas', 'fgj_victimas'].flatMap((fuente) =>
  CHECKS.map(([regla, clave, descripcion]) => ({
    fuente,
    regla,
    efecto: 'señalada',
    filas: 10,
    descripcion,
    clave,
  })),
);

const ENCUESTAS = (
  [
    ['endireh_2016_pareja', 2016, 'pareja', 'queja_o_denuncia', 9.5, '%'],
    ['endireh_2021_pareja', 2021, 'pareja', 'queja_o_denuncia', 20.4, '%'],
    ['endireh_2021_escolar', 2021, 'escolar', 'queja_o_denuncia', 7.5, '%'],
    ['otra_2030_pareja', 2030, 'pareja', 'delitos_sexuales', 900, 'por cada 100,000 mujeres'],
  ] as const
).map(([id, anio_edicion, ambito, concepto, valor, unidad]) => ({
  id,
  encuesta: 'ENDIREH',
  anio_edicion,
  anio_referencia: null,
  ambito,
  concepto,
  valor,
  unidad,
  cobertura: 'nacional',
  fuente: 'Encuesta inventada',
  fuente_url: `https://ejemplo.invalid/${id}`,
  nota: 'Nacional',
}));

export const INVENTED: SyntheticTables = {
  observaciones: [...WHOLE, ...BESIDE, ...WOMEN],
  colonias: COLONIAS,
  alcaldias: ALCALDIAS,
  oportunidad: OPORTUNIDAD,
  calidad: CALIDAD,
  encuestas: ENCUESTAS,
};

/** The counted rows that fit, in the order of the release; what a query is checked against. */
export function wholeRows(fits: Readonly<Record<string, string>>): readonly SyntheticRow[] {
  return WHOLE.filter((row) =>
    Object.entries(fits).every(([column, value]) => row[column] === value),
  ).toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
}

const sortKey = (row: SyntheticRow): string =>
  [row['indicador'], row['nivel'], row['clave'], row['periodo']].join(' ');
