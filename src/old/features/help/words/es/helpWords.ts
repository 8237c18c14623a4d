/** Help in words: what is asked for, who gives it, how sure its contact is. */
import type { Contact, Missing, Verification } from '../../answers/contacts';
import type { Need } from '../../answers/needs';
import { writeList } from '$old/lib/words/es/list';
import { holdsUntil } from '../../answers/heard';
import { writeDay } from '$old/lib/words/es/dates';
import { looseRemark, writeLooseDate } from '$old/lib/words/es/looseDates';

/** After «que dan»: «apoyo psicológico», «atención a migrantes». */
export const NEED_WORDS: Readonly<Record<Need, string>> = {
  psicologica: 'apoyo psicológico',
  juridica: 'orientación jurídica',
  medica: 'atención médica',
  refugio: 'refugio',
  infancia: 'atención a niñas, niños y adolescentes',
  migrantes: 'atención a personas migrantes y refugiadas',
  lgbt: 'atención a personas LGBT+',
  social: 'trabajo social',
};

/** «apoyo psicológico, orientación jurídica y trabajo social» */
export function needsSentence(needs: readonly Need[]): string {
  return writeList(needs.map((need) => NEED_WORDS[need]));
}

/** Where a place is that is in no colonia of the alcaldía. */
export const ELSEWHERE = 'fuera de las colonias de la alcaldía';

/** Over each part of the list of those who cannot be reached. */
export const ACCESS_WORDS: Readonly<Record<Missing, string>> = {
  por_verificar: 'Existen, y su contacto está por verificar',
  sin_contacto: 'Existen, y las fuentes no dan su contacto',
};

/** What a kind of place is called, one of it. */
export const KIND_WORDS: Readonly<Record<string, string>> = {
  luna: 'LUNA, de la Secretaría de las Mujeres',
  centro_justicia: 'Centro de Justicia para las Mujeres',
  fiscalia: 'Fiscalía',
  alcaldia: 'Servicio de la alcaldía',
  salud: 'Servicio de salud',
  infancia: 'Atención a la infancia',
  migrantes: 'Atención a migrantes',
  osc: 'Organización civil',
  farmacia: 'Farmacia',
  escuela: 'Escuela',
  comercio: 'Comercio',
  espacio_publico: 'Espacio público',
  oficina_publica: 'Oficina pública',
  otro: 'Otro',
};

/** The same inside a sentence: «servicio de salud», «LUNA, de la Secretaría de las Mujeres» */
function kindInSentence(clase: string): string {
  const words = KIND_WORDS[clase] ?? clase;
  return /^\p{Lu}{2}/u.test(words) ? words : `${words.charAt(0).toLowerCase()}${words.slice(1)}`;
}

/** After the name of a place: « (servicio de salud)», and nothing of a kind that tells nothing. */
export function placeRemark(place: { readonly grupo: string; readonly clase: string }): string {
  if (place.grupo === 'punto_violeta') return ' (Punto Violeta)';
  return place.clase === 'otro' ? '' : ` (${kindInSentence(place.clase)})`;
}

/** «Confirmado el 3 de marzo de 2026», «Sin confirmar: dato de prensa del 9 de enero de 2026» */
export function verificationWords({ estado, fecha }: Verification): string {
  switch (estado) {
    case 'confirmado':
      return fecha === null ? 'Confirmado' : `Confirmado el ${writeLooseDate(fecha)}`;
    case 'fuente_oficial':
      return `Sin confirmar: dato de su página oficial${dated(fecha)}`;
    case 'lista_oficial':
      return `Sin confirmar: lista oficial${dated(fecha)}`;
    case 'prensa':
      return `Sin confirmar: dato de prensa${dated(fecha)}`;
    case 'secundaria':
      return `Sin confirmar: dato de otra fuente${dated(fecha)}`;
  }
}

/** What a card says of whom its data are, before that they are to be confirmed; null where someone did confirm them. */
export function unconfirmedSource({
  telefonos,
  verification: { estado, fecha },
}: Pick<Contact, 'telefonos' | 'verification'>): string | null {
  if (estado === 'confirmado') return null;
  // Of 911 it isn't the press that vouches.
  const source = telefonos.includes('911') ? 'Fuente' : SOURCES[estado];
  return `${source}${dated(fecha)}`;
}

/** After the source of a contact: until when it holds; nothing where it has no date. */
export const lapseRemark = (verification: Verification): string => {
  const day = holdsUntil(verification);
  return day === null ? '' : `; después del ${writeDay(day)}, por confirmar`;
};

const SOURCES: Readonly<Record<Exclude<Verification['estado'], 'confirmado'>, string>> = {
  fuente_oficial: 'Página oficial',
  lista_oficial: 'Lista oficial',
  prensa: 'Prensa',
  secundaria: 'Otra fuente',
};

/** « del 9 de enero de 2026», « de noviembre de 2025», «, sin fecha» */
function dated(fecha: string | null): string {
  if (fecha === null) return ', sin fecha';
  return looseRemark(fecha) === null
    ? ` del ${writeLooseDate(fecha)}`
    : ` de ${writeLooseDate(fecha)}`;
}

/**
 * What a contact rests on. Of 911 it isn't the press that vouches: it is the number of the whole country. Of a
 * place that is reached by it, what is left to confirm is the place.
 */
export function sourceWords({
  telefonos,
  verification,
}: Pick<Contact, 'telefonos' | 'verification'>): string {
  if (!telefonos.includes('911')) return verificationWords(verification);
  if (telefonos.length === 1) return 'Número único de emergencias de todo el país';
  const { estado, fecha } = verification;
  return estado === 'confirmado'
    ? verificationWords(verification)
    : `Sin confirmar dónde atiende: fuente${dated(fecha)}`;
}

/** Before the telephones where one asks for those that show no contact of their own. */
export const ASK_WORDS: Readonly<Record<Missing, string>> = {
  por_verificar: 'Pregunta si siguen atendiendo y cómo comunicarte:',
  sin_contacto: 'Pregunta cómo comunicarte:',
};

/** Of a refuge, whatever is known of it: nobody is told to go, or to ask where it is. */
export const REFUGE_WORDS = 'A un refugio se llega por teléfono.';

/** What a telephone dials: ten digits with the country, short numbers as they are. */
export function telephoneLink(number: string): string {
  const digits = number.replaceAll(' ', '');
  return /^\d{10}$/.test(digits) ? `tel:+52${digits}` : `tel:${digits}`;
}

/** A map of all the world, kept by its readers; it opens at a point and asks for nothing else. */
export const mapLink = ({ lat, lon }: { readonly lat: number; readonly lon: number }): string =>
  `https://www.openstreetmap.org/?mlat=${lat}&mlon=${lon}#map=18/${lat}/${lon}`;

/** A chat with a telephone of ten digits. */
export function whatsappLink(number: string): string {
  return `https://wa.me/52${number.replaceAll(' ', '')}`;
}

/** «Emergencias» of «911 Emergencias»: beside its number, a name need not repeat it. */
export function nameBesideNumber(nombre: string, number: string): string {
  const rest = nombre.split(number).join(' ').replace(/\s+/g, ' ').replace(' ,', ',').trim();
  return rest === '' ? nombre : rest;
}
