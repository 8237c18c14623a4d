import { createHash } from 'node:crypto';
import type { Handle } from '@sveltejs/kit';
import { isOtherLanguage, LANGUAGE } from '$old/lib/contract/edition';
import { aroundIn } from '$old/features/shell/aroundIn';

const { finalSlash, keepPage, keepChoices, quickExit, noTrail } = OLD_INLINE_SCRIPTS;

const written = (scripts: readonly string[]) =>
  scripts.map((script) => `<script>${script}</script>`).join('');

const SCRIPTS = written([finalSlash, keepPage, keepChoices, quickExit, noTrail]);

/** Pages without the program of the site: they wait for nothing, and nothing of them is kept for it. */
const WITHOUT_PROGRAM = '/(old)/servicios';
const SCRIPTS_ALONE = written([finalSlash, quickExit, noTrail]);
/** What is there for the program of a page alone: of its policy, scripts written into it, engine and data. */
const FOR_PROGRAM = [
  ...[keepPage, keepChoices].map(
    (script) => ` 'sha256-${createHash('sha256').update(script).digest('base64')}'`,
  ),
  " 'wasm-unsafe-eval'",
  " worker-src 'self' blob:;",
  " manifest-src 'self';",
  ' data-sveltekit-preload-data="off"',
];

/** What the program would look for in the page, and what only indents it. */
const ANCHORS = /<!--(?:\[(?:!|-?\d+)?|\]|[a-z\d]*)-->/g;

const INDENT = /\n\s+/g;

/** An attribute without a value says as much. */
const NO_VALUE = /=""(?=[\s>/])/g;

const withoutProgram = (html: string): string =>
  FOR_PROGRAM.reduce((left, part) => left.replace(part, ''), html)
    .replace("connect-src 'self'", "connect-src 'none'")
    .replace(ANCHORS, '')
    .replace(INDENT, '\n')
    .replace(NO_VALUE, '');

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll("'", '&#39;');

/** Told by src/old/inline/keepPage.js; without a script it tells nothing. */
const STYLE = `<style>
html:not([data-app]) [data-needs-script],
html[data-app='failed'] [data-needs-script],
html[data-app='starting'] [data-without-script],
html[data-app='alive'] [data-without-script] { display: none !important; }
</style>`;

const EXIT_PROGRESS =
  '<div class="exit-progress screen-only" id="avance-salida" aria-live="polite" aria-atomic="true"></div>';

/** Fills what app.html leaves open, and writes into it what the programs of the first edition look for. */
export const handleOld: Handle = ({ event, resolve }) => {
  const { lengua } = event.params;
  const language = isOtherLanguage(lengua) ? lengua : LANGUAGE;
  const isAlone = language !== LANGUAGE || event.route.id === WITHOUT_PROGRAM;
  const { exit, neutral } = aroundIn(language);
  const marks = [
    `lang="${language}"`,
    `data-neutral="${neutral.address}"`,
    `data-neutral-title="${neutral.title}"`,
    ...(exit === null ? [] : [`data-exit='${escaped(JSON.stringify(exit))}'`]),
  ].join(' ');
  return resolve(event, {
    transformPageChunk: ({ html }) =>
      (isAlone ? withoutProgram(html) : html)
        .replace('lang="%atlas.language%"', () => marks)
        .replace('%atlas.scripts%', () => (isAlone ? SCRIPTS_ALONE : SCRIPTS) + STYLE)
        .replace('<div style="display: contents">', '<div id="programa" style="display: contents">')
        .replace('</body>', () => `${EXIT_PROGRESS}</body>`),
  });
};
