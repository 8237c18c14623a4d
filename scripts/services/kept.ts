/** The file of what was heard, as it stands in the project. */
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  CONFIRMATION_COLUMNS,
  readConfirmations,
  type Confirmation,
} from '../../src/lib/contract/catalogs/confirmations';
import { printCsv } from '../../src/lib/contract/catalogs/csv';
import { EtlError, messageOf } from '../etl/io/errors';

export const KEPT = 'data/catalogs/confirmaciones.csv';

export function readKept(root: string): readonly Confirmation[] {
  const path = resolve(root, KEPT);
  try {
    return readConfirmations(KEPT, readFileSync(path, 'utf8'));
  } catch (cause) {
    throw new EtlError(messageOf(cause), `Descarga otra vez ${KEPT} del repositorio.`, { cause });
  }
}

/** Whole, or not at all. */
export function writeKept(root: string, confirmations: readonly Confirmation[]): void {
  const path = resolve(root, KEPT);
  writeFileSync(`${path}.nuevo`, printCsv(CONFIRMATION_COLUMNS, confirmations));
  renameSync(`${path}.nuevo`, path);
}
