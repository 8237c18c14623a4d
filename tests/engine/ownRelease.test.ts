/** A page takes nothing of a release that is not its own. */
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { ReleaseFiles } from '$lib/engine/door';
import { ReleaseError, SupersededError } from '$lib/engine/errors';
import { ownRelease } from '$lib/engine/ownRelease';
import { readRelease } from '$lib/engine/readRelease';
import { identityOf, type ReleaseIdentity } from '$lib/engine/releaseIdentity';
import { parseManifest, type Manifest } from '$lib/contract/manifest';
import { INVENTED } from './inventedCases';
import { writeRelease, type SyntheticRelease } from './syntheticRelease';

const never = new AbortController().signal;
const noBytes = () => undefined;

let written: SyntheticRelease;
let page: ReleaseIdentity;

beforeAll(async () => {
  written = await writeRelease(INVENTED);
  page = await identityOf(written.manifest);
});

afterAll(() => written.remove());

/** A server that holds the written release, whose manifest is what the test says. */
function serving(manifest: Manifest) {
  const real = readRelease(written.directory);
  const read = vi.fn<ReleaseFiles['manifest']>(async () => manifest);
  const file = vi.fn<ReleaseFiles['file']>((...asked) => real.file(...asked));
  return { read, file, own: ownRelease({ manifest: read, file }, page) };
}

/** The same id, and one figure of one table that changed. */
const changed = (): Manifest => ({
  ...written.manifest,
  tablas: {
    ...written.manifest.tablas,
    observaciones: { ...written.manifest.tablas.observaciones, sha256: 'f'.repeat(64) },
  },
});

const missing = new ReleaseError('missing', 'colonias.parquet', 'Falta.');

describe('a manifest', () => {
  it('of the release of the page is the page’s, however its file is written', async () => {
    const text = JSON.stringify(Object.fromEntries(Object.entries(written.manifest).reverse()));
    expect(await serving(parseManifest(text)).own.manifest(never)).toEqual(written.manifest);
  });

  it.each<[string, () => Manifest]>([
    ['another id', () => ({ ...written.manifest, publicacion: 'otra' })],
    ['the same id and another table', changed],
    ['the same files and another threshold', () => ({ ...written.manifest, k: 10 })],
  ])('with %s is refused, and asking again is no remedy', async (_, manifest) => {
    const answer = serving(manifest()).own.manifest(never);
    await expect(answer).rejects.toThrow(SupersededError);
    await expect(answer).rejects.toThrow(/Hay una publicación nueva.*recarga la página/);
    await expect(answer).rejects.toMatchObject({ retryable: false });
  });

  it('that comes back is taken again', async () => {
    const { own, read } = serving(written.manifest);
    read.mockResolvedValueOnce(changed());
    await expect(own.manifest(never)).rejects.toThrow(SupersededError);
    expect(await own.manifest(never)).toEqual(written.manifest);
  });
});

describe('a file', () => {
  it('of the page’s release is had without asking for the manifest', async () => {
    const { own, read } = serving(changed());
    const { colonias } = written.manifest.tablas;
    expect(await own.file(colonias, never, noBytes)).toHaveLength(colonias.bytes);
    expect(read).not.toHaveBeenCalled();
  });

  it('that went with its release says that there is another', async () => {
    const { own, file } = serving(changed());
    file.mockRejectedValue(missing);
    const answer = own.file(written.manifest.tablas.colonias, never, noBytes);
    await expect(answer).rejects.toThrow(SupersededError);
  });

  it('that is missing from the same release is just missing', async () => {
    const { own, file } = serving(written.manifest);
    file.mockRejectedValue(missing);
    const answer = own.file(written.manifest.tablas.colonias, never, noBytes);
    await expect(answer).rejects.toBe(missing);
  });

  it('that cannot be had, as the manifest cannot, is told by its own reason', async () => {
    const { own, file, read } = serving(written.manifest);
    file.mockRejectedValue(missing);
    read.mockRejectedValue(new ReleaseError('network', 'manifest.json', 'Se cortó.'));
    const answer = own.file(written.manifest.tablas.colonias, never, noBytes);
    await expect(answer).rejects.toBe(missing);
  });

  it('that nobody waits for any more asks for nothing else', async () => {
    const { own, file, read } = serving(changed());
    file.mockRejectedValue('ya no');
    const answer = own.file(written.manifest.tablas.colonias, never, noBytes);
    await expect(answer).rejects.toBe('ya no');
    expect(read).not.toHaveBeenCalled();
  });
});
