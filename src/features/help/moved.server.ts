/** The page of an address of help that named what is asked for: it gives way at once to that which tells nothing. */
import { createHash } from 'node:crypto';
import { LANGUAGE } from '$lib/contract/edition';
import { INTERNAL_BANNER, PROFILE_META } from '$lib/contract/internal';
import { ASKED, ASKS } from './answers/asks';
import { ANY_PHONE, EMERGENCIES, SOS_MUJERES, type FirstLine } from './answers/firstLines';
import { NEEDS, type Need } from './answers/needs';
import { HELP_TITLES } from './words/es/helpTitles';
import { telephoneLink } from './words/es/helpWords';
import { movedWords } from './words/es/moved';

/** What leads out in a hurry, as on every page. */
interface Exit {
  readonly address: string;
  /** Of the tab of who left. */
  readonly title: string;
  readonly words: string;
  /** What takes care of it. */
  readonly script: string;
}

export const movedAddresses = () => NEEDS.map((vieja) => ({ vieja }));

/** From the folder of any of these pages. */
const HOME = '../../';

/**
 * Complete without a script, at any base path. What refreshes at once takes the place of its entry in the
 * history, where an address that names a need would stay.
 *
 * @param isInternal whether the site is of internal use, as each of its pages says
 */
export function movedPage(need: Need, exit: Exit, isInternal: boolean): string {
  const ask = ASKS.find((each) => ASKED[each].need === need);
  const to = `../${ask === undefined ? '' : `${ASKED[ask].code}/`}`;
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${createHash('sha256').update(exit.script).digest('base64')}'`,
    "style-src 'unsafe-inline'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return [
    '<!doctype html>',
    `<html lang="${LANGUAGE}" data-home="${HOME}" data-neutral="${exit.address}" data-neutral-title="${exit.title}">`,
    '<head><meta charset="utf-8">',
    `<meta http-equiv="content-security-policy" content="${policy}">`,
    `<meta http-equiv="refresh" content="0; url=${to}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer"><meta name="robots" content="noindex">',
    '<meta name="color-scheme" content="light dark">',
    ...(isInternal ? [`<meta name="${PROFILE_META}" content="interno">`] : []),
    `<title>${HELP_TITLES.servicios}</title><script>${exit.script}</script>`,
    '<style>body{max-width:34rem;margin:1rem auto;padding:0 1rem;font:1rem/1.5 system-ui,sans-serif}',
    'a{display:inline-block;min-height:44px;line-height:44px}</style></head>',
    `<body>${isInternal ? `<p class="internal-site"><b>${INTERNAL_BANNER}</b></p>` : ''}<main><h1>${movedWords.title}</h1>`,
    `<p>${movedWords.moved} <a href="${to}">${movedWords.open}</a>.</p>`,
    `<p>${movedWords.call} ${LINES.slice(0, -1).map(lineLink).join(', ')} ${movedWords.or} ${LINES.slice(-1).map(lineLink).join('')}.</p>`,
    `<p><a href="${exit.address}" rel="noreferrer" data-quick-exit>${exit.words}</a></p></main>`,
    `<p><a href="../">${movedWords.all}</a> <a href="${HOME}privacidad/">${movedWords.privacy}</a>`,
    ` <a href="${HOME}">${movedWords.home}</a></p>`,
    '<div id="avance-salida" aria-live="polite"></div></body></html>\n',
  ].join('\n');
}

const LINES: readonly FirstLine[] = [EMERGENCIES, SOS_MUJERES, ANY_PHONE];

const lineLink = ({ numero, nombre }: FirstLine): string =>
  `<a href="${telephoneLink(numero)}">${numero}</a> (${nombre})`;
