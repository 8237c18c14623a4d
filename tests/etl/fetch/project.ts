/** An invented project with one source, and a machine whose time does not pass. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { WriteStream } from 'node:tty';
import { scratch } from '../project';
import { runFetch } from '../../../scripts/etl/fetch/runFetch';
import { machine, type Surroundings } from '../../../scripts/etl/io/surroundings';

export const SHOW = '/api/3/action/package_show';
export const SEARCH = '/api/3/action/package_search';

export function ckanPlace(portal: string, archivos: readonly object[] = [ACCUMULATED]) {
  return { tipo: 'ckan', portal, slugs: ['carpetas'], archivos };
}

export const ACCUMULATED = {
  serie: 'acumulado',
  patron: 'carpetas_(?<anio>\\d{4})_(?<mes>\\d{2})\\.csv',
  cuales: 'ultimo',
};

/** A project whose sources are downloaded from the places given. */
export function projectWith(sources: Readonly<Record<string, readonly object[]>>): string {
  const root = scratch();
  mkdirSync(join(root, 'data/sources'), { recursive: true });
  for (const [id, descarga] of Object.entries(sources)) writeSource(root, id, { descarga });
  return root;
}

export function writeSource(root: string, id: string, more: object): void {
  const facts = { id, publica: 'Fiscalía', conjunto: `Conjunto ${id}`, licencia: 'CC BY 4.0' };
  writeFileSync(join(root, 'data/sources', `${id}.json`), JSON.stringify({ ...facts, ...more }));
}

/** A machine on which nobody waits, and the waits that it was asked for. */
export function calm(changes: Partial<Surroundings> = {}) {
  const waits: number[] = [];
  const surroundings: Surroundings = {
    ...machine,
    now: () => Date.parse('2025-03-01T18:00:00Z'),
    random: () => 0.5,
    sleep: (ms) => Promise.resolve(waits.push(ms)),
    ...changes,
  };
  return { waits, surroundings };
}

/** A stream that says whether it is a terminal, and keeps what is drawn on it. */
export function terminal(isTTY: boolean) {
  const stream = Object.assign(Object.create(WriteStream.prototype), new PassThrough(), {
    isTTY,
    columns: 120,
    cursorTo: () => true,
    clearLine: () => true,
    moveCursor: () => true,
    drawn: '',
    write(text: string) {
      stream.drawn += text;
      return true;
    },
  });
  return stream;
}

export function fetchIn(
  root: string,
  args: readonly string[] = [],
  { surroundings } = calm(),
): Promise<string> {
  return runFetch(root, args, terminal(false), surroundings);
}

/** The message of what a fetch threw. */
export async function complaint(fetching: Promise<string>): Promise<string> {
  try {
    return `no se quejó: ${await fetching}`;
  } catch (thrown) {
    if (thrown instanceof Error && thrown.name === 'EtlError') return thrown.message;
    throw thrown;
  }
}
