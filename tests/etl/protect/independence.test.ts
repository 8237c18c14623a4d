/** The audit must not share the code that it judges. */
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const PROTECT = 'scripts/etl/protect';
const IMPORT = /from '(\.[^']+)'/g;

/** Every module of ours that one needs, itself included. */
function needs(file: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(file)) return found;
  found.add(file);
  for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(IMPORT)) {
    needs(`${resolve(dirname(file), path)}.ts`, found);
  }
  return found;
}

describe('the audit', () => {
  it('needs nothing of what decides on suppressions, nor does its thread', () => {
    const deciders = [
      'protect',
      'secondarySuppression',
      'secondarySuppressionTask',
      'moves',
      'widenIntervals',
      'startingCounts',
      'withdrawal',
    ];
    const own = (name: string) => resolve(PROTECT, `${name}.ts`);
    for (const entry of ['audit-release', 'threads/attackThread']) {
      const needed = needs(own(entry));
      expect(needed).toContain(own('attack'));
      for (const decider of deciders) expect(needed).not.toContain(own(decider));
    }
    expect(needs(own('protect'))).toContain(own('secondarySuppression'));
  });
});
