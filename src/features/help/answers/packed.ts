/** Contacts as a page carries them to its program: each word that many share, once. */
import type { Contact, Verification } from './contacts';
import type { Need } from './needs';
import { populationOf } from './population';

interface Source {
  readonly fuente: string;
  readonly verification: Verification;
}

type Access = Contact['access'];

/** One contact; what is shared, by its place in the lists. */
type Row = readonly [
  id: string,
  nombre: string,
  tipo: string,
  institucion: number,
  necesidades: readonly number[],
  telefonos: readonly string[],
  whatsapp: readonly string[],
  horario: number,
  direccion: string | null,
  colonia: string | null,
  alcaldia: string | null,
  punto: Contact['punto'],
  url: string | null,
  fuente: number,
  access: Access,
];

export interface PackedContacts {
  readonly instituciones: readonly string[];
  readonly necesidades: readonly Need[];
  readonly horarios: readonly (string | null)[];
  readonly fuentes: readonly Source[];
  readonly filas: readonly Row[];
}

/** Of those that can be reached; a refuge keeps no word about a place, as in what it comes from. */
export function packContacts(contacts: readonly Contact[]): PackedContacts {
  const instituciones = distinct(contacts.map(({ institucion }) => institucion));
  const necesidades = distinct(contacts.flatMap(({ necesidades: needs }) => needs));
  const horarios = distinct(contacts.map(({ horario }) => horario));
  const keyOf = ({ fuente, verification: { estado, fecha } }: Source) =>
    [fuente, estado, fecha].join(' ');
  const sources = new Map(
    contacts.map(({ fuente, verification }) => [
      keyOf({ fuente, verification }),
      { fuente, verification },
    ]),
  );
  const keys = [...sources.keys()];
  return {
    instituciones,
    necesidades,
    horarios,
    fuentes: [...sources.values()],
    filas: contacts.map((contact) => [
      contact.id,
      contact.nombre,
      contact.tipo,
      instituciones.indexOf(contact.institucion),
      contact.necesidades.map((need) => necesidades.indexOf(need)),
      contact.telefonos,
      contact.whatsapp,
      horarios.indexOf(contact.horario),
      contact.direccion,
      contact.colonia,
      contact.alcaldia,
      contact.punto,
      contact.url,
      keys.indexOf(keyOf(contact)),
      contact.access,
    ]),
  };
}

const distinct = <Value>(values: readonly Value[]): readonly Value[] => [...new Set(values)];

/** The contacts that were packed. */
export function unpackContacts(packed: PackedContacts): readonly Contact[] {
  return packed.filas.flatMap((row) => {
    const [id, nombre, tipo, institution, needs, telefonos, whatsapp, hours, direccion] = row;
    const [, , , , , , , , , colonia, alcaldia, punto, url, source, access] = row;
    const told = packed.fuentes[source];
    if (told === undefined) return [];
    const necesidades = needs.flatMap((need) => packed.necesidades[need] ?? []);
    return {
      id,
      nombre,
      tipo,
      institucion: packed.instituciones[institution] ?? '',
      necesidades,
      poblacion: populationOf({ tipo, nombre }),
      telefonos,
      whatsapp,
      horario: packed.horarios[hours] ?? null,
      direccion,
      colonia,
      alcaldia,
      punto,
      url,
      fuente: told.fuente,
      verification: told.verification,
      access,
      esRefugio: tipo === 'refugio_contacto' || necesidades.includes('refugio'),
      esLinea: tipo === 'linea_telefonica',
    };
  });
}
