/** The page of an address of help that named what is asked for, or where: it gives way at once to the one page of help. */
import { createHash } from 'node:crypto';
import { isOtherLanguage, LANGUAGES, type Language } from '$lib/contract/edition';
import { INTERNAL_BANNER, PROFILE_META } from '$lib/contract/internal';
import { loadFacts } from '$lib/page/edition.server';
import { ASKED, ASKS } from './answers/asks';
import { coloniaCode } from './answers/coloniaCode';
import { ANY_PHONE, EMERGENCIES, SOS_MUJERES } from './answers/firstLines';
import { isNeed, NEEDS } from './answers/needs';
import { helpIn } from './helpIn';
import { parseHelp, printHelp, QUESTION, type HelpView } from './view';
import { spanishHelp } from './words/es/spoken';
import { telephoneLink } from './words/es/helpWords';
import { LINE_NAMES } from './words/lineNames';

/** What leads out in a hurry, as on every page. */
interface Exit {
  readonly address: string;
  /** Of the tab of who left. */
  readonly title: string;
  readonly words: string;
  /** What takes care of it. */
  readonly script: string;
}

interface OldAddress {
  readonly language: Language;
  /** What followed `/servicios/`: `psicologica`, `4`, `4/10009`; `4/0` for all who were known. */
  readonly old: string;
}

/** Needs that had a page of each colonia: all but those that nobody attended in person. */
const HAD_COLONIAS = ['1', '2', '3', '4', '6', '8', '9', '10'];
const HAD_NONE = ['5', '7'];
const EVERYBODY = '0';

/** All that were ever published. */
export async function movedAddresses() {
  const { colonias } = await loadFacts();
  const codes = [EVERYBODY, ...colonias.map(({ clave }) => coloniaCode(clave))];
  const numbers = [
    ...[...HAD_COLONIAS, ...HAD_NONE],
    ...HAD_COLONIAS.flatMap((need) => codes.map((code) => `${need}/${code}`)),
  ];
  return LANGUAGES.flatMap((language) =>
    isOtherLanguage(language)
      ? numbers.map((vieja) => ({ lengua: language, vieja }))
      : [...NEEDS, ...numbers].map((vieja) => ({ vieja })),
  );
}

function viewOf(old: string): HelpView | null {
  if (isNeed(old)) {
    const ask = ASKS.find((each) => ASKED[each].need === old);
    return ask === undefined ? null : { ask, colonia: null };
  }
  const [need = '', colonia] = old.split('/');
  const isOfColonia = colonia !== undefined && colonia !== EVERYBODY;
  const view = parseHelp(`#${need}${isOfColonia ? `-${colonia}` : ''}`);
  return view.ask === null ? null : view;
}

/**
 * Complete without a script, at any base path. What refreshes at once takes the place of its entry in the
 * history, where the address that names a need would stay; its title and its words name none.
 *
 * @param isInternal whether the site is of internal use, as each of its pages says
 * @returns null where there never was such an address
 */
export function movedPage(
  { language, old }: OldAddress,
  exit: Exit,
  isInternal: boolean,
): string | null {
  const view = viewOf(old);
  if (view === null) return null;
  const { title, moved } = isOtherLanguage(language) ? helpIn(language) : spanishHelp;
  const up = '../'.repeat(old.split('/').length);
  const to = `${up}${printHelp(view)}`;
  const start = `${up}../`;
  const home = isOtherLanguage(language) ? `${start}../` : start;
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${createHash('sha256').update(exit.script).digest('base64')}'`,
    "style-src 'unsafe-inline'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return [
    '<!doctype html>',
    `<html lang="${language}" data-home="${home}" data-neutral="${exit.address}" data-neutral-title="${exit.title}">`,
    '<head><meta charset="utf-8">',
    `<meta http-equiv="content-security-policy" content="${policy}">`,
    `<meta http-equiv="refresh" content="0; url=${to}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer"><meta name="robots" content="noindex">',
    '<meta name="color-scheme" content="light dark">',
    ...(isInternal ? [`<meta name="${PROFILE_META}" content="interno">`] : []),
    `<title>${title}</title><script>${exit.script}</script>`,
    '<style>body{max-width:34rem;margin:1rem auto;padding:0 1rem;font:1rem/1.5 system-ui,sans-serif}',
    'a{display:inline-block;min-height:44px;line-height:44px}</style></head>',
    `<body>${isInternal ? `<p class="internal-site"><b>${INTERNAL_BANNER}</b></p>` : ''}<main><h1>${moved.title}</h1>`,
    `<p>${moved.moved} <a href="${to}">${moved.open}</a>.</p>`,
    `<p>${moved.call} ${LINES.map((line) => lineLink(line, LINE_NAMES[language])).join(', ')}.</p>`,
    `<p><a href="${exit.address}" rel="noreferrer" data-quick-exit>${exit.words}</a></p></main>`,
    `<p><a href="${up}${printHelp(QUESTION)}">${moved.title}</a>`,
    ` <a href="${home}privacidad/">${moved.privacy}</a> <a href="${start}">${moved.home}</a></p>`,
    '<div id="avance-salida" aria-live="polite"></div></body></html>\n',
  ].join('\n');
}

const LINES = [EMERGENCIES, SOS_MUJERES, ANY_PHONE] as const;

const lineLink = (
  { numero, id }: (typeof LINES)[number],
  names: (typeof LINE_NAMES)[Language],
): string => `<a href="${telephoneLink(numero)}">${numero}</a> (${names[id]})`;
