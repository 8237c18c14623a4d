/**
 * An invented release of the alcaldía's own colonias in which every Punto Violeta and most services have
 * a place, all of them invented: nothing in it is where help is. Services stand in the south and west; in
 * the north-east, of which Morelos has many reports and Ex Hipódromo de Peralvillo few, none does.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { manySources, manySourcesParts } from './manySources';
import type { SyntheticParts, SyntheticRow, SyntheticTables } from './syntheticRelease';

const HOME = '09015';
const YEARS = [2021, 2022, 2023, 2024] as const;
/** Cases of family violence per woman and year, in all colonias but those below. */
const RATE = 0.006;
const TIMES: Readonly<Record<string, number>> = { morelos: 3, 'ex-hipodromo-de-peralvillo': 0.4 };

function csv(path: string): readonly Readonly<Record<string, string>>[] {
  return Papa.parse<Record<string, string>>(readFileSync(path, 'utf8'), {
    header: true,
    skipEmptyLines: true,
  }).data;
}

const orNull = (cell: string | undefined) => (cell === undefined || cell === '' ? null : cell);
const numberOrNull = (cell: string | undefined) => {
  const text = orNull(cell);
  return text === null ? null : Number(text);
};

const POINTS = csv('data/catalogs/puntos_poblacion.csv').map((row) => ({
  unidad: row['unidad'] ?? '',
  nombre: row['nombre'] ?? '',
  colonia: row['colonia'] ?? '',
  mujeres: Number(row['mujeres']),
  ninas_8_14: numberOrNull(row['ninas_8_14']),
  poblacion: Number(row['poblacion']),
  lon: Number(row['lon']),
  lat: Number(row['lat']),
  es_estimacion: true,
}));

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

export const COLONIAS = csv('data/catalogs/colonias.csv').map((row) => {
  const clave = row['clave'] ?? '';
  const own = POINTS.filter(({ colonia }) => colonia === clave);
  return {
    clave,
    slug: row['slug'] ?? '',
    nombre: row['nombre'] ?? '',
    alcaldia: HOME,
    poblacion: numberOrNull(row['poblacion']),
    mujeres: Number(row['mujeres']),
    mujeres_es_estimacion: true,
    area_km2: 1,
    lon: mean(own.map(({ lon }) => lon)),
    lat: mean(own.map(({ lat }) => lat)),
  };
});
const WOMEN = COLONIAS.reduce((sum, { mujeres }) => sum + mujeres, 0);

const yearly = ({ slug, mujeres }: { readonly slug: string; readonly mujeres: number }) =>
  Math.round(mujeres * RATE * (TIMES[slug] ?? 1));

const count = (of: SyntheticRow, n: number): SyntheticRow => {
  const hidden = of['nivel'] === 'colonia' && n > 0 && n < 5;
  return { ...of, n: hidden ? null : n, supresion: hidden ? 'primaria' : 'ninguna' };
};

const CASES = { fuente: 'fgj_carpetas', sexo: 'total', edad: 'total' } as const;

const reports = (): readonly SyntheticRow[] => [
  ...COLONIAS.flatMap((colonia) => {
    const place = {
      ...CASES,
      indicador: 'violencia_familiar',
      nivel: 'colonia',
      clave: colonia.clave,
    };
    const n = yearly(colonia);
    return [
      ...YEARS.map((year) =>
        count({ ...place, periodo_tipo: 'anio', periodo: `${year}-01-01` }, n),
      ),
      count({ ...place, periodo_tipo: 'trienio', periodo: '2021-01-01' }, 3 * n),
    ];
  }),
];

const WHOLE = COLONIAS.reduce((sum, colonia) => sum + yearly(colonia), 0);

/** Words and numbers that no page may ever show: where a refuge would be. */
export const REFUGE = { street: 'Callejón del Secreto 1', lat: 19.4012, lon: -99.1777 } as const;

const service = (id: string, more: SyntheticRow): SyntheticRow => ({
  id,
  nombre: `Servicio inventado ${id}`,
  tipo: 'alcaldia',
  institucion: 'Institución inventada',
  telefono: null,
  whatsapp: null,
  horario: 'L–V 9:00–18:00',
  direccion: null,
  colonia: null,
  colonia_nombre: null,
  alcaldia: HOME,
  lat: null,
  lon: null,
  atiende: 'psicologica; juridica',
  idiomas: null,
  url: null,
  fuente_url: 'https://ejemplo.invalid/nota',
  fuente_fecha: '2026-01-09',
  estado_verificacion: 'prensa',
  fecha_confirmacion: null,
  por_verificar: false,
  nota: null,
  ...more,
});

