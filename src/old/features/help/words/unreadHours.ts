/** Hours of the catalogue that no rule reads, in other languages; what is not here is quoted as its source says it. */
import type { OtherLanguage } from '$old/lib/contract/edition';

const TOLD: Readonly<Record<string, Readonly<Record<OtherLanguage, string>>>> = {
  'Todos los días': { en: 'every day', fr: 'tous les jours' },
  'sábados: atención de primera vez y asesoría jurídica': {
    en: 'on Saturdays, first visits and legal advice',
    fr: 'le samedi, premiers rendez-vous et conseils juridiques',
  },
};

const QUOTED: Readonly<Record<OtherLanguage, (clause: string) => string>> = {
  en: (clause) => `in its own words, in Spanish: “${clause}”`,
  fr: (clause) => `selon la source, en espagnol\u00a0: «\u00a0${clause}\u00a0»`,
};

export const unreadAs =
  (language: OtherLanguage) =>
  (clause: string): string =>
    TOLD[clause]?.[language] ?? QUOTED[language](clause);
