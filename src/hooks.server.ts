import { createHash } from 'node:crypto';
import type { Handle } from '@sveltejs/kit';
import { isOtherLanguage, LANGUAGE } from '$lib/contract/edition';
import { aroundIn } from '$features/shell/aroundIn';

const { finalSlash, keepPage, keepChoices, quickExit, noTrail } = INLINE_SCRIPTS;

const written = (scripts: readonly string[]) =>
  scripts.map((script) => `<script>${script}</script>`).join('');

const SCRIPTS = written(Object.values(INLINE_SCRIPTS));

/** Pages without the program of the site: they wait for nothing, and nothing of them is kept for it. */
const WITHOUT_PROGRAM = '/servicios';
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

/** For who writes app.html. */
const NOTE = /\n\s*\/\* .* \*\//;

const withoutProgram = (html: string): string =>
  FOR_PROGRAM.reduce((left, part) => left.replace(part, ''), html)
    .replace("connect-src 'self'", "connect-src 'none'")
    .replace(ANCHORS, '')
    .replace(INDENT, '\n')
    .replace(NO_VALUE, '');

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll("'", '&#39;');

/** Fills what app.html leaves open, the page of unknown addresses included. */
export const handle: Handle = ({ event, resolve }) => {
  const { lengua } = event.params;
  const language = isOtherLanguage(lengua) ? lengua : LANGUAGE;
  const isAlone = language !== LANGUAGE || event.route.id === WITHOUT_PROGRAM;
  const { exit, neutral } = aroundIn(language);
  return resolve(event, {
    transformPageChunk: ({ html }) =>
      (isAlone ? withoutProgram(html) : html)
        .replace(NOTE, '')
        .replace('%inline.language%', language)
        .replace('%inline.neutral%', neutral.address)
        .replace('%inline.neutral-title%', neutral.title)
        .replace('%inline.exit%', () =>
          exit === null ? '' : `data-exit='${escaped(JSON.stringify(exit))}'`,
        )
        .replace('%inline.scripts%', () => (isAlone ? SCRIPTS_ALONE : SCRIPTS)),
  });
};
