/** Which files one run of Stryker measures together. */
import { dirname } from 'node:path';
import type { MutationGroup } from './groups';

/** So few that a run ends soon, and what is known by then is kept. */
const FILES_PER_RUN = 2;

/** Some of one folder, by the tests of that folder; what has its own tests, alone; of a sample, which all share their tests, some files. */
export function runsOf(
  files: readonly string[],
  { sample, ownTests = {} }: Pick<MutationGroup, 'sample' | 'ownTests'>,
): readonly (readonly string[])[] {
  if (sample !== undefined) return parted(files, sample.filesPerRun);
  const alone = files.filter((path) => path in ownTests);
  const others = files.filter((path) => !(path in ownTests));
  const together = [...new Set(others.map((path) => dirname(path)))].flatMap((folder) =>
    parted(
      others.filter((path) => dirname(path) === folder),
      FILES_PER_RUN,
    ),
  );
  return [...together, ...parted(alone, 1)];
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
