/** Folders of addresses of help as they were written once, which named what is asked for and where: each gives way to the one page of help of its language. */
const OLD = /^(?:(?:en|fr)\/)?servicios\/(?!alcance$).+$/;

/** @param folder of a page, without its slash */
export const isOldHelp = (folder: string): boolean => OLD.test(folder);

/** Of each, the fragment that it gives way to. */
export function fragmentOf(folder: string): string {
  const rest = folder.replace(/^(?:(?:en|fr)\/)?servicios\//, '');
  const [need = '', colonia = '0'] = (WORDS.get(rest) ?? rest).split('/');
  return colonia === '0' ? `#${need}` : `#${need}-${colonia}`;
}

const WORDS: ReadonlyMap<string, string> = new Map([
  ['psicologica', '2'],
  ['juridica', '3'],
  ['medica', '4'],
  ['refugio', '5'],
  ['infancia', '6'],
  ['migrantes', '7'],
  ['lgbt', '9'],
  ['social', '10'],
]);

/** The page of help of each language. */
export const HELP_PAGES = [
  'servicios/index.html',
  'en/servicios/index.html',
  'fr/servicios/index.html',
] as const;

/** What is told in another language: help, and the finding of the first page. None of it has a program. */
export const IN_OTHER_LANGUAGES = /^(?:en|fr)(?:\/|$)/;

/** Figures as other sites show them: each is held to the page that it comes from (tests/site/embeds.test.ts). */
export const EMBEDDED = /^insertar(?:\/|$)/;
