/** The curated catalogues as rows of their published tables. */
import { readHours, writeMinutes } from '../../../../src/old/lib/place/hours';
import type { Manifest } from '../../../../src/old/lib/contract/manifest';
import type { TableRow } from '../publish/writeTable';
import type { Inflow } from './ambientPopulation';
import type { PublishedCabinet } from './cabinet';
import type { NamedPlace } from './placeNames';
import type { PopulationPoint } from './populationPoints';
import { joinList } from '../../../../src/old/lib/contract/catalogs/fields';
import type { Service } from './services';
import type { SurveyFigure } from './surveys';

/** Without what the governments of other alcaldías than those published run for their own. */
export const servicesOf = (
  services: readonly Service[],
  alcaldias: readonly string[],
): readonly Service[] =>
  services.filter(
    ({ tipo, alcaldia }) =>
      tipo !== 'alcaldia' || alcaldia === null || alcaldias.includes(alcaldia),
  );

/** In the public profile, contact and place of what isn't confirmed yet stay out. */
export function serviceRows(
  services: readonly Service[],
  profile: Manifest['perfil'],
): readonly TableRow[] {
  return services.map((service) => ({
    ...service,
    telefono: joinList(service.telefono),
    whatsapp: joinList(service.whatsapp),
    atiende: joinList(service.atiende),
    idiomas: joinList(service.idiomas),
    ...(service.por_verificar && profile === 'publico' ? WITHHELD : {}),
  }));
}

const WITHHELD = { telefono: null, whatsapp: null, direccion: null, lat: null, lon: null };

/** The tables of the cabinet's files. */
export function cabinetRows({ sessions, agreements, progress, violetPoints }: PublishedCabinet): {
  readonly [name in 'sesiones' | 'acuerdos' | 'avances' | 'puntos_violeta']: readonly TableRow[];
} {
  return {
    sesiones: sessions.map((session) => ({ ...session })),
    acuerdos: agreements.map((agreement) => ({
      ...agreement,
      aliados: joinList(agreement.aliados),
      colonias: joinList(agreement.colonias),
      indicadores: joinList(agreement.indicadores),
    })),
    avances: progress.map((row) => ({ ...row })),
    puntos_violeta: violetPoints.map((point) => ({ ...point })),
  };
}

/** Where women live, in the colonias that are published. */
export function populationRows(
  points: readonly PopulationPoint[],
  colonias: readonly { readonly clave: string }[],
): readonly TableRow[] {
  const published = new Set(colonias.map(({ clave }) => clave));
  return points.filter(({ colonia }) => published.has(colonia)).map((point) => ({ ...point }));
}

export function surveyRows(surveys: readonly SurveyFigure[]): readonly TableRow[] {
  return surveys.map((figure) => ({ ...figure }));
}

export type AmbientRow = Inflow & {
  readonly residentes: number;
  readonly poblacion_ambiente: number;
};

/** Who is in each published colonia by day: those who live there, in 2020, and those who come in. */
export function ambientRows(
  inflow: readonly Inflow[],
  colonias: readonly { readonly clave: string; readonly poblacion: number | null }[],
): readonly AmbientRow[] {
  const residents = new Map(colonias.map(({ clave, poblacion }) => [clave, poblacion]));
  return inflow.flatMap((row) => {
    const residentes = residents.get(row.clave) ?? null;
    return residentes === null
      ? []
      : [{ ...row, residentes, poblacion_ambiente: residentes + row.entran }];
  });
}

/**
 * Names of places: those of a colonia that is published with it, those of other alcaldías with theirs alone.
 * A name without colonia in an alcaldía that is published says nothing, and is left out.
 */
export function nameRows(
  names: readonly NamedPlace[],
  published: {
    readonly alcaldias: readonly string[];
    readonly colonias: readonly { readonly clave: string }[];
  },
): readonly TableRow[] {
  const keys = new Set(published.colonias.map(({ clave }) => clave));
  const alcaldias = new Set(published.alcaldias);
  return names.flatMap((name) => {
    const colonia = name.colonia !== null && keys.has(name.colonia) ? name.colonia : null;
    return colonia === null && alcaldias.has(name.alcaldia) ? [] : [{ ...name, colonia }];
  });
}

/** The hours of the services that say them so that they can be read, day by day. */
export function hourRows(services: readonly Service[]): readonly TableRow[] {
  return services.flatMap(({ id, horario }) =>
    readHours(horario ?? '').spans.map(({ dia, abre, cierra }) => ({
      servicio: id,
      dia,
      abre: padded(abre),
      cierra: padded(cierra),
    })),
  );
}

/** `09:05`. */
const padded = (minutes: number) => writeMinutes(minutes).padStart(5, '0');
