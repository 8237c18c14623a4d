/** What the telephones that stand on every page are called in each language: their names stay, what they are is told. */
import type { Language } from '$old/lib/contract/edition';
import { ANY_PHONE, EMERGENCIES, FEDERAL, SOS_MUJERES } from '../answers/firstLines';

type LineId = 'S001' | 'S002' | 'S005' | 'S006';

const IN_SPANISH: Readonly<Record<LineId, string>> = {
  [EMERGENCIES.id]: EMERGENCIES.nombre,
  [SOS_MUJERES.id]: SOS_MUJERES.nombre,
  [ANY_PHONE.id]: ANY_PHONE.nombre,
  [FEDERAL.id]: FEDERAL.nombre,
};

export const LINE_NAMES: Readonly<Record<Language, typeof IN_SPANISH>> = {
  'es-MX': IN_SPANISH,
  en: { ...IN_SPANISH, [EMERGENCIES.id]: 'Emergency' },
  fr: { ...IN_SPANISH, [EMERGENCIES.id]: 'Urgences' },
};
