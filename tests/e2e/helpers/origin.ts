/** Every browser test starts from here: what no page of the site may do fails the test that saw it. */
import { expect, test as base } from '@playwright/test';
import { watch, type Allowed } from './watch';

interface OriginOptions {
  allowedConsole: Allowed['console'];
  allowedExceptions: Allowed['exceptions'];
  allowedDepartures: Allowed['departures'];
}

interface OriginFixtures {
  /** Addresses asked for so far in this test, in order. */
  requests: string[];
}

/** A `test` that fails at its end on any offence that `watch` noted. */
export const test = base.extend<OriginOptions & OriginFixtures>({
  allowedConsole: [[], { option: true }],
  allowedExceptions: [[], { option: true }],
  allowedDepartures: [[], { option: true }],
  requests: [
    async ({ context, baseURL, allowedConsole, allowedExceptions, allowedDepartures }, use) => {
      const { requests, offences } = await watch(context, {
        origin: new URL(baseURL ?? '').origin,
        console: allowedConsole,
        exceptions: allowedExceptions,
        departures: allowedDepartures,
      });
      await use(requests);
      expect(offences, 'lo que ninguna página debe hacer').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
