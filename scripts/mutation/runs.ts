/** Which files one run of Stryker measures together. */
import { dirname } from 'node:path';
import type { MutationGroup } from './groups';

/** So few that a run ends soon, and what is known by then is kept. */
const FILES_PER_RUN = 2;

type Tested = Pick<MutationGroup, 'filesPerRun' | 'ownTests' | 'testsOf'>;

/** Some of those that the same tests are shown. */
export function runsOf(files: readonly string[], group: Tested): readonly (readonly string[])[] {
  const sharing = new Map<string, string[]>();
  for (const path of files) {
    const tests = testsOf([path], group).join();
    sharing.set(tests, [...(sharing.get(tests) ?? []), path]);
  }
  return [...sharing.values()].flatMap((all) => parted(all, group.filesPerRun ?? FILES_PER_RUN));
}

function parted(files: readonly string[], size: number): readonly (readonly string[])[] {
  return Array.from({ length: Math.ceil(files.length / size) }, (_, nth) =>
    files.slice(nth * size, (nth + 1) * size),
  );
}

/** The tests that the mutants of one run are shown to. */
export function testsOf(
  [first = '']: readonly string[],
  group: Pick<MutationGroup, 'ownTests' | 'testsOf'>,
): readonly string[] {
  return group.ownTests?.[first] ?? group.testsOf(dirname(first).replace(/^src\//, ''));
}
