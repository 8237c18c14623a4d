/** `npm run etl -- fetch`: every file of every source, each failure told apart from the others. */
import { readdirSync, rmSync } from 'node:fs';
import { relative, resolve, dirname, basename } from 'node:path';
import { EtlError } from '../io/errors';
import { chooseFiles } from './chooseFiles';
import { openClient } from './client';
import type { Means } from './download';
import type { DownloadDescriptor } from './downloadDescriptor';
import { parseFetchOptions } from './fetchOptions';
import { lockRaw } from './lock';
import { meterOn } from './meter';
import { obtain, type Errand, type Obtained } from './obtain';
import { offeringOf } from './announced';
import { partialsFolder } from './partial';
import { rawFiles, rawFolder, type RawFile } from './rawFiles';
import { machine, type Surroundings } from '../io/surroundings';
import { writeBytes } from '../io/units';

interface Tally {
  readonly lines: string[];
  readonly failures: EtlError[];
}

/**
 * Fetches the sources named, or all that say where they are downloaded from.
 * @param args of the command line, after `fetch`.
 * @param stream where to draw the progress.
 * @returns what was done, for the person at the terminal.
 * @throws EtlError when any file failed; every other one was fetched and is in `data/raw`.
 */
export async function runFetch(
  root: string,
  args: readonly string[],
  stream: NodeJS.WriteStream,
  surroundings: Surroundings = machine,
): Promise<string> {
  const { descriptors } = parseFetchOptions(root, args);
  const unlock = lockRaw(root);
  const tally: Tally = { lines: [], failures: [] };
  try {
    const asked = descriptors.map(({ id }) => id);
    const run = { had: allRawFiles(root, asked, tally), asked: new Map() };
    for (const descriptor of descriptors) {
      const { id } = descriptor;
      const client = openClient(id, surroundings);
      const means = { source: id, client, surroundings, meter: meterOn(stream) };
      const whole = await fetchSource(root, descriptor, run, means, tally);
      // Of addresses that are no longer announced: nothing will go on with them.
      if (whole) rmSync(partialsFolder(rawFolder(root, id)), { recursive: true, force: true });
    }
  } finally {
    unlock();
  }
  return summaryOf(tally);
}

/** @returns whether nothing failed. */
async function fetchSource(
  root: string,
  descriptor: DownloadDescriptor,
  { had, asked }: Pick<Errand, 'asked'> & { readonly had: RawFile[] },
  means: Means,
  { lines, failures }: Tally,
): Promise<boolean> {
  const before = failures.length;
  for (const place of descriptor.descarga) {
    const offering = await kept(failures, () => offeringOf(place, means));
    if (offering === undefined) continue;
    for (const series of place.archivos) {
      const choice = await kept(failures, () => chooseFiles(offering, series, descriptor.id));
      lines.push(...(choice?.refused ?? []).map((why) => `${descriptor.id}: ${why}`));
      for (const chosen of choice?.taken ?? []) {
        const obtained = await kept(failures, () =>
          obtain({ root, descriptor, offering, chosen, had, asked }, means),
        );
        if (obtained === undefined) continue;
        if (obtained.fresh) had.unshift(obtained.file);
        lines.push(lineOf(root, obtained));
      }
    }
  }
  return failures.length === before;
}

/** What the work gives; what a reader can mend is kept for the end, so that the rest goes on. */
async function kept<Result>(
  failures: EtlError[],
  work: () => Result | Promise<Result>,
): Promise<Result | undefined> {
  try {
    return await work();
  } catch (thrown) {
    if (!(thrown instanceof EtlError)) throw thrown;
    failures.push(thrown);
    return undefined;
  }
}

/** Files of every source, newest first; those of a damaged one are left out, and told if asked for. */
function allRawFiles(root: string, asked: readonly string[], { failures }: Tally): RawFile[] {
  const files: RawFile[] = [];
  for (const entry of readdirSync(resolve(root, 'data/raw'), { withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    try {
      files.push(...rawFiles(root, entry.name));
    } catch (thrown) {
      if (!(thrown instanceof EtlError)) throw thrown;
      if (asked.includes(entry.name)) failures.push(thrown);
    }
  }
  return files.toSorted((a, b) => b.sidecar.obtenida_en.localeCompare(a.sidecar.obtenida_en));
}

function lineOf(root: string, { file, fresh }: Obtained): string {
  const { fuente, path, sidecar } = file;
  const where = relative(root, dirname(path));
  const period = sidecar.periodo === null ? '' : ` (${sidecar.periodo})`;
  return fresh
    ? `${fuente}: ${basename(path)}${period}, ${writeBytes(sidecar.bytes)} → ${where}`
    : `${fuente}: ${basename(path)}${period} ya estaba → ${where}`;
}

function summaryOf({ lines, failures }: Tally): string {
  if (failures.length === 0) {
    return lines.length === 0 ? 'Ninguna fuente dice de dónde se descarga.' : lines.join('\n');
  }
  const told = failures.map(({ message }) => `✗ ${message.replaceAll('\n', '\n  ')}`);
  throw new EtlError(
    [...lines.map((line) => `✓ ${line}`), ...told].join('\n'),
    lines.length === 0
      ? 'Nada se descargó.'
      : 'Lo marcado con ✓ quedó en data/raw; lo demás, al volver a ejecutar fetch.',
    { cause: new AggregateError(failures) },
  );
}
