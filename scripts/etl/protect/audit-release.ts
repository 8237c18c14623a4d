/** Audits a release as it stands on disk, from its published files alone. */

export interface AuditReport {
  /** Cells below the alcaldía or crossed (published or suppressed), hours included. */
  readonly celdas: number;
  readonly suprimidas_primarias: number;
  readonly suprimidas_complementarias: number;
  /** Suppressed cells whose interval is narrower than promised, and withheld ones given away. */
  readonly recuperables: number;
  /** Greatest minus least possible count of the most exposed suppressed cell; null if none. */
  readonly intervalo_minimo: number | null;
}

/**
 * @param dir folder with `manifest.json` and the Parquet files it names.
 * @throws Error when the folder is not a release or its totals contradict one another.
 */
export async function auditRelease(dir: string): Promise<AuditReport> {
  throw new Error(`Por escribir: ${dir}.`);
}
