declare global {
  /** Of every page: scripts/lib/inline-scripts.mjs. */
  const INLINE_SCRIPTS: readonly string[];

  namespace App {
    interface Error {
      message: string;
    }
  }
}

export {};
