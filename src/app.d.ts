declare global {
  /** The texts of src/inline and src/old/inline, minified by scripts/plain-scripts.mjs. */
  const INLINE_SCRIPTS: Readonly<Record<'hasScript' | 'quickExit' | 'search', string>>;
  /** Those of src/inline/pages, which src/hooks.server.ts writes into the pages of a route. */
  const PAGE_SCRIPTS: Readonly<Record<'embed', string>>;
  const OLD_INLINE_SCRIPTS: Readonly<
    Record<'finalSlash' | 'keepPage' | 'keepChoices' | 'quickExit' | 'noTrail', string>
  >;

  namespace App {
    interface Error {
      message: string;
    }
  }
}

export {};
