import { execFileSync } from 'node:child_process';
import { cpus, totalmem } from 'node:os';
import { findChromium } from '../lib/chromium.mjs';

/** What a reader needs to judge the times, and nothing that identifies the machine. */
export type Machine = Readonly<Record<string, string>>;

export async function describeMachine(): Promise<Machine> {
  const chromium = await findChromium();
  return {
    procesador: `${cpus()[0]?.model.trim() ?? 'desconocido'}, ${cpus().length} núcleos`,
    memoria: `${(totalmem() / 2 ** 30).toFixed(0)} GiB`,
    sistema: `${process.platform} ${process.arch}`,
    node: process.version,
    navegador: chromium
      ? (execFileSync(chromium, ['--version'], {
          encoding: 'utf8',
          stdio: ['ignore', 'pipe', 'ignore'],
        })
          .split(' built on')[0]
          ?.trim() ?? 'desconocido')
      : 'ninguno',
  };
}
