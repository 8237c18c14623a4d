/** A page that is opened whole, as a link without a script does: where the server does not answer, the reader stays where they are, and is told. */
import { unopened } from './unopened.svelte';

/** How long a server may take to say whether it has a page, in milliseconds. */
const PATIENCE = 8000;

/** What follows `#` is no part of what is asked for. */
export async function openWhole({ href, pathname, search, hash }: URL): Promise<void> {
  if (await isServed(href)) location.assign(href);
  else unopened.address = `${pathname}${search}${hash}`;
}

export async function isServed(href: string): Promise<boolean> {
  const giveUp = new AbortController();
  const timer = setTimeout(() => giveUp.abort(), PATIENCE);
  try {
    const { ok } = await fetch(href, {
      method: 'HEAD',
      cache: 'no-store',
      signal: giveUp.signal,
    });
    return ok;
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}