const coloniaOf = (slug: string) => {
  const found = COLONIAS.find((colonia) => colonia.slug === slug);
  return { colonia: found?.clave ?? '', colonia_nombre: found?.nombre ?? '' };
};

/** Where its women are taken to live. */
const at = (slug: string) => {
  const found = COLONIAS.find((colonia) => colonia.slug === slug);
  return { lat: found?.lat ?? 0, lon: found?.lon ?? 0, ...coloniaOf(slug) };
};

const SERVICES: readonly SyntheticRow[] = [
  service('S001', {
    nombre: 'Línea inventada',
    tipo: 'linea_telefonica',
    telefono: '800 000 0000',
    whatsapp: '55 0000 0000',
    horario: '24 h, todos los días',
    alcaldia: null,
    atiende: 'psicologica; medica',
    estado_verificacion: 'confirmado',
    fecha_confirmacion: '2026-03-01',
  }),
  service('S002', { tipo: 'luna', direccion: 'Calle Inventada 2', ...at('condesa') }),
  service('S003', { tipo: 'luna', direccion: 'Calle Inventada 3', ...at('roma-norte') }),
  service('S004', { tipo: 'salud', atiende: 'medica', ...at('doctores') }),
  service('S005', { tipo: 'fiscalia', ...at('juarez') }),
  service('S006', { tipo: 'osc', ...at('san-rafael') }),
  service('S007', { tipo: 'osc', ...coloniaOf('roma-sur') }),
  service('S008', {
    nombre: 'Servicio por verificar',
    direccion: null,
    por_verificar: true,
    ...coloniaOf('morelos'),
  }),
  service('S009', {
    nombre: 'Refugio inventado',
    tipo: 'refugio_contacto',
    telefono: '800 111 1111',
    direccion: REFUGE.street,
    atiende: 'refugio; psicologica',
    ...coloniaOf('hipodromo'),
    lat: REFUGE.lat,
    lon: REFUGE.lon,
  }),
];

const violetPoints = (): readonly SyntheticRow[] =>
  csv('tests/fixtures/puntos_violeta_inventados.csv').map((row) => ({
    id: row['id'] ?? '',
    nombre: row['nombre'] ?? '',
    clase: row['clase'] ?? '',
    colonia: orNull(row['colonia']),
    lat: numberOrNull(row['lat']),
    lon: numberOrNull(row['lon']),
    fuente: orNull(row['fuente']),
    fuente_url: orNull(row['fuente_url']),
    fecha_confirmacion: orNull(row['fecha_confirmacion']),
    nota: orNull(row['nota']),
  }));

export function filledServices(): SyntheticTables {
  const base = manySources([]);
  const whole = (base.observaciones ?? [])
    .filter(
      ({ fuente, sexo, edad, nivel, clave, indicador }) =>
        fuente === CASES.fuente &&
        sexo === CASES.sexo &&
        edad === CASES.edad &&
        nivel === 'alcaldia' &&
        clave === HOME &&
        indicador !== 'llamadas_violencia_familiar',
    )
    .map((row) =>
      row['indicador'] === 'violencia_familiar' && row['periodo_tipo'] === 'anio'
        ? { ...row, n: WHOLE }
        : row,
    );
  return {
    ...base,
    observaciones: [...whole, ...reports()],
    colonias: COLONIAS,
    alcaldias: [{ clave: HOME, nombre: 'Cuauhtémoc', poblacion: 2 * WOMEN, mujeres: WOMEN }],
    calidad: [],
    puntos_poblacion: POINTS,
    puntos_violeta: violetPoints(),
    servicios: SERVICES,
  };
}

/** The boundaries are those of the bundled release. */
export function filledServicesParts(): SyntheticParts {
  const folder = 'static/data';
  const boundaries = readdirSync(folder).find((name) => name.endsWith('.topojson'));
  if (boundaries === undefined) throw new Error(`No hay fronteras en ${folder}.`);
  return {
    ...manySourcesParts({ corte: '2025-01-31', ultimo_mes_completo: '2024-07-01' }),
    alcaldiasConColonias: [HOME],
    topojson: readFileSync(join(folder, boundaries), 'utf8'),
  };
}
