/** The tables `servicios` and `horarios_servicios`: who helps, with what, when, and how to reach them. */
import { join } from 'node:path';
import * as v from 'valibot';
import {
  day,
  identifier,
  joined,
  keeps,
  listOf,
  looseDate,
  oneOf,
  optional,
  text,
  webAddress,
  type Rule,
} from '../../../src/lib/contract/cells';
import { contactWithin, speaksOfRefuge, telephones } from '../../../src/lib/contract/contact';
import { readHours, writeTime } from '../../../src/lib/contract/hours';
import type { Database } from '../database';
import { alcaldiaFinder, coloniaFinder, type Places } from '../place/places';
import { insertRows } from '../publish/insertRows';
import { readCatalog } from '../readCatalog';
import { degrees, inCity } from './position';

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

const row = v.object({
  id: identifier('S'),
  nombre: text,
  tipo: oneOf(KINDS),
  institucion: text,
  telefono: telephones,
  whatsapp: telephones,
  horario: optional(text),
  direccion: optional(text),
  colonia: optional(text),
  alcaldia: optional(text),
  lat: optional(degrees),
  lon: optional(degrees),
  atiende: listOf(oneOf(NEEDS)),
  idiomas: listOf(text),
  url: optional(webAddress),
  fuente_url: webAddress,
  fuente_fecha: optional(looseDate),
  estado_verificacion: oneOf(CHECKS),
  fecha_confirmacion: optional(
    v.pipe(
      day,
      v.check(
        (on) => on <= new Date().toISOString().slice(0, 10),
        'todavía no llega → Escribe el día en que se confirmó',
      ),
    ),
  ),
  nota: optional(text),
});
type Service = v.InferOutput<typeof row>;

/** A refuge is reached by telephone: nothing may say where it is, not even its alcaldía. */
const WHEREABOUTS = ['direccion', 'colonia', 'alcaldia', 'lat', 'lon'] as const;
/** What is published also of a refuge, and of who is not confirmed yet. */
const REMARKS = ['nombre', 'institucion', 'horario', 'url', 'nota'] as const;

const isRefuge = ({ tipo, atiende, nombre }: Service) =>
  tipo === 'refugio_contacto' || atiende.includes('refugio') || speaksOfRefuge(nombre);

const isUnconfirmed = ({ nota }: Service) => nota !== null && /verificar/i.test(nota);

const onRefuges: readonly Rule<Service>[] = [
  ...WHEREABOUTS.map((column): Rule<Service> => [
    column,
    (service) => !isRefuge(service) || service[column] === null,
    'es de un refugio, y ningún archivo dice dónde está uno → Borra la celda: se llega por teléfono',
  ]),
  ...REMARKS.map((column): Rule<Service> => [
    column,
    (service) =>
      !(isRefuge(service) || isUnconfirmed(service)) ||
      contactWithin(service[column] ?? '') === null,
    'da un teléfono o un lugar, y es de un refugio o está por verificar → Escríbelo sin ese dato',
  ]),
];

const onState: readonly Rule<Service>[] = [
  ['lat', inCity, 'no cae, con su lon, en la Ciudad de México → Van las dos, en grados, o ninguna'],
  [
    'fecha_confirmacion',
    (service) =>
      (service.estado_verificacion === 'confirmado') === (service.fecha_confirmacion !== null),
    'no va con su estado_verificacion → «confirmado» lleva el día, y nada más él',
  ],
  [
    'nota',
    (service) => !isUnconfirmed(service) || service.estado_verificacion !== 'confirmado',
    'dice VERIFICAR y el servicio está «confirmado» → Quita una de las dos cosas',
  ],
];

/** Contact and place of what is still to be confirmed. */
const WITHHELD = { telefono: null, whatsapp: null, direccion: null, lat: null, lon: null };

/**
 * Leaves out what the governments of other alcaldías run for their own.
 * @throws EtlError naming file, line, column and value; also where a cell would say where a refuge is.
 */
export async function addServices(
  db: Database,
  root: string,
  places: Places,
  alcaldias: readonly string[],
): Promise<void> {
  const alcaldiaOf = alcaldiaFinder(places.alcaldias);
  const coloniaOf = coloniaFinder(places);
  const keyOf = ({ alcaldia: name }: Service) => (name === null ? null : alcaldiaOf(name));
  const onPlaces: readonly Rule<Service>[] = [
    [
      'alcaldia',
      (service) => service.alcaldia === null || keyOf(service) !== null,
      'no es una alcaldía → Escríbela como en alcaldias.csv',
    ],
    [
      'colonia',
      (service) => {
        const key = keyOf(service);
        const isKnown = places.colonias.some((colonia) => colonia.alcaldia === key);
        if (service.colonia === null) return true;
        return key !== null && (!isKnown || coloniaOf(key, service.colonia) !== null);
      },
      'no es una colonia de su alcaldía → Escríbela como en colonias.csv o alias_colonias.csv',
    ],
  ];
  const services = readCatalog(
    join(root, 'data/catalogs/servicios.csv'),
    v.pipe(row, keeps<Service>([...onRefuges, ...onState, ...onPlaces])),
    ['id'],
  ).filter((service) => {
    const key = keyOf(service);
    return service.tipo !== 'alcaldia' || key === null || alcaldias.includes(key);
  });
  await insertRows(
    db,
    'servicios',
    services.map((service) => {
      const key = keyOf(service);
      const { colonia } = service;
      return {
        ...service,
        telefono: joined(service.telefono),
        whatsapp: joined(service.whatsapp),
        atiende: joined(service.atiende),
        idiomas: joined(service.idiomas),
        alcaldia: key,
        colonia: key === null || colonia === null ? null : coloniaOf(key, colonia),
        colonia_nombre: colonia,
        por_verificar: isUnconfirmed(service),
        ...(isUnconfirmed(service) ? WITHHELD : {}),
      };
    }),
  );
  await insertRows(
    db,
    'horarios_servicios',
    services.flatMap(({ id, horario }) =>
      readHours(horario ?? '').spans.map(({ dia, abre, cierra }) => ({
        servicio: id,
        dia,
        abre: writeTime(abre),
        cierra: writeTime(cierra),
      })),
    ),
  );
}
