/** Engines that go the same way through the pages of a route, and what each said on it. */
import { createHash } from 'node:crypto';
import { expect } from '@playwright/test';
import type { Engine } from './engine';
import { readingOf, type Reading } from './reading';
import type { EngineOfRow } from './table';

type Engines = readonly [Engine, ...Engine[]];

/** Milliseconds for all to say the same: a slow one may draw what the others have drawn. */
const PATIENCE = 40_000;

/** Characters of a hash that the table shows. */
const SHOWN = 8;

export function agreement(engines: Engines) {
  const hashes = engines.map(() => createHash('sha256'));
  return {
    /**
     * All of them do something at once.
     * @throws {Error} what the first that fails did, with its name
     */
    async all(act: (engine: Engine) => Promise<void>): Promise<void> {
      await Promise.all(
        engines.map((engine) =>
          act(engine).catch((cause: unknown) => {
            throw new Error(`${engine.name}: ${String(cause)}`, { cause });
          }),
        ),
      );
    },

    /**
     * Waits until all of them say the same.
     * @param before what they said before a change, which has to show; null where nothing changed
     * @returns what they say
     */
    async read(before: Reading | null): Promise<Reading> {
      const [first, ...others] = engines;
      let readings: readonly Reading[] = [];
      const same = async (): Promise<Reading> => {
        const [reference, ...rest] = await Promise.all([
          readingOf(first),
          ...others.map(readingOf),
        ]);
        readings = [reference, ...rest];
        if (before !== null) expect(reference, 'lo que cambió').not.toEqual(before);
        rest.forEach((reading, place) => {
          expect(reading, `${others[place]?.name} y ${first.name}`).toEqual(reference);
        });
        return reference;
      };
      try {
        let agreed: Reading | null = null;
        await expect(async () => {
          agreed = await same();
        }).toPass({ timeout: PATIENCE });
        return agreed ?? (await same());
      } finally {
        readings.forEach(({ headings, tables }, place) => {
          hashes[place]?.update(JSON.stringify([headings, tables]));
        });
      }
    },

    /** For the table: it can be asked once. */
    end: (): Promise<readonly EngineOfRow[]> =>
      Promise.all(
        engines.map(async (engine, place) => ({
          name: engine.name,
          hash: hashes[place]?.digest('hex').slice(0, SHOWN) ?? '',
          complaints: await engine.complaints(),
        })),
      ),
  };
}
