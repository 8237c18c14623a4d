/** Addresses of help as they were written once: each gives way to that which a number has now. */
export const OLD_HELP: ReadonlyMap<string, string> = new Map([
  ['servicios/psicologica', 'servicios/2'],
  ['servicios/juridica', 'servicios/3'],
  ['servicios/medica', 'servicios/4'],
  ['servicios/refugio', 'servicios/5'],
  ['servicios/infancia', 'servicios/6'],
  ['servicios/migrantes', 'servicios/7'],
  ['servicios/lgbt', 'servicios/9'],
  ['servicios/social', 'servicios/10'],
]);

/** Pages of one need near one colonia, or of all who attend it, in every language: they have no program. */
export const NEAR_HELP = /^(?:(?:en|fr)\/)?servicios\/\d+\/\d+$/;

/** What is told in another language: help, and the finding of the first page. None of it has a program. */
export const IN_OTHER_LANGUAGES = /^(?:en|fr)(?:\/|$)/;

/** Figures as other sites show them: each is held to the page that it comes from (tests/site/embeds.test.ts). */
export const EMBEDDED = /^insertar(?:\/|$)/;
