declare global {
  /** Of src/inline, as scripts/lib/inline-scripts.mjs reads them. */
  const INLINE_SCRIPTS: Readonly<
    Record<'keepPage' | 'keepChoices' | 'quickExit' | 'noTrail', string>
  >;

  namespace App {
    interface Error {
      message: string;
    }
  }
}

export {};
