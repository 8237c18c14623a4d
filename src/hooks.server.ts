import type { Handle } from '@sveltejs/kit';
import { LANGUAGE } from '$lib/contract/edition';
import { NEUTRAL_PAGE } from '$features/shell/quickExit';
import { shellWords } from '$features/shell/words/es/shell';

const written = (scripts: readonly string[]) =>
  scripts.map((script) => `<script>${script}</script>`).join('');

const SCRIPTS = written(Object.values(INLINE_SCRIPTS));

/** Pages without the program of the site: they wait for nothing, and nothing of them is kept for it. */
const WITHOUT_PROGRAM = '/servicios/[necesidad]/[colonia]';
const SCRIPTS_ALONE = written([INLINE_SCRIPTS.quickExit, INLINE_SCRIPTS.noTrail]);

/** What the program would look for in the page. */
const ANCHORS = /<!--(?:\[!?|\]|)-->/g;

/** Fills what app.html leaves open, the page of unknown addresses included. */
export const handle: Handle = ({ event, resolve }) => {
  const isAlone = event.route.id === WITHOUT_PROGRAM;
  return resolve(event, {
    transformPageChunk: ({ html }) =>
      (isAlone ? html.replace(ANCHORS, '') : html)
        .replace('%inline.language%', LANGUAGE)
        .replace('%inline.neutral%', NEUTRAL_PAGE)
        .replace('%inline.neutral-title%', shellWords.neutralTitle)
        .replace('%inline.scripts%', () => (isAlone ? SCRIPTS_ALONE : SCRIPTS)),
  });
};
