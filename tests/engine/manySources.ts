/**
 * An invented release of the whole city that tells of all sources: carpetas of 2021 to 2024, and the
 * victims of some of those years; what is of neither measure is so large that no sum can hide it.
 */
import type { Manifest } from '$lib/contract/manifest';
import { MEASURED_ROWS } from '../fixtures/delayCurves';
import { rectangles } from '../lib/figures/topology';
import type { SyntheticParts, SyntheticRow, SyntheticTables } from './syntheticRelease';

const HOME = '09015';

/** One that is busy, one that is not, one with few cases, and one of which no one knows who lives there. */
export const HOME_COLONIAS = [
  { slug: 'centro', nombre: 'Centro', mujeres: 30_000, share: 0.4 },
  { slug: 'doctores', nombre: 'Doctores', mujeres: 22_000, share: 0.2 },
  { slug: 'maza', nombre: 'Maza', mujeres: 1300, share: 0 },
  { slug: 'sin-censo', nombre: 'Sin Censo', mujeres: null, share: 0.1 },
].map((colonia) => ({ ...colonia, clave: `${HOME}-${colonia.slug}` }));

const AWAY = '09007-agricola-oriental';
const AWAY_NAME = 'Agrícola Oriental';
const ALCALDIAS_CON_COLONIAS = ['09007', HOME];

const YEARLY = {
  violencia_total: 1700,
  violencia_familiar: 1200,
  violencia_sexual: 490,
  abuso_sexual: 300,
  feminicidio: 8,
} as const;
type Told = keyof typeof YEARLY;

/** What the women among the victims are of all cases. */
const WOMEN = 0.9;
/** No figure may ever count it. */
export const ASTRAY = 1_000_000;

export interface ToldVictims {
  readonly indicador: Told;
  readonly anio: number;
  /** Slugs of the colonias of which women are not told. */
  readonly without?: readonly string[];
}

const CASES = { fuente: 'fgj_carpetas', sexo: 'total', edad: 'total' } as const;
const VICTIMS = { fuente: 'fgj_victimas', sexo: 'mujer', edad: 'total' } as const;

/** Small counts are suppressed below the alcaldía, as in a real release. */
function row(of: SyntheticRow, n: number): SyntheticRow {
  const hidden = of['nivel'] === 'colonia' && n > 0 && n < 5;
  return { ...of, n: hidden ? null : n, supresion: hidden ? 'primaria' : 'ninguna' };
}

const months = (from: number, to: number) =>
  Array.from(
    { length: 12 * (to - from + 1) },
    (_, index) =>
      `${from + Math.floor(index / 12)}-${String(1 + (index % 12)).padStart(2, '0')}-01`,
  );

/** Cases of a year: a few more in the later ones. */
const casesOf = (indicador: Told, year: number) => YEARLY[indicador] + 6 * (year - 2021);
/** Maza has three cases, whatever the year. */
const shareOf = (n: number, share: number) => (share === 0 ? 3 : Math.round(n * share));

const TOLD: readonly Told[] = [
  'violencia_total',
  'violencia_familiar',
  'violencia_sexual',
  'abuso_sexual',
  'feminicidio',
];
/** Told by colonia, by year and longer. */
const BY_COLONIA: readonly Told[] = ['violencia_familiar', 'violencia_sexual', 'abuso_sexual'];

const alcaldiaRows = (indicador: Told): readonly SyntheticRow[] => {
  const place = { ...CASES, indicador, nivel: 'alcaldia', clave: HOME };
  return months(2021, 2024).flatMap((periodo) => {
    const year = Number(periodo.slice(0, 4));
    const monthly = Math.round(casesOf(indicador, year) / 12);
    return [
      row({ ...place, periodo_tipo: 'mes', periodo }, monthly),
      ...(/-(01|04|07|10)-01$/.test(periodo)
        ? [row({ ...place, periodo_tipo: 'trimestre', periodo }, 3 * monthly)]
        : []),
      ...(periodo.endsWith('-01-01')
        ? [row({ ...place, periodo_tipo: 'anio', periodo }, casesOf(indicador, year))]
        : []),
    ];
  });
};

const coloniaRows = (indicador: Told): readonly SyntheticRow[] =>
  HOME_COLONIAS.flatMap(({ clave, share }) => {
    const place = { ...CASES, indicador, nivel: 'colonia', clave };
    const yearly = (year: number) => shareOf(casesOf(indicador, year), share);
    return [
      ...[2021, 2022, 2023, 2024].map((year) =>
        row({ ...place, periodo_tipo: 'anio', periodo: `${year}-01-01` }, yearly(year)),
      ),
      row(
        { ...place, periodo_tipo: 'trienio', periodo: '2021-01-01' },
        yearly(2021) + yearly(2022) + yearly(2023),
      ),
    ];
  });

const women = (n: number) => Math.round(n * WOMEN);

/** By year alone, and never of feminicide or the total by colonia. */
const victimRows = ({ indicador, anio, without = [] }: ToldVictims): readonly SyntheticRow[] => {
  const when = { ...VICTIMS, indicador, periodo_tipo: 'anio', periodo: `${anio}-01-01` };
  const n = women(casesOf(indicador, anio));
  return [
    row({ ...when, nivel: 'alcaldia', clave: HOME }, n),
    ...(BY_COLONIA.includes(indicador) ? HOME_COLONIAS : [])
      .filter(({ slug }) => !without.includes(slug))
      .map(({ clave, share }) => row({ ...when, nivel: 'colonia', clave }, shareOf(n, share))),
  ];
};

