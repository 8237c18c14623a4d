/** What can be asked for, in words: each as a row of the question, and as the head of its page. */
import type { Ask } from '../../answers/asks';

interface AskWords {
  readonly nombre: string;
  /** Under the name, in the row. */
  readonly detalle: string;
}

export const ASK_ROWS: Readonly<Record<Ask, AskWords>> = {
  peligro: {
    nombre: 'Estoy en peligro ahora',
    detalle: 'A quién llamar, y lugares abiertos a toda hora',
  },
  callada: {
    nombre: 'No puedo hablar',
    detalle: 'A quién escribir, y cómo salir sin ruido',
  },
  hablar: { nombre: 'Hablar con alguien', detalle: 'Por teléfono o WhatsApp, a toda hora' },
  legal: {
    nombre: 'Orientación legal',
    detalle: 'Denunciar, custodia, medidas de protección',
  },
  medica: { nombre: 'Atención médica', detalle: 'Después de una violación: antes de 72 horas' },
  quedarme: {
    nombre: 'Un lugar donde quedarme',
    detalle: 'A los refugios se llega por teléfono',
  },
  infancia: {
    nombre: 'Para una niña o un niño',
    detalle: 'Si le pasa a una persona menor de 18 años',
  },
  migrantes: {
    nombre: 'Soy migrante o refugiada',
    detalle: 'Quién atiende a personas migrantes',
  },
  amiga: { nombre: 'Es para una amiga', detalle: 'Qué decirle y a quién llamar con ella' },
  lgbt: { nombre: 'Personas LGBT+', detalle: 'Quién atiende a personas LGBT+' },
  social: { nombre: 'Trabajo social', detalle: 'Trámites, apoyos y acompañamiento' },
};

export const questionWords = {
  title: '¿Qué necesitas?',
  lead: 'Toca una. No guardamos nada de lo que elijas.',
  /** Where the colonia is chosen first. */
  near: (colonia: string) => `Cerca de ${colonia}. Toca lo que necesitas.`,
  /** Of the list, heard. */
  list: 'Qué necesitas',
  calls: {
    title: 'Llamar ahora',
    emergencies: 'Emergencia, 24\u00a0h',
    anyPhone: 'Hablar con alguien, 24\u00a0h',
  },
};
