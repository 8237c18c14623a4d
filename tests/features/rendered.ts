/** What a component writes on the server, to be looked into. */
import { parseHTML } from 'linkedom';

export function documentOf({ body }: { readonly body: string }): Document {
  return parseHTML(`<!doctype html><html><body>${body}</body></html>`).document;
}

/** `12.5%` of an attribute or a style, as 12.5; NaN where it is no percentage. */
export function percentOf(written: string | null | undefined): number {
  const [, number] = /^(?:\w+: ?)?(-?[\d.]+)%;?$/.exec(written ?? '') ?? [];
  return Number(number);
}

/** For `context` of what asks where it is drawn. */
export const drawnAt = (id: string | null) =>
  new Map([
    [
      '__request__',
      { page: { route: { id }, params: {}, url: new URL('https://ejemplo.invalid/x/') } },
    ],
  ]);
