/** A built site as files: its pages are found in its folder, so that a new one is checked without being named. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseHTML } from 'linkedom';
import { EMBEDDED, IN_OTHER_LANGUAGES, isOldHelp } from '../../helpAddresses';
import { filesUnder } from '../../../scripts/lib/walk.mjs';

export interface Site {
  /** Where it is, from the project's folder. */
  readonly folder: string;
  /** Every file, as `colonias/centro/index.html`. */
  readonly files: readonly string[];
  /** Every page, 404.html among them, but for figures as other sites show them. */
  readonly pages: readonly string[];
  /** @returns the text of a file, as it is sent */
  text(path: string): string;
  /**
   * @returns a page as it is sent, parsed once for all who ask: they read it, and change nothing in it
   */
  document(path: string): Document;
}

/** @throws Error where the folder has no built site */
function siteIn(folder: string): Site {
  const files = listed(folder);
  const text = (path: string): string => readFileSync(join(folder, path), 'utf8');
  const parsed = new Map<string, Document>();
  return {
    folder,
    files,
    pages: files.filter((path) => path.endsWith('.html') && !EMBEDDED.test(path)),
    text,
    document: (path) => {
      const document = parsed.get(path) ?? parseHTML(text(path)).document;
      parsed.set(path, document);
      return document;
    },
  };
}

function listed(folder: string): readonly string[] {
  try {
    return filesUnder(folder);
  } catch (cause) {
    throw new Error(`No hay un sitio en «${folder}»: constrúyelo con «npm run build».`, { cause });
  }
}

/** The site that is tested. */
export const BUILT = siteIn('build');

/** Every page but 404.html, which stands for any address: told where the site is, and with no place of its own. */
export const PLACED_PAGES: readonly string[] = BUILT.pages.filter((path) => path !== '404.html');

/** Old addresses of help are alike but for where they lead: one in so many is read. */
const APART = 5;
const OLD = PLACED_PAGES.filter(
  (path) => isOldHelp(dirname(path)) && !IN_OTHER_LANGUAGES.test(path),
);

/**
 * Where reading a page takes long: every page in Spanish, but of old addresses of help one in five. What those in
 * other languages tell in numbers bears the marks of the same page in Spanish (languages.test.ts).
 */
export const SAMPLED_PAGES: readonly string[] = PLACED_PAGES.filter(
  (path) =>
    !IN_OTHER_LANGUAGES.test(path) && (!OLD.includes(path) || OLD.indexOf(path) % APART === 0),
);
