/** How the release is cited, in the three ways that are asked for. */
import { writeDay } from '$old/lib/words/es/dates';
import { SITE_NAME } from '$old/lib/words/es/siteName';

export interface Cited {
  /** Id of the release. */
  readonly publicacion: string;
  /** Day on which it was built, `YYYY-MM-DD`. */
  readonly day: string;
  /** Name of the alcaldía. */
  readonly place: string;
  /** Where the public finds the site; null where nobody said. */
  readonly address: string | null;
}

export interface Citation {
  readonly id: 'apa' | 'bibtex' | 'texto';
  readonly name: string;
  /** In which it travels with the data. */
  readonly file: string;
  readonly text: string;
}

const titleOf = ({ place }: Cited): string =>
  `Violencia de género en la alcaldía ${place}, colonia por colonia`;

const yearOf = ({ day }: Cited): string => day.slice(0, 4);

function apa(cited: Cited): string {
  const { publicacion, address } = cited;
  const end = address === null ? '' : ` ${address}`;
  return (
    `${SITE_NAME}. (${yearOf(cited)}). ${titleOf(cited)} (publicación ${publicacion}) ` +
    `[conjunto de datos].${end}`
  );
}

function bibtex(cited: Cited): string {
  const { publicacion, day, address } = cited;
  const fields = [
    ['author', `{${SITE_NAME}}`],
    ['title', `{${titleOf(cited)}}`],
    ['year', yearOf(cited)],
    ['month', day.slice(5, 7)],
    ['version', publicacion],
    ['note', 'Conjunto de datos'],
    ...(address === null ? [] : [['url', address]]),
  ];
  const lines = fields.map(([name = '', value = '']) => `  ${name} = {${value}}`);
  return `@misc{atlas-violeta-${publicacion},\n${lines.join(',\n')}\n}`;
}

function plain(cited: Cited): string {
  const { publicacion, day, address } = cited;
  const end = address === null ? '.' : `: ${address}`;
  return `${SITE_NAME}, «${titleOf(cited)}», publicación ${publicacion}, ${writeDay(day)}${end}`;
}

export const citationsOf = (cited: Cited): readonly Citation[] => [
  { id: 'apa', name: 'APA', file: 'cita-apa.txt', text: apa(cited) },
  { id: 'bibtex', name: 'BibTeX', file: 'cita.bib', text: bibtex(cited) },
  { id: 'texto', name: 'Texto', file: 'cita.txt', text: plain(cited) },
];
