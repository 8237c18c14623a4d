/** What can be asked for, in words: each as a row of the question, and as the head of its page. */
import type { HelpWords } from '../es/spoken';

export const ASK_ROWS: HelpWords['rows'] = {
  peligro: {
    nombre: 'I am in danger now',
    detalle: 'Who to call, and places open at any hour',
  },
  callada: { nombre: 'I cannot talk', detalle: 'Who to write to, and how to leave in silence' },
  hablar: { nombre: 'Talk to someone', detalle: 'By telephone or WhatsApp, at any hour' },
  legal: { nombre: 'Legal advice', detalle: 'Reporting, custody, protection orders' },
  medica: { nombre: 'Medical care', detalle: 'After rape: within 72 hours' },
  quedarme: { nombre: 'A place to stay', detalle: 'Shelters are reached by telephone' },
  infancia: { nombre: 'For a girl or a boy', detalle: 'If it happens to someone under 18' },
  migrantes: { nombre: 'I am a migrant or a refugee', detalle: 'Who helps people on the move' },
  amiga: { nombre: 'It is for a friend', detalle: 'What to say to her, and who to call with her' },
  lgbt: { nombre: 'LGBT+ people', detalle: 'Who helps LGBT+ people' },
  social: { nombre: 'Social work', detalle: 'Paperwork, support and someone to go with you' },
};

export const questionWords: HelpWords['question'] = {
  title: 'What do you need?',
  lead: 'Tap one. We keep nothing of what you choose.',
  near: (colonia) => `Near ${colonia}. Tap what you need.`,
  list: 'What you need',
  calls: {
    title: 'Call now',
    emergencies: 'Emergency, 24\u00a0h',
    anyPhone: 'Talk to someone, 24\u00a0h',
  },
};