/** Beside each counted row, the same place and time in every other cut of every source. */
function astrayOf(counted: readonly SyntheticRow[]): readonly SyntheticRow[] {
  const cuts = [
    { fuente: 'fgj_carpetas', sexo: 'mujer', edad: 'total' },
    { fuente: 'fgj_victimas', sexo: 'total', edad: 'total' },
    { fuente: 'fgj_victimas', sexo: 'hombre', edad: 'total' },
    { fuente: 'fgj_victimas', sexo: 'mujer', edad: '18-29' },
    { fuente: 'sesnsp_idm', sexo: 'total', edad: 'total' },
    { fuente: 'linea_mujeres', sexo: 'total', edad: 'total' },
    { fuente: 'c5_911', sexo: 'total', edad: 'total' },
  ];
  return [
    ...counted.flatMap((each) =>
      cuts.map((cut) => ({ ...each, ...cut, n: ASTRAY, supresion: 'ninguna' })),
    ),
    ...counted.map((each) => ({
      ...each,
      fuente: 'c5_911',
      indicador: 'llamadas_violencia_familiar',
      n: ASTRAY,
      supresion: 'ninguna',
    })),
    // The same of a colonia of another alcaldía, of which women are told in every year.
    ...[CASES, VICTIMS].flatMap((cut) =>
      BY_COLONIA.flatMap((indicador) =>
        [2021, 2022, 2023].map((year) => ({
          ...cut,
          indicador,
          nivel: 'colonia',
          clave: AWAY,
          periodo_tipo: 'anio',
          periodo: `${year}-01-01`,
          n: ASTRAY,
          supresion: 'ninguna',
        })),
      ),
    ),
  ];
}

const CALIDAD = [
  {
    fuente: 'fgj_carpetas',
    regla: 'hora_sin_dato_2024',
    efecto: 'señalada',
    filas: 40,
    descripcion: 'La hora no viene en el archivo.',
    clave: `${HOME}-doctores`,
  },
];

export function manySources(victims: readonly ToldVictims[]): SyntheticTables {
  const counted = [...TOLD.flatMap(alcaldiaRows), ...BY_COLONIA.flatMap(coloniaRows)];
  const colonia = { mujeres_es_estimacion: true, area_km2: 1, lon: -99.13, lat: 19.43 };
  return {
    observaciones: [...counted, ...victims.flatMap(victimRows), ...astrayOf(counted)],
    colonias: [
      ...HOME_COLONIAS.map(({ clave, slug, nombre, mujeres }) => ({
        ...colonia,
        clave,
        slug,
        nombre,
        alcaldia: HOME,
        poblacion: mujeres === null ? null : 2 * mujeres,
        mujeres,
        mujeres_es_estimacion: mujeres === null ? null : true,
      })),
      {
        ...colonia,
        clave: AWAY,
        slug: 'agricola-oriental',
        nombre: AWAY_NAME,
        alcaldia: '09007',
        poblacion: null,
        mujeres: null,
      },
    ],
    alcaldias: [
      { clave: '09007', nombre: 'Iztapalapa', poblacion: 1_835_486, mujeres: 947_835 },
      { clave: HOME, nombre: 'Cuauhtémoc', poblacion: 545_884, mujeres: 286_000 },
    ],
    oportunidad: MEASURED_ROWS.map((knot) => ({
      fuente: 'fgj_carpetas',
      origen: 'inventado',
      ...knot,
    })),
    calidad: CALIDAD,
  };
}

/** The sources of the manifest; the victims' own file ends where it is told to. */
export function manySourcesParts(victims: {
  readonly corte: string;
  readonly ultimo_mes_completo: string;
}): SyntheticParts {
  const source = {
    publica: 'Fiscalía inventada',
    conjunto: 'Conjunto inventado',
    url: 'https://ejemplo.invalid/datos',
    licencia: 'Inventada',
    obtenida: null,
    archivos: [],
    corte_segun: 'fecha_inicio',
    filas_leidas: 0,
    filas_contadas: 0,
    filas_apartadas: [],
    primer_mes: '2021-01-01',
    ultimo_mes: '2024-12-01',
  };
  const fuentes: Manifest['fuentes'] = [
    { ...source, id: 'c5_911', corte: '2025-06-30', ultimo_mes_completo: '2025-06-01' },
    { ...source, id: 'fgj_carpetas', corte: '2025-01-31', ultimo_mes_completo: '2024-07-01' },
    {
      ...source,
      ...victims,
      id: 'fgj_victimas',
      publica: 'Fiscalía inventada, víctimas',
      ultimo_mes: victims.ultimo_mes_completo,
    },
  ];
  return { fuentes, alcaldiasConColonias: ALCALDIAS_CON_COLONIAS };
}

/** One square of a hundredth of a degree for each colonia, in a row. */
export function manySourcesTopology(): string {
  const squares = [...HOME_COLONIAS, { clave: AWAY, slug: 'agricola-oriental', nombre: AWAY_NAME }];
  const topology = rectangles(
    Object.fromEntries(
      squares.map(({ slug }, index) => {
        const west = -99.2 + index / 100;
        return [slug, [west, 19.4, west + 0.01, 19.41] as const];
      }),
    ),
  );
  const { colonias } = topology.objects;
  const geometries = colonias.geometries.map((geometry, index) => ({
    ...geometry,
    id: squares[index]?.clave ?? '',
    properties: { slug: squares[index]?.slug ?? '', nombre: squares[index]?.nombre ?? '' },
  }));
  return JSON.stringify({
    ...topology,
    objects: { ...topology.objects, colonias: { ...colonias, geometries } },
  });
}
