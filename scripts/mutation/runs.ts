/** Which files one run of Stryker measures together. */
import { dirname } from 'node:path';
import type { MutationGroup } from './groups';

/** So few that a run ends soon, and what is known by then is kept. */
const FILES_PER_RUN = 2;

/** Some of one folder, by the tests of that folder; of a sample, which all share their tests, some files. */
export function runsOf(
  files: readonly string[],
  { sample }: Pick<MutationGroup, 'sample'>,
): readonly (readonly string[])[] {
  if (sample !== undefined) return parted(files, sample.filesPerRun);
  return [...new Set(files.map((path) => dirname(path)))].flatMap((folder) =>
    parted(
      files.filter((path) => dirname(path) === folder),
      FILES_PER_RUN,
    ),
  );
}

function parted(files: readonly string[], size: number): readonly (readonly string[])[] {
  return Array.from({ length: Math.ceil(files.length / size) }, (_, nth) =>
    files.slice(nth * size, (nth + 1) * size),
  );
}
