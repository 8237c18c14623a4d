import type { Handle } from '@sveltejs/kit';
import { isOtherLanguage, LANGUAGE } from '$lib/contract/edition';
import { aroundIn } from '$features/shell/aroundIn';

const written = (scripts: readonly string[]) =>
  scripts.map((script) => `<script>${script}</script>`).join('');

const SCRIPTS = written(Object.values(INLINE_SCRIPTS));

/** Pages without the program of the site: they wait for nothing, and nothing of them is kept for it. */
const WITHOUT_PROGRAM = '/servicios/[necesidad]/[colonia]';
const SCRIPTS_ALONE = written([INLINE_SCRIPTS.quickExit, INLINE_SCRIPTS.noTrail]);

/** What the program would look for in the page, and what only indents it. */
const ANCHORS = /<!--(?:\[(?:!|-?\d+)?|\]|[a-z\d]*)-->/g;

const INDENT = /\n\s+/g;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll("'", '&#39;');

/** Fills what app.html leaves open, the page of unknown addresses included. */
export const handle: Handle = ({ event, resolve }) => {
  const { lengua } = event.params;
  const language = isOtherLanguage(lengua) ? lengua : LANGUAGE;
  const isAlone = language !== LANGUAGE || event.route.id === WITHOUT_PROGRAM;
  const { exit, neutral } = aroundIn(language);
  return resolve(event, {
    transformPageChunk: ({ html }) =>
      (isAlone ? html.replace(ANCHORS, '').replace(INDENT, '\n') : html)
        .replace('%inline.language%', language)
        .replace('%inline.neutral%', neutral.address)
        .replace('%inline.neutral-title%', neutral.title)
        .replace('%inline.exit%', () =>
          exit === null ? '' : `data-exit='${escaped(JSON.stringify(exit))}'`,
        )
        .replace('%inline.scripts%', () => (isAlone ? SCRIPTS_ALONE : SCRIPTS)),
  });
};
