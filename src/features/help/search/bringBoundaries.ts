import type { Boundaries } from '$lib/place/whereabouts';

/**
 * Brings `contornos.js` when it is asked for, once.
 * @param address of the file
 */
export function bringBoundaries(address: string): () => Promise<Boundaries> {
  return () =>
    new Promise((resolve, reject) => {
      const known = window.atlas?.contornos;
      if (known !== undefined) return resolve(known);
      const script = document.createElement('script');
      script.src = address;
      script.onload = () => {
        const brought = window.atlas?.contornos;
        if (brought === undefined) reject(new Error(address));
        else resolve(brought);
      };
      script.onerror = () => reject(new Error(address));
      document.head.append(script);
    });
}
