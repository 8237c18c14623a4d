/** The persons that the sources of a release count in a place, where any tells their sex. */
import { toldSource } from '$old/lib/answers/toldSource';
import { whoCounted, type WhoCounted } from '$old/lib/answers/whoCounted';
import type { Engine } from '$old/lib/engine/door';
import { releaseIndicators } from '$old/lib/queries/releaseIndicators';
import { whoCounts, type WhoAsked } from '$old/lib/queries/whoCounts';

export interface NamedWhoCounted {
  /** As the release names the indicator. */
  readonly nombre: string;
  readonly who: WhoCounted;
}

export async function askWho(engine: Engine, asked: WhoAsked): Promise<readonly NamedWhoCounted[]> {
  const [manifest, told, rows] = await Promise.all([
    engine.manifest(),
    engine.run(releaseIndicators()),
    engine.run(whoCounts(asked)),
  ]);
  const rowOf = (fuente: string, indicador: string) =>
    told.find((row) => row.fuente === fuente && row.indicador === indicador);
  const counted = whoCounted(rows, (fuente, indicador) => {
    const source = manifest.fuentes.find(({ id }) => id === fuente);
    const row = rowOf(fuente, indicador);
    return source && row && toldSource(source, indicador, row.unidad);
  });
  return counted.map((who) => ({
    nombre: rowOf(who.source.id, who.indicador)?.nombre ?? who.indicador,
    who,
  }));
}
