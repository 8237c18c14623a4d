import { readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openRelease } from '$lib/engine/node';
import { coloniaList } from '$lib/queries/coloniaList';
import { INVENTED } from './inventedCases';
import { writeRelease, type SyntheticRelease } from './syntheticRelease';

const QUERY = coloniaList({ alcaldia: '09015' });

let release: SyntheticRelease;

beforeEach(async () => {
  release = await writeRelease(INVENTED);
});

afterEach(async () => {
  await openRelease(release.directory).close();
  await release.remove();
});

describe('openRelease', () => {
  it('gives one engine to a directory, however it is written', () => {
    const { directory } = release;
    expect(openRelease(`${directory}/`)).toBe(openRelease(directory));
    expect(openRelease(join(directory, '..'))).not.toBe(openRelease(directory));
  });

  it('gives the manifest of the release', async () => {
    expect(await openRelease(release.directory).manifest()).toEqual(release.manifest);
  });

  it('says where a release should be and how to build one', async () => {
    const nowhere = join(release.directory, 'no-hay');
    await expect(openRelease(nowhere).run(QUERY)).rejects.toMatchObject({
      problem: 'missing',
      message: expect.stringMatching(/no-hay\/manifest\.json».*npm run etl -- build/),
    });
  });

  it('refuses a table that was cut, and reads it once it is whole', async () => {
    const path = join(release.directory, release.manifest.tablas.colonias.archivo);
    const bytes = await readFile(path);
    await truncate(path, 100);
    await expect(openRelease(release.directory).run(QUERY)).rejects.toMatchObject({
      problem: 'truncated',
    });
    await writeFile(path, bytes);
    expect(await openRelease(release.directory).run(QUERY)).toHaveLength(3);
  });

  it('refuses a manifest that is not one, naming the file', async () => {
    await writeFile(join(release.directory, 'manifest.json'), '{}');
    await expect(openRelease(release.directory).run(QUERY)).rejects.toMatchObject({
      problem: 'not_manifest',
      message: expect.stringContaining(join(release.directory, 'manifest.json')),
    });
  });
});
