/** A file on its way: `.parciales/<key>.parcial`, with what is needed to go on with it. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

const textOrNull = v.nullable(v.string());

const answered = v.object({
  /** Where the bytes come from, after every redirection. */
  url: v.string(),
  etag: textOrNull,
  last_modified: textOrNull,
  content_type: textOrNull,
  content_disposition: textOrNull,
  /** Bytes of the whole file; null where the server does not say. */
  total: v.nullable(v.number()),
});

/** What a server said of a file. */
export type Answered = v.InferOutput<typeof answered>;

export interface Kept {
  readonly bytes: number;
  readonly answered: Answered;
}

export interface PartialFile {
  readonly path: string;
  /** Bytes on disk. */
  bytes(): number;
  /** What was kept of an earlier attempt, of this or another run. */
  kept(): Kept | undefined;
  /** Begins anew with what the server now says. */
  begin(answered: Answered): void;
  discard(): void;
}

export function partialsFolder(sourceFolder: string): string {
  return join(sourceFolder, '.parciales');
}

/** The partial file of an address; equal addresses share it, run after run. */
export function partialOf(sourceFolder: string, url: string): PartialFile {
  const folder = partialsFolder(sourceFolder);
  const key = createHash('sha256').update(url).digest('hex').slice(0, 12);
  const path = join(folder, `${key}.parcial`);
  const facts = `${path}.json`;
  const bytes = () => (existsSync(path) ? statSync(path).size : 0);
  const discard = () => {
    rmSync(path, { force: true });
    rmSync(facts, { force: true });
  };
  return {
    path,
    bytes,
    discard,
    kept() {
      if (bytes() === 0 || !existsSync(facts)) return undefined;
      const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), answered), read(facts));
      return parsed.success ? { bytes: bytes(), answered: parsed.output } : undefined;
    },
    begin(said) {
      mkdirSync(folder, { recursive: true });
      // The old bytes go first: killed here, nothing of them could be taken for the new file.
      discard();
      writeFileSync(facts, JSON.stringify(said));
    },
  };
}

function read(path: string): string {
  return readFileSync(path, 'utf8');
}
