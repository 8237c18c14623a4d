/** What a component writes on the server, to be looked into. */
import { parseHTML } from 'linkedom';

export function documentOf({ body }: { readonly body: string }): Document {
  return parseHTML(`<!doctype html><html><body>${body}</body></html>`).document;
}

/** For `context` of what asks where it is drawn. */
export const drawnAt = (id: string | null) =>
  new Map([
    [
      '__request__',
      { page: { route: { id }, params: {}, url: new URL('https://ejemplo.invalid/x/') } },
    ],
  ]);
