declare global {
  /** Of src/inline, as scripts/plain-scripts.mjs reads them. */
  const INLINE_SCRIPTS: Readonly<
    Record<'finalSlash' | 'keepPage' | 'keepChoices' | 'quickExit' | 'noTrail', string>
  >;

  namespace App {
    interface Error {
      message: string;
    }
  }
}

export {};
