/** Which files one run of Stryker measures together. */
import { dirname } from 'node:path';
import type { MutationGroup } from './groups';

/** Those of one folder, by the tests of that folder; of a sample, which all share their tests, some files. */
export function runsOf(
  files: readonly string[],
  { sample }: Pick<MutationGroup, 'sample'>,
): readonly (readonly string[])[] {
  if (sample === undefined) {
    return [...new Set(files.map((path) => dirname(path)))].map((folder) =>
      files.filter((path) => dirname(path) === folder),
    );
  }
  const { filesPerRun } = sample;
  return Array.from({ length: Math.ceil(files.length / filesPerRun) }, (_, nth) =>
    files.slice(nth * filesPerRun, (nth + 1) * filesPerRun),
  );
}
