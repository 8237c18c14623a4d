/** Help in words: what is asked for, who gives it, how sure its contact is. */
import type { Access, Contact, Verification } from '../../answers/contacts';
import type { Need } from '../../answers/needs';
import { writeList } from '$lib/words/es/list';
import { looseRemark, writeLooseDate } from '$lib/words/es/looseDates';

interface NeedWords {
  /** As a link. */
  readonly nombre: string;
  /** After «que dan»: «apoyo psicológico», «atención a migrantes». */
  readonly enFrase: string;
}

export const NEED_WORDS: Readonly<Record<Need, NeedWords>> = {
  psicologica: { nombre: 'Apoyo psicológico', enFrase: 'apoyo psicológico' },
  juridica: { nombre: 'Orientación jurídica', enFrase: 'orientación jurídica' },
  medica: { nombre: 'Atención médica', enFrase: 'atención médica' },
  refugio: { nombre: 'Un refugio', enFrase: 'refugio' },
  infancia: {
    nombre: 'Niñas, niños y adolescentes',
    enFrase: 'atención a niñas, niños y adolescentes',
  },
  migrantes: {
    nombre: 'Personas migrantes y refugiadas',
    enFrase: 'atención a personas migrantes y refugiadas',
  },
  lgbt: { nombre: 'Personas LGBT+', enFrase: 'atención a personas LGBT+' },
  social: { nombre: 'Trabajo social', enFrase: 'trabajo social' },
};

/** «apoyo psicológico, orientación jurídica y trabajo social» */
export function needsSentence(needs: readonly Need[]): string {
  return writeList(needs.map((need) => NEED_WORDS[need].enFrase));
}

/** Where a place is that is in no colonia of the alcaldía. */
export const ELSEWHERE = 'fuera de las colonias de la alcaldía';

/** Over each part of the list. */
export const ACCESS_WORDS: Readonly<Record<Access, string>> = {
  telefono: 'Por teléfono',
  lugar: 'En persona',
  en_linea: 'Por internet',
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
export function kindInSentence(clase: string): string {
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
export const ASK_WORDS: Readonly<Record<'por_verificar' | 'sin_contacto', string>> = {
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

/** A chat with a telephone of ten digits. */
export function whatsappLink(number: string): string {
  return `https://wa.me/52${number.replaceAll(' ', '')}`;
}

/** «Emergencias» of «911 Emergencias»: beside its number, a name need not repeat it. */
export function nameBesideNumber(nombre: string, number: string): string {
  const rest = nombre.split(number).join(' ').replace(/\s+/g, ' ').replace(' ,', ',').trim();
  return rest === '' ? nombre : rest;
}
