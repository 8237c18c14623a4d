/**
 * A lock that a worker holds for as long as it lives. A browser that ends a worker for want of memory
 * tells nobody, but it does release its locks. Where there are no locks (a page without TLS) only silence tells.
 */

/** Milliseconds between two looks at whether the worker holds it yet. */
const LOOKS_EVERY = 250;

let lines = 0;

/** A name that no other worker of any page of the site has. */
export function newLifeline(): string {
  lines += 1;
  return `atlas-${performance.timeOrigin}-${Math.random()}-${lines}`;
}

/** In the worker. Fulfilled when it is held, or there is no way to. */
export async function holdLifeline(name: string): Promise<void> {
  const locks = locksHere();
  if (locks === undefined) return;
  await new Promise<void>((held) => {
    locks
      .request(name, () => {
        held();
        return new Promise(() => {});
      })
      .catch(() => held());
  });
}

/** In the page. Fulfilled when the worker that held it is gone; never where that cannot be known. */
export async function lifelineCut(name: string, signal: AbortSignal): Promise<void> {
  const locks = locksHere();
  try {
    if (locks === undefined) return await never;
    while (!(await isHeld(locks, name))) {
      signal.throwIfAborted();
      await new Promise((resolve) => setTimeout(resolve, LOOKS_EVERY));
    }
    await locks.request(name, { signal }, () => {});
  } catch {
    await never;
  }
}

const never = new Promise<never>(() => {});

async function isHeld(locks: LockManager, name: string): Promise<boolean> {
  const { held = [] } = await locks.query();
  return held.some((lock) => lock.name === name);
}

function locksHere(): LockManager | undefined {
  if (typeof navigator === 'undefined') return undefined;
  const { locks }: { readonly locks?: LockManager } = navigator;
  return locks;
}
