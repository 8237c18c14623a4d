/** What a page needs to tell of one indicator in every alcaldía, as the sources of a release count it. */
import { alcaldiasOf, type AlcaldiasSeries } from '$old/lib/answers/alcaldiasSeries';
import { toldSource, type ToldSource } from '$old/lib/answers/toldSource';
import type { Engine } from '$old/lib/engine/door';
import { alcaldiasSeries } from '$old/lib/queries/alcaldiasSeries';
import { releaseIndicators } from '$old/lib/queries/releaseIndicators';

export interface ShownAlcaldias {
  readonly indicador: string;
  readonly nombre: string;
  readonly publicacion: string;
  readonly answer: AlcaldiasSeries;
  /** The one that counts the years first. */
  readonly sources: readonly ToldSource[];
}

/** @returns null where fewer than two alcaldías are told of */
export async function askAlcaldias(
  engine: Engine,
  indicador: string,
): Promise<ShownAlcaldias | null> {
  const [manifest, told, rows] = await Promise.all([
    engine.manifest(),
    engine.run(releaseIndicators()),
    engine.run(alcaldiasSeries({ indicador })),
  ]);
  const own = told.filter((each) => each.indicador === indicador);
  const sources = manifest.fuentes.flatMap((source) => {
    const row = own.find(({ fuente }) => fuente === source.id);
    return row === undefined ? [] : [toldSource(source, indicador, row.unidad)];
  });
  const answer = alcaldiasOf(rows, sources);
  const [first] = own;
  if (answer === null || first === undefined) return null;
  return {
    indicador,
    nombre: first.nombre,
    publicacion: manifest.publicacion,
    answer,
    sources: answer.fuentes.flatMap((fuente) => sources.filter(({ id }) => id === fuente)),
  };
}
