/** What a page complains of, kept in the page, for an engine that has no other way to tell it. */

const KEPT = 'complaintsOfThePage';

/** A script to run in every page before its own. */
export const keepComplaints = `(${keep.toString()})(${JSON.stringify(KEPT)});`;

/** An expression: those kept since it was last asked. */
export const keptComplaints = `JSON.stringify((window.${KEPT} ?? []).splice(0))`;

/** Runs in the page. */
function keep(name: string): void {
  const kept: string[] = [];
  Reflect.set(window, name, kept);
  for (const level of ['error', 'warn'] as const) {
    const original = console[level];
    console[level] = (...words: unknown[]) => {
      kept.push(`console (${level}): ${words.map(String).join(' ')}`);
      original.apply(console, words);
    };
  }
  // Of what could not be loaded it is told on the way down only.
  window.addEventListener(
    'error',
    ({ message, target }) => {
      // No failure: sizes settle in the next frame (CSSWG, Resize Observer, 3.4.5).
      if (/^ResizeObserver loop/.test(message ?? '')) return;
      const where = target instanceof Element ? target.outerHTML : '';
      kept.push(`error: ${message ?? where}`);
    },
    true,
  );
  window.addEventListener('unhandledrejection', ({ reason }) => {
    kept.push(`error: ${String(reason)}`);
  });
  window.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    kept.push(`policy: ${violatedDirective} ${blockedURI}`);
  });
}
