/** How many of the persons that a source counts in a colonia are women, on days that are no period of the calendar. */
import { countedIn } from '../../counted/release';
import { against, type RoomRecount } from './rooms';

/** @param directory of the release */
export async function coloniaWhoRecount(directory: string): Promise<RoomRecount> {
  const rows = await countedIn(directory)(`
    SELECT clave, indicador, fuente, sexo, n::INT AS n FROM observaciones
    WHERE nivel = 'colonia' AND periodo_tipo = 'lapso' AND edad = 'total' AND n IS NOT NULL`);
  const counts = new Map(
    rows.map(({ clave, indicador, fuente, sexo, n }) => [
      [clave, indicador, fuente, sexo].join(),
      Number(n),
    ]),
  );
  return ({ room, statements }) =>
    room !== 'colonias'
      ? []
      : statements.flatMap((statement) => {
          const { codes, numbers } = statement;
          const [place, indicator, unit] = ['place', 'indicator', 'unit'].map(
            (code) => codes.get(code)?.[0],
          );
          const section = numbers.get('n')?.element.closest('section');
          if (section?.getAttribute('aria-labelledby') !== 'quienes') return [];
          const of = (sex: string): number | 'nada' =>
            counts.get([place, indicator, unit, sex].join()) ?? 'nada';
          const [women, all] = [of('mujer'), of('total')];
          return [
            ...against(statement, 'n', [women, all]),
            ...against(statement, 'share', [Number(women) / Number(all)]),
          ];
        });
}
