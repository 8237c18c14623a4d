import type { ColoniaGrain } from '$old/lib/contract/indicators/catalogue';
import { writeDay, writeMonth } from '$old/lib/words/es/dates';
import { plural, writeList } from '$old/lib/words/es/list';
import { titled } from '$old/lib/words/es/siteName';

/** The sheet of one indicator, around what the release and the law say of it. */
export const sheetPageWords = {
  tab: (name: string) => titled(`${name} · Indicadores`),
  kicker: { link: 'Indicadores', after: ' · ficha' },
  counted: {
    title: 'Qué se cuenta',
    carpetas:
      'Carpetas de investigación: los expedientes que la Fiscalía abre al recibir una denuncia.',
  },
  partOf: { title: 'Es parte de', none: 'De ninguno: es el total.' },
  parts: 'Sus partes',
  polarity: 'Cómo leer un alza o una baja',
  caveats: 'Cómo no leerlo',
  byColonia: 'Por colonia',
  law: {
    title: 'En la ley',
    approximate: 'aproximada',
    kinds: (types: readonly string[], modalities: readonly string[]) =>
      `${plural(types.length, 'Tipo', 'Tipos')} de violencia: ${writeList(types)}. ` +
      `${plural(modalities.length, 'Modalidad', 'Modalidades')}: ${writeList(modalities)}.`,
    why:
      'La ley clasifica la violencia por lo que hace (tipo) y por dónde o de quién viene ' +
      '(modalidad); el archivo sólo trae el delito.',
  },
  offences: {
    title: 'Delitos que lo alimentan',
    exact: (count: number) =>
      `${plural(count, 'El texto exacto', 'Los textos exactos')} de la fuente, letra por letra. ` +
      'Nunca se buscan palabras sueltas.',
    none: 'Esta publicación no lo cuenta.',
  },
  source: {
    title: 'Fuente',
    /** Before the link to the data set. */
    publisher: (name: string) => `${name}: `,
    licence: (name: string) => `Licencia: ${name}.`,
  },
  updates: {
    title: 'Actualización',
    cut: (day: string) => `Corte: ${writeDay(day)}, el último día en que pudo abrirse una carpeta.`,
    months: (first: string, last: string) =>
      `En todas las alcaldías de la publicación, su primer caso es de ${writeMonth(first)} y el ` +
      `último, de ${writeMonth(last)}.`,
    complete: (month: string) => ({
      before: `El último mes completo es ${writeMonth(month)}: a los que siguen les faltan `,
      link: 'carpetas por abrir',
      after: '.',
    }),
    /**
     * Where it is complete by itself up to another month than all together.
     * @param enFrase the indicator after «carpetas por»
     */
    own: (enFrase: string, month: string) =>
      `Las carpetas por ${enFrase}, por sí solas, están completas hasta ${writeMonth(month)}; todo se ` +
      'compara hasta el mes que está completo en todos los indicadores, para que las partes sumen su total.',
    /** @param frequency of the source, as its catalogue says it */
    release: (frequency: string, day: string) =>
      `Actualización de la fuente: ${frequency}. Esta publicación es del ${writeDay(day)}.`,
  },
  shownIn: {
    title: 'Dónde se ve',
    map: 'En el mapa de las colonias',
    order: 'En el orden de las colonias',
    changes: 'En lo que cambió',
    priorities: 'En las prioridades',
    trend: 'En la tendencia de la alcaldía',
    peers: 'Entre las alcaldías de la ciudad',
  },
  agreements: {
    title: 'Acuerdos que buscan influir en él',
    /** @param cabinet its name */
    none: (cabinet: string) => `Ningún acuerdo publicado del ${cabinet} dice buscarlo.`,
  },
  foot: (publicacion: string) => ({
    before: `Publicación ${publicacion}. Cómo se calcula lo que se dice de este indicador: `,
    link: 'Metodología',
    after: '.',
  }),
  /** What stays in sight by colonia, once small counts are protected. */
  inSight: {
    caption:
      'Qué queda a la vista de las cuentas (por colonia y periodo) mayores que cero; los ceros se publican siempre',
    period: 'Periodo',
    cells: 'Celdas',
    cases: 'Casos',
    outOf: (seen: string, all: string) => `${seen} de ${all}`,
    grains: {
      trimestre: 'Trimestre',
      anio: 'Año',
      trienio: 'Tres años',
    } satisfies Record<Exclude<ColoniaGrain, 'ninguno'>, string>,
  },
};
