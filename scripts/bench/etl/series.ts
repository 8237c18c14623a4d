/** Updates one after another, each in a process of its own, kept beside all before it; and what is measured of them. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keepRelease } from '../../etl/audit/keptReleases';
import { readRelease } from '../../etl/audit/readRelease';
import { usualAlcaldia } from '../../etl/build/usualAlcaldia';
import { isPublicTotal } from '../../etl/cells/lattice';
import { cellPeriodOf } from '../../etl/close/past';
import type { CountedPeriod } from '../../etl/registry/periods';
import { PROJECT } from '../../lib/project.mjs';
import { atMost, seconds, type Measure } from '../measure';
import { timedBuild } from './children';

export interface Update {
  readonly nth: number;
  readonly cut: string;
  readonly cpuSeconds: number;
  /** Of the processor, from when all is counted: reading what was published, closing, protecting and auditing. */
  readonly protecting: number;
  readonly megabytes: number;
  /** Cells below the alcaldía that it tells for the first time, or once more, by their period. */
  readonly decided: ReadonlyMap<CountedPeriod, number>;
  readonly suppressed: { readonly primary: number; readonly complementary: number };
  readonly recovered: number;
}

/** A project of its own, with the catalogues of this one and, where asked, all that it published. */
export async function inProject<Result>(
  isPublished: boolean,
  work: (root: string) => Promise<Result>,
): Promise<Result> {
  const root = mkdtempSync(join(tmpdir(), 'atlas-bench-root-'));
  try {
    mkdirSync(join(root, 'data'));
    symlinkSync(join(PROJECT, 'data/sources'), join(root, 'data/sources'));
    cpSync(join(PROJECT, 'data/catalogs'), join(root, 'data/catalogs'), { recursive: true });
    if (isPublished) {
      cpSync(join(PROJECT, 'data/publicadas'), join(root, 'data/publicadas'), { recursive: true });
    }
    return await work(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

const FILE = 'carpetas.csv';

export const inputsOf = (root: string, layer: string) => ({
  inputs: { fgj_carpetas: [join(root, FILE)], colonias: [layer] },
});

/** Builds and keeps the file of each cut. */
export async function allOf(
  root: string,
  layer: string,
  cuts: readonly string[],
  rules: readonly string[],
  write: (file: string, cut: string) => Promise<void>,
): Promise<readonly Update[]> {
  const updates: Update[] = [];
  const out = join(root, 'data/publicacion');
  for (const [position, cut] of cuts.entries()) {
    await write(join(root, FILE), cut);
    const { cpuSeconds, counted, megabytes } = await timedBuild({
      ...inputsOf(root, layer),
      out,
      alcaldia: usualAlcaldia(PROJECT),
      root,
      accepted: rules,
    });
    keepRelease(root, out);
    const update = {
      nth: position + 1,
      cut,
      cpuSeconds,
      protecting: cpuSeconds - counted,
      megabytes,
    };
    updates.push({ ...update, ...(await toldBy(out)) });
    const { nth, decided, protecting } = updates.at(-1) ?? { ...update, decided: new Map() };
    console.error(
      `${nth}, al ${cut}: ${seconds(cpuSeconds)} (${seconds(protecting)}), ${[...decided].join(' ')}`,
    );
  }
  return updates;
}

export async function toldBy(
  out: string,
): Promise<Pick<Update, 'decided' | 'suppressed' | 'recovered'>> {
  const { observaciones, structure, vintageOf, editionOf } = await readRelease(out);
  const decided = new Map<CountedPeriod, number>();
  const suppressed = { primary: 0, complementary: 0 };
  for (const row of observaciones) {
    if (isPublicTotal(row, structure.takesK)) continue;
    if (row.supresion === 'primaria') suppressed.primary += 1;
    if (row.supresion === 'complementaria') suppressed.complementary += 1;
    const vintage = vintageOf?.(cellPeriodOf(row, structure.alcaldiaOf));
    if (vintage?.edicion !== editionOf?.(row.fuente)) continue;
    decided.set(row.periodo_tipo, (decided.get(row.periodo_tipo) ?? 0) + 1);
  }
  // A build that gives some cell away is none.
  return { decided, suppressed, recovered: 0 };
}

export const safety = (what: string, updates: readonly Update[]): Measure =>
  atMost(
    `${what}: celdas recuperables en ${updates.length}, todas auditadas`,
    updates.reduce((sum, { recovered }) => sum + recovered, 0),
    0,
    String,
  );

const NAMES = { trimestre: 'trimestre', anio: 'año', trienio: 'trienio' } as const;

export function decidedText({ decided }: Update): string {
  const told = Object.entries(NAMES).flatMap(([tipo, name]) => {
    const cells = [...decided].find(([own]) => own === tipo)?.[1] ?? 0;
    return cells === 0 ? [] : [`${cells} de ${name}`];
  });
  return told.length === 0 ? 'ninguna celda' : `celdas ${told.join(', ')}`;
}
