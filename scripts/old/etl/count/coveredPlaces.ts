/** What the files of one alcaldía say nothing of: the periods of the others that no other file covers. */
import type { FileRead } from '../read/readSource';
import { periodsOf } from '../registry/periods';
import type { CaseSource } from '../registry/source';
import type { SourceValue } from '../registry/sourceValues';
import { coverageOf, type Coverage, type CoveredFile } from './coverage';
import type { Observation } from './observation';

type PlacedFile = CoveredFile & Pick<FileRead, 'place'>;

interface Places {
  /** Key of the alcaldía that is written so; undefined where none is. */
  readonly keyOf: (written: string) => string | undefined;
  /** Key of the alcaldía that a colonia's key belongs to; of an alcaldía, its own. */
  readonly alcaldiaOf: (clave: string) => string;
}

/**
 * Leaves out the counts of places and periods that no file tells of: a file of one alcaldía holds no
 * zero of another, nor the few cases of others that stray into it.
 * @param observations of all that the files together tell of.
 */
export function ofCoveredPlaces(
  source: CaseSource,
  values: readonly SourceValue[],
  files: readonly PlacedFile[],
  firstDay: string,
  observations: readonly Observation[],
  { keyOf, alcaldiaOf }: Places,
): readonly Observation[] {
  if (files.every(({ place }) => place === null) || source.lapso !== undefined) return observations;
  const placed = files.map((file) => ({
    file,
    alcaldia: file.place === null ? null : (keyOf(file.place) ?? null),
  }));
  const covered = new Map<string, ReadonlySet<string>>();
  const cellsOf = (alcaldia: string): ReadonlySet<string> => {
    const known = covered.get(alcaldia);
    if (known !== undefined) return known;
    const own = placed.filter((each) => each.alcaldia === null || each.alcaldia === alcaldia);
    const cells = periodsToldOf(
      coverageOf(
        source,
        values,
        own.map(({ file }) => file),
        firstDay,
      ),
    );
    covered.set(alcaldia, cells);
    return cells;
  };
  return observations.filter((row) => cellsOf(alcaldiaOf(row.clave)).has(cellOf(row)));
}

const TYPES = ['mes', 'trimestre', 'anio', 'trienio'] as const;

function periodsToldOf(coverage: Coverage): ReadonlySet<string> {
  return new Set(
    [...coverage].flatMap(([indicador, months]) =>
      TYPES.flatMap((periodo_tipo) =>
        periodsOf(periodo_tipo, months).map(({ desde }) =>
          cellOf({ indicador, periodo_tipo, periodo: desde }),
        ),
      ),
    ),
  );
}

const cellOf = ({
  indicador,
  periodo_tipo,
  periodo,
}: Pick<Observation, 'indicador' | 'periodo_tipo' | 'periodo'>) =>
  `${indicador} ${periodo_tipo} ${periodo}`;
