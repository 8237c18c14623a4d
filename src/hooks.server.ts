import type { Handle } from '@sveltejs/kit';
import { LANGUAGE } from '$lib/contract/edition';
import { NEUTRAL_PAGE } from '$features/shell/quickExit';
import { shellWords } from '$features/shell/words/es/shell';

const SCRIPTS = Object.values(INLINE_SCRIPTS)
  .map((script) => `<script>${script}</script>`)
  .join('');

/** Fills what app.html leaves open, the page of unknown addresses included. */
export const handle: Handle = ({ event, resolve }) =>
  resolve(event, {
    transformPageChunk: ({ html }) =>
      html
        .replace('%inline.language%', LANGUAGE)
        .replace('%inline.neutral%', NEUTRAL_PAGE)
        .replace('%inline.neutral-title%', shellWords.neutralTitle)
        .replace('%inline.scripts%', () => SCRIPTS),
  });
