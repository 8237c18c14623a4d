/** `data/catalogs/servicios.csv`: who helps, with what, how to reach them and who says so. */
import { resolve } from 'node:path';
import * as v from 'valibot';
import type { Catalogs } from '../geo/placeCatalogs';
import { inCity } from '../../../../src/old/lib/contract/catalogs/city';
import { contactWithin, isTelephone } from '../../../../src/old/lib/contract/catalogs/contact';
import {
  day,
  degrees,
  identifier,
  listOf,
  looseDate,
  oneOf,
  optionalText,
  text,
  webAddress,
} from '../../../../src/old/lib/contract/catalogs/fields';
import { placesOf, type Places } from '../../../../src/old/lib/contract/catalogs/places';
import { readCatalog } from '../io/readCatalog';
import { speaksOfRefuge } from '../../../../src/old/lib/contract/cabinet/sources';
import { keeps, type Rule } from '../../../../src/old/lib/contract/catalogs/rules';

const KINDS = [
  'linea_telefonica',
  'luna',
  'centro_justicia',
  'fiscalia',
  'alcaldia',
  'salud',
  'infancia',
  'migrantes',
  'osc',
  'refugio_contacto',
  'otro',
] as const;
const NEEDS = [
  'psicologica',
  'juridica',
  'medica',
  'social',
  'refugio',
  'infancia',
  'lgbt',
  'migrantes',
] as const;
const CHECKS = ['prensa', 'secundaria', 'fuente_oficial', 'lista_oficial', 'confirmado'] as const;

const telephones = listOf(
  v.pipe(text, v.check(isTelephone, 'no es un teléfono (se espera 911, *765 o diez dígitos)')),
);
const row = v.object({
  id: identifier('S'),
  nombre: text,
  tipo: oneOf(KINDS),
  institucion: text,
  telefono: telephones,
  whatsapp: telephones,
  horario: optionalText,
  direccion: optionalText,
  colonia: optionalText,
  alcaldia: optionalText,
  lat: v.nullable(degrees),
  lon: v.nullable(degrees),
  atiende: listOf(oneOf(NEEDS)),
  idiomas: listOf(text),
  url: v.nullable(webAddress),
  fuente_url: webAddress,
  fuente_fecha: v.nullable(looseDate),
  estado_verificacion: oneOf(CHECKS),
  fecha_confirmacion: v.nullable(day),
  nota: optionalText,
});
type Row = v.InferOutput<typeof row>;

export interface Service extends Omit<Row, 'colonia' | 'alcaldia'> {
  /** Key of the colonia; null outside the catalogued alcaldías, or where the source names none. */
  readonly colonia: string | null;
  /** Name of the colonia as the source gives it. */
  readonly colonia_nombre: string | null;
  /** INEGI key. */
  readonly alcaldia: string | null;
  /** Its remark says VERIFICAR: contact and place aren't shown to the public until someone confirms them. */
  readonly por_verificar: boolean;
}

/**
 * @param catalogs where the places named in it are looked up
 * @throws EtlError naming file, line, column and value; also for a refuge of which a cell says where it is.
 */
export function readServices(
  root: string,
  catalogs: Pick<Catalogs, 'alcaldias' | 'colonias' | 'aliases'>,
): readonly Service[] {
  const places = placesOf(catalogs);
  const schema = v.pipe(row, keeps(rulesWith(places)));
  return readCatalog(resolve(root, 'data/catalogs/servicios.csv'), schema, ['id']).map(
    ({ colonia, alcaldia, ...rest }) => {
      const key = alcaldia === null ? null : (places.alcaldia(alcaldia) ?? null);
      return {
        ...rest,
        alcaldia: key,
        colonia: key === null || colonia === null ? null : (places.colonia(key, colonia) ?? null),
        colonia_nombre: colonia,
        por_verificar: isUnconfirmed(rest),
      };
    },
  );
}

/** A refuge is reached by telephone: nothing may say where it is, not even its alcaldía. */
const WHEREABOUTS = ['direccion', 'colonia', 'alcaldia', 'lat', 'lon'] as const;
/** What is published also of a refuge, and of who isn't confirmed yet. */
const REMARKS = ['nombre', 'institucion', 'horario', 'url', 'nota'] as const;

const isRefuge = ({ tipo, atiende, nombre }: Pick<Row, 'tipo' | 'atiende' | 'nombre'>) =>
  tipo === 'refugio_contacto' || atiende.includes('refugio') || speaksOfRefuge(nombre);

const isUnconfirmed = ({ nota }: Pick<Row, 'nota'>) => nota !== null && /verificar/i.test(nota);

function rulesWith(places: Places): readonly Rule<Row>[] {
  return [
    ...WHEREABOUTS.map((column) => ({
      column,
      holds: (service: Row) => !isRefuge(service) || service[column] === null,
      otherwise:
        'es de un refugio: se llega por teléfono y ningún archivo dice dónde está; borra la celda',
    })),
    ...REMARKS.map((column) => ({
      column,
      holds: (service: Row) =>
        !(isRefuge(service) || isUnconfirmed(service)) ||
        contactWithin(service[column] ?? '') === null,
      otherwise:
        'da un teléfono o un lugar, y es de un refugio o está por verificar; escríbelo sin ese dato',
    })),
    {
      column: 'lat',
      holds: inCity,
      otherwise: 'no cae, con su lon, en la Ciudad de México; van las dos, en grados, o ninguna',
    },
    {
      column: 'alcaldia',
      holds: ({ alcaldia }) => alcaldia === null || places.alcaldia(alcaldia) !== undefined,
      otherwise: 'no está en alcaldias.csv',
    },
    {
      column: 'colonia',
      holds: ({ alcaldia, colonia }) => {
        if (colonia === null) return true;
        const key = alcaldia === null ? undefined : places.alcaldia(alcaldia);
        if (key === undefined) return false;
        return !places.hasColonias(key) || places.colonia(key, colonia) !== undefined;
      },
      otherwise: 'no es una colonia de su alcaldía en colonias.csv ni en alias_colonias.csv',
    },
    {
      column: 'fecha_confirmacion',
      holds: ({ estado_verificacion: state, fecha_confirmacion: on }) =>
        (state === 'confirmado') === (on !== null),
      otherwise: 'no va con su estado_verificacion: «confirmado» lleva el día, y nada más él',
    },
    {
      column: 'nota',
      holds: (service) => !(isUnconfirmed(service) && service.estado_verificacion === 'confirmado'),
      otherwise: 'dice VERIFICAR y el servicio está «confirmado»; quita una de las dos cosas',
    },
  ];
}
