/** Services of the release → contacts: what may be said of each, and how it can be reached. */
import { withoutTracking } from '$old/lib/contract/catalogs/tracking';
import type { Service } from '../queries/services';
import { isNeed, type Need } from './needs';
import { populationOf, type Population } from './population';

/** Who stands behind a contact. */
export interface Verification {
  readonly estado: 'confirmado' | 'fuente_oficial' | 'lista_oficial' | 'prensa' | 'secundaria';
  /** Of the confirmation or of the source, as published: `AAAA`, `AAAA-MM` or `AAAA-MM-DD`. */
  readonly fecha: string | null;
}

/**
 * How it can be reached, best first; `por_verificar`, what is known is not shown yet. Of a place whose colonia
 * alone is known nobody can say where to go: it has no contact.
 */
type Access = 'telefono' | 'lugar' | 'en_linea' | 'por_verificar' | 'sin_contacto';

/** What keeps it out of the pages of help. */
export type Missing = Extract<Access, 'por_verificar' | 'sin_contacto'>;

export interface Contact {
  readonly id: string;
  readonly nombre: string;
  /** As in `servicios.tipo`. */
  readonly tipo: string;
  readonly institucion: string;
  readonly necesidades: readonly Need[];
  /** For whom alone it is there; null where it is for any woman. */
  readonly poblacion: Population | null;
  /** As they are dialled: `911`, `*765`, `55 5658 1111`. */
  readonly telefonos: readonly string[];
  readonly whatsapp: readonly string[];
  readonly horario: string | null;
  readonly direccion: string | null;
  readonly colonia: string | null;
  /** Key of the alcaldía. */
  readonly alcaldia: string | null;
  /** Where it is; null where it is not published, and always of who gives refuge. */
  readonly punto: { readonly lat: number; readonly lon: number } | null;
  readonly url: string | null;
  readonly fuente: string;
  readonly verification: Verification;
  readonly access: Access;
  readonly esRefugio: boolean;
  /** Whether it answers from afar, to anyone. */
  readonly esLinea: boolean;
}

/** Whether whoever lives in an alcaldía may ask there: not at what the government of another one runs for its own. */
export const attends = ({ tipo, alcaldia }: Service, own: string): boolean =>
  tipo !== 'alcaldia' || alcaldia === own;

const STATES = ['confirmado', 'fuente_oficial', 'lista_oficial', 'prensa', 'secundaria'] as const;

/**
 * A refuge keeps its telephones and loses every word about a place, whatever the row says. The remark of
 * a row is for whoever keeps the catalogue, and is left out.
 * @throws Error if the row names a state of verification that there isn't
 */
export function contactOf(service: Service): Contact {
  const necesidades = split(service.atiende).filter(isNeed);
  const esRefugio = service.tipo === 'refugio_contacto' || necesidades.includes('refugio');
  const located = !esRefugio;
  const contact = {
    id: service.id,
    nombre: service.nombre,
    tipo: service.tipo,
    institucion: service.institucion,
    necesidades,
    poblacion: populationOf(service),
    telefonos: split(service.telefono),
    whatsapp: split(service.whatsapp),
    horario: service.horario,
    direccion: located ? service.direccion : null,
    colonia: located ? service.colonia_nombre : null,
    alcaldia: located ? service.alcaldia : null,
    punto: located ? pointOf(service) : null,
    url: service.url,
    fuente: withoutTracking(service.fuente_url),
    verification: verificationOf(service),
    esRefugio,
    esLinea: service.tipo === 'linea_telefonica',
  };
  return { ...contact, access: accessOf(contact, service.por_verificar) };
}

function accessOf(
  {
    telefonos,
    whatsapp,
    direccion,
    punto,
    url,
    esRefugio,
  }: Pick<Contact, 'telefonos' | 'whatsapp' | 'direccion' | 'punto' | 'url' | 'esRefugio'>,
  unverified: boolean,
): Access {
  if (unverified) return 'por_verificar';
  if (telefonos.length > 0 || whatsapp.length > 0) return 'telefono';
  if (direccion !== null || punto !== null) return 'lugar';
  return url !== null && !esRefugio ? 'en_linea' : 'sin_contacto';
}

const pointOf = ({ lat, lon }: Service): Contact['punto'] =>
  lat === null || lon === null ? null : { lat, lon };

function verificationOf(service: Service): Verification {
  const estado = STATES.find((state) => state === service.estado_verificacion);
  if (estado === undefined) {
    throw new Error(
      `El servicio ${service.id} dice «${service.estado_verificacion}» en estado_verificacion; ` +
        `se esperaba ${STATES.join(', ')}.`,
    );
  }
  return {
    estado,
    fecha: estado === 'confirmado' ? service.fecha_confirmacion : service.fuente_fecha,
  };
}

/** Those that attend a need; all, where none is asked. In the order given, phone lines first. */
export function attending(contacts: readonly Contact[], need: Need | null): readonly Contact[] {
  const asked = contacts.filter(({ necesidades }) => need === null || necesidades.includes(need));
  return [...asked.filter(({ esLinea }) => esLinea), ...asked.filter(({ esLinea }) => !esLinea)];
}

function split(cell: string | null): readonly string[] {
  return cell === null ? [] : cell.split('; ');
}
