/** Which of the tests made in a loop are in the gate (scripts/lib/test-parts.mjs). */
import type { TestDetails } from '@playwright/test';

/**
 * Details of a test that is in the gate only in one case: in the others it repeats it.
 * @param inGate whether it is that case
 * @param tags the others it has
 */
export const gateIf = (inGate: boolean, ...tags: readonly `@${string}`[]): TestDetails => ({
  tag: inGate ? [...tags] : ['@all', ...tags],
});
