/**
 * Observable Plot with a document of its own, where there is no browser. `import.meta.env.SSR` is a
 * constant of the build, so neither of the two imports reaches what a browser downloads.
 */
import type { Plot } from './drawAhead';

export const serverPlot: { readonly plot: Plot; readonly document: Document } | null = import.meta
  .env.SSR
  ? {
      plot: await import('./marks'),
      document: (await import('linkedom')).parseHTML('<!doctype html><html><body></body></html>')
        .document,
    }
  : null;
