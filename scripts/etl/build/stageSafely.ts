/** A release that gives nobody away, with less of persons where it must be; or none. */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { CountedSource } from './countSource';
import type { CountedWomen } from './countWomen';
import type { Geography } from './geography';
import type { BuildOptions } from './options';
import { stageRelease, type Staged } from './stageRelease';
import type { Catalogs } from '../geo/placeCatalogs';
import { EtlError } from '../io/errors';
import type { WithdrawnAlcaldia } from '../protect/withdrawn';
import type { ReleasesBefore } from '../revise/ownHistory';

/**
 * Stages a release; and where the audit works out persons of an alcaldía beside their carpetas, again
 * without any person of that source and alcaldía, until nothing is worked out.
 * @param dir a folder of its own.
 * @throws EtlError when what is worked out is of carpetas, or was printed before.
 */
export async function stageSafely(
  root: string,
  dir: string,
  options: BuildOptions,
  catalogs: Catalogs,
  geography: Geography,
  counted: readonly CountedSource[],
  women: CountedWomen | null,
  before: ReleasesBefore,
): Promise<Staged> {
  for (let untold: readonly WithdrawnAlcaldia[] = []; ;) {
    const { manifest, observations, leaks, further } = await stageRelease(
      root,
      dir,
      options,
      catalogs,
      geography,
      counted,
      women,
      before,
      untold,
    );
    if (leaks.length === 0) return { manifest, observations };
    if (further.length === 0) refuse(leaks.length);
    untold = [...untold, ...further];
    for (const file of readdirSync(dir)) rmSync(join(dir, file));
  }
}

function refuse(leaks: number): never {
  throw new EtlError(
    `La auditoría recuperó ${leaks} celdas suprimidas: esta publicación delataría a personas.`,
    'No se publica. Es un error de la protección: repórtalo con el archivo de entrada.',
  );
}
