/**
 * Pictures drawn while pages are prerendered; null in a browser, which downloads nothing of it. `import.meta.env.SSR`
 * is a constant of the build.
 */
export const ahead = import.meta.env.SSR ? await import('./drawAhead') : null;

/** What stands in a browser for what was drawn ahead: it is left as it came. */
export const AS_IT_CAME = '<!---->';
