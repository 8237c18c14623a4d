/** The numbers of the two figures: under them, and whole and unrounded in the files. */
import { CARPETAS } from '$old/lib/answers/countingUnit';
import type { Peer, PeerComparison, PeerSpread } from './answers/peers';
import type { SpineRow } from './answers/spine';
import { peerMark } from './dataMarks';
import { column, count, csv, filed, said, screen, type Column } from '$old/lib/export/columns';
import type { CsvTable } from '$old/lib/export/csv';
import { marked, numeric, words, type FigureTable } from '$old/lib/export/table';
import { writeCount, writeRate } from '$old/lib/words/es/numbers';
import { PEER_WORDS } from './words/es/verdicts/peerVerdict';
import { headWords } from '$old/lib/words/es/headWords';
import { pageWords } from './words/es/page';

const { heads } = pageWords;

/** One alcaldía among all, of one indicator. */
interface PeerRow {
  readonly indicador: string;
  readonly comparison: PeerSpread;
  readonly peer: Peer;
}

const COUNT = count<PeerRow>(numeric(headWords.carpetas, 'n'), 'n', ({ peer }) => peer.n);

const PEOPLE = column<PeerRow, number>(
  numeric(headWords.residents, 'people'),
  'mujeres',
  ({ peer }) => peer.mujeres,
  writeCount,
);

const RATE = column<PeerRow, number>(
  numeric(headWords.per100000Women, 'rate'),
  'tasa',
  ({ peer }) => peer.rate,
  writeRate,
);

const CITY = column<PeerRow, number>(
  numeric(heads.city, 'rate-whole'),
  'tasa_ciudad',
  ({ comparison }) => comparison.cityRate,
  writeRate,
);

const LOWER = column<PeerRow, number>(
  numeric(heads.lowerLimit, 'low'),
  'inferior_99_8',
  ({ peer }) => peer.limits.outer.lower,
  writeRate,
);

const UPPER = column<PeerRow, number>(
  numeric(heads.upperLimit, 'high'),
  'superior_99_8',
  ({ peer }) => peer.limits.outer.upper,
  writeRate,
);

const VERDICT = said<PeerRow>(words(heads.againstLimits, 'verdict'), ({ peer: { verdict } }) =>
  marked(PEER_WORDS[verdict], peerMark(verdict)),
);

const FILE: readonly Column<PeerRow>[] = [
  filed('indicador', ({ indicador }) => indicador),
  filed('clave', ({ peer }) => peer.clave),
  filed('nombre', ({ peer }) => peer.nombre),
  COUNT,
  PEOPLE,
  RATE,
  CITY,
  filed('inferior_95', ({ peer }) => peer.limits.inner.lower),
  filed('superior_95', ({ peer }) => peer.limits.inner.upper),
  LOWER,
  UPPER,
  filed('sobredispersion', ({ comparison }) => comparison.dispersion),
  filed('ensanchado_por', ({ comparison }) => Math.sqrt(comparison.inflation)),
  filed('veredicto', ({ peer }) => peer.verdict),
  filed('fuente', () => CARPETAS.fuente),
  filed('sexo', () => CARPETAS.sexo),
];

const rowsOf = (indicador: string, comparison: PeerComparison): readonly PeerRow[] =>
  comparison.peers.map((peer) => ({ indicador, comparison, peer }));

/** From the highest rate to the lowest. */
export function funnelTable(indicador: string, comparison: PeerComparison): FigureTable {
  const alcaldia = said<PeerRow>(words(heads.alcaldia, 'place'), ({ peer: { nombre, clave } }) =>
    marked(nombre, clave),
  );
  return screen(
    [alcaldia, COUNT, PEOPLE, RATE, LOWER, UPPER, VERDICT],
    [...rowsOf(indicador, comparison)].sort((a, b) => b.peer.rate - a.peer.rate),
  );
}

export function funnelCsv(indicador: string, comparison: PeerComparison): CsvTable {
  return csv(FILE, rowsOf(indicador, comparison));
}

type SpinePeer = SpineRow & PeerRow;

const SPINE: readonly Column<SpinePeer>[] = [
  said(words(headWords.indicator, 'indicator'), ({ nombre, indicador }) =>
    marked(nombre, indicador),
  ),
  COUNT,
  RATE,
  column(numeric(heads.lowest, 'rate-lowest'), null, ({ lowest }) => lowest, writeRate),
  column(numeric(heads.highest, 'rate-highest'), null, ({ highest }) => highest, writeRate),
  CITY,
  VERDICT,
];

const spineRows = (spine: readonly SpineRow[]): readonly SpinePeer[] =>
  spine.map((row) => ({ ...row, peer: row.own }));

export function spineTable(spine: readonly SpineRow[]): FigureTable {
  return screen(SPINE, spineRows(spine));
}

export function spineCsv(spine: readonly SpineRow[]): CsvTable {
  return csv(FILE, spineRows(spine));
}
