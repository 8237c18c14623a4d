/** Who the persons are that a source counts: how many are women, of which days, and what is not published. */
import type { BySex, WhoCounted } from '$old/lib/answers/whoCounted';
import { writeWindow } from '$old/lib/words/es/dates';
import { plural } from '$old/lib/words/es/list';
import { writeCount, writePercent } from '$old/lib/words/es/numbers';
import { capitalised } from '$old/lib/words/es/unitWords';
import { BASIS } from '$old/lib/words/es/dateBasis';
import { countOfUnit } from './seriesVerdict';

export interface NamedWho {
  /** As the release names the indicator. */
  readonly nombre: string;
  readonly lugar: string;
  readonly who: WhoCounted;
}

/** «Violencia familiar: 572 de 718 víctimas son mujeres (80 %)» */
export function whoHeadline({ nombre, who }: Pick<NamedWho, 'nombre' | 'who'>): string {
  return `${nombre}: ${womenOf(who.all, who)}`;
}

/** «En Centro, de enero a abril de 2020, 97 de 120 víctimas son mujeres (81 %): violencia familiar.» */
export function coloniaWhoSentence({ nombre, lugar, who }: NamedWho): string {
  return `${nombre} en ${lugar}, ${daysOf(who)}: ${womenOf(who.all, who)}.`;
}

function womenOf({ mujer, total }: BySex, { source: { unidad } }: WhoCounted): string {
  if (total === null) return 'cuántas personas son no se publica';
  const all = countOfUnit(total, unidad);
  if (total === 0) return `ninguna persona contada, ${all}`;
  if (mujer === null) return `${all}; cuántas son mujeres no se publica`;
  const verb = plural(mujer, 'es mujer', 'son mujeres');
  return `${writeCount(mujer)} de ${all} ${verb} (${writePercent(mujer / total)})`;
}

/** «enero a abril de 2020» */
export function daysOf({ desde, hasta }: Pick<WhoCounted, 'desde' | 'hasta'>): string {
  return writeWindow({ first: desde, last: hasta });
}

/** «Víctimas por sexo y edad, en Cuauhtémoc, enero a abril de 2020, por el día en que se abrió la carpeta» */
export function whoSubtitle({ lugar, who }: Pick<NamedWho, 'lugar' | 'who'>): string {
  const { source, ages } = who;
  const by = source.fecha === null ? '' : `, ${BASIS[source.fecha]}`;
  const crossed = ages.length === 0 ? 'sexo' : 'sexo y edad';
  return `${capitalised(source.unidad.varias)} por ${crossed}, en ${lugar}, ${daysOf(who)}${by}`;
}

/** What these counts are not. */
export function whoLimits({ source, anual, hidden, all, ages }: WhoCounted): readonly string[] {
  const drawn = ages.length > 0 ? ages : [all];
  const hatched = drawn.some(({ mujer, hombre }) => mujer === null || hombre === null);
  return [
    ...(anual ? [] : ['Son esos días juntos, no un año: no se comparan con otros.']),
    ...(source.publicadoPorLaAutoridad
      ? ['Son las cuentas y las edades que la propia autoridad publica.']
      : []),
    ...(hidden === 0
      ? []
      : [
          `${writeCount(hidden)} ${plural(hidden, 'cuenta', 'cuentas')} de la tabla ${plural(hidden, 'es menor', 'son menores')} de 5 o ` +
            `${plural(hidden, 'la protege', 'las protege')} otra: no se ${plural(hidden, 'publica', 'publican')}.` +
            (hatched ? ' Donde iría su barra hay un rayado.' : ''),
        ]),
    ...(source.transcrita ? ['Transcrito por un tercero: no es el archivo de la autoridad.'] : []),
  ];
}
