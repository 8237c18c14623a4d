/** What another register counts of the same crimes as the carpetas of this site. */
import { CARPETAS } from '$old/lib/answers/countingUnit';
import type { RegisterCount } from '$old/lib/answers/registers';
import type { Manifest } from '$old/lib/contract/manifest';
import type { Engine } from '$old/lib/engine/door';
import { registers, type SameCrime } from '$old/lib/queries/registers';

/** As the sources of a release declare it; one that counts persons is no register of crimes. */
export function sameCrimes({ fuentes }: Pick<Manifest, 'fuentes'>): readonly SameCrime[] {
  return fuentes.flatMap(({ id, serie, lapso }) =>
    serie === undefined || lapso !== undefined
      ? []
      : (serie.mismos_hechos ?? [])
          .filter(({ fuente }) => fuente === CARPETAS.fuente)
          .map(({ indicador, con }) => ({ indicador: con, fuente: id, otro: indicador })),
  );
}

/** By month and by year; nothing where no other source counts the same. */
export async function askRegisters(
  engine: Engine,
  alcaldia: string,
): Promise<readonly RegisterCount[]> {
  const same = sameCrimes(await engine.manifest());
  if (same.length === 0) return [];
  const rows = await engine.run(registers({ alcaldia, same, tipos: ['mes', 'anio'] }));
  return rows.map((row) => ({ ...row, tipo: row.tipo === 'mes' ? 'mes' : 'anio' }));
}
