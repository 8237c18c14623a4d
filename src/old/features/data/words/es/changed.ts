/** What changed after having been said: between releases, and between files of one source. */
import { writeCount } from '$old/lib/words/es/numbers';

export interface Changed {
  readonly nombre: string;
  readonly nivel: string;
  readonly periodo_tipo: string;
  readonly cuentas: number;
  /** First day of the first and of the last period. */
  readonly primero: string;
  readonly ultimo: string;
  /** Cases then and now; null of colonias, whose counts may be hidden. */
  readonly antes: number | null;
  readonly despues: number | null;
}

const PERIODS: Readonly<Record<string, readonly [one: string, several: string]>> = {
  mes: ['mes', 'meses'],
  trimestre: ['trimestre', 'trimestres'],
  anio: ['año', 'años'],
  trienio: ['trienio', 'trienios'],
  lapso: ['lapso', 'lapsos'],
};

function countsSaid({ cuentas, periodo_tipo, nivel }: Changed): string {
  const [one, several] = PERIODS[periodo_tipo] ?? [periodo_tipo, periodo_tipo];
  const said = `${writeCount(cuentas)} ${cuentas === 1 ? one : several}`;
  return nivel === 'colonia' ? `${said} por colonia` : said;
}

function yearsSaid({ primero, ultimo }: Changed): string {
  const [first, last] = [primero.slice(0, 4), ultimo.slice(0, 4)];
  return first === last ? `de ${first}` : `de ${first} a ${last}`;
}

function sumsSaid({ antes, despues }: Changed): string {
  return antes === null || despues === null
    ? ''
    : `; sumaban ${writeCount(antes)} y ahora suman ${writeCount(despues)}`;
}

export const changedWords = {
  /** @param a null for the present release */
  between: (de: string, a: string | null) => `De ${de} a ${a ?? 'ésta'}`,
  since: (de: string) => `Cambió desde ${de}:`,
  series: (changed: Changed) =>
    `${changed.nombre}: ${countsSaid(changed)} ${yearsSaid(changed)}${sumsSaid(changed)}.`,
};
