/** Giving an address away: by the device's own sheet where it has one, else to its clipboard. */

export interface Shared {
  readonly title: string;
  readonly url: string;
}

/** What of a browser is used; older ones, and pages that came by plain HTTP, lack some of it. */
export interface Sharing {
  readonly share?: (shared: Shared) => Promise<void>;
  readonly clipboard?: { writeText(text: string): Promise<void> };
}

/** By whom it was taken; null where the reader gave it up, `nobody` where only she can copy it. */
export type Taken = 'sheet' | 'clipboard' | 'nobody' | null;

export async function shareAddress(shared: Shared, device: Sharing): Promise<Taken> {
  if (device.share !== undefined) {
    try {
      await device.share(shared);
      return 'sheet';
    } catch (refusal) {
      if (refusal instanceof DOMException && refusal.name === 'AbortError') return null;
    }
  }
  try {
    await device.clipboard?.writeText(shared.url);
    return device.clipboard === undefined ? 'nobody' : 'clipboard';
  } catch {
    return 'nobody';
  }
}
