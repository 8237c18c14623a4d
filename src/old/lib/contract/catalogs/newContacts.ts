/**
 * What is known of how to reach a service and no release has yet: `data/catalogs/contactos_nuevos.csv`, by hand. It is
 * shown as not confirmed; the next release takes it from `servicios.csv`, and the row goes from here.
 */
import * as v from 'valibot';
import { checkSheet } from './checkSheet';
import { isTelephone } from './contact';
import {
  identifier,
  joinList,
  listOf,
  looseDate,
  oneOf,
  optionalText,
  text,
  webAddress,
} from './fields';
import { placeAndWhat, wrong } from './problem';
import { keeps } from './rules';

const telephones = listOf(
  v.pipe(
    text,
    v.check(isTelephone, wrong('no es un teléfono', 'Escribe *765, 079 o diez dígitos')),
  ),
);

const ROW = v.object({
  servicio: identifier('S'),
  telefono: telephones,
  whatsapp: telephones,
  horario: optionalText,
  direccion: optionalText,
  colonia: optionalText,
  /** INEGI key. */
  alcaldia: optionalText,
  fuente_url: webAddress,
  fuente_fecha: v.nullable(looseDate),
  estado_verificacion: oneOf(['fuente_oficial', 'lista_oficial', 'prensa', 'secundaria']),
  nota: text,
});

export type NewContact = v.InferOutput<typeof ROW>;

const schema = v.pipe(
  ROW,
  keeps<NewContact>([
    {
      column: 'telefono',
      holds: ({ telefono, horario }) => telefono.length > 0 || horario !== null,
      otherwise: wrong('falta, y tampoco hay horario', 'Da uno de los dos, o borra el renglón'),
    },
  ]),
);

/** @throws Error naming file, line, column and value of the first mistake */
export function readNewContacts(file: string, csv: string): readonly NewContact[] {
  const { rows, problems } = checkSheet(csv, { schema, unique: ['servicio'], exact: true });
  const [first] = problems;
  if (first !== undefined) throw new Error(`${placeAndWhat(file, first)} ${first.remedy}.`);
  return rows.map(({ row }) => row);
}

/** As a release has them: lists in one cell, and no point, which none of these sources gives. */
export function cellsOf({ telefono, whatsapp, colonia, ...contact }: NewContact) {
  return {
    ...contact,
    telefono: joinList(telefono),
    whatsapp: joinList(whatsapp),
    colonia: null,
    colonia_nombre: colonia,
    lat: null,
    lon: null,
    por_verificar: false,
  };
}
