/** Up to which month another source tells of what a figure is about, as the link at its foot says. */
import { countedIn } from '../../counted/release';
import type { RoomRecount } from './rooms';

const MONTHS =
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(
    ' ',
  );
const SAID = /, hasta (\p{L}+) de (\d{4})$/u;
const INDICATOR = /indicadores\/([^/]+)\/$/;

/** @param directory of the release */
export async function laterSourceRecount(
  directory: string,
  alcaldia: string,
): Promise<RoomRecount> {
  const rows = await countedIn(directory)(`
    SELECT indicador, strftime(max(periodo), '%Y-%m') AS mes FROM observaciones
    WHERE periodo_tipo = 'mes' AND clave = '${alcaldia}' AND n IS NOT NULL GROUP BY indicador`);
  const lasts = new Map(rows.map(({ indicador, mes }) => [String(indicador), String(mes)]));
  return ({ page }) =>
    [...page.querySelectorAll('main figure .links a')].flatMap((element) => {
      const [, month = '', year] = SAID.exec(element.textContent?.trim() ?? '') ?? [];
      if (year === undefined) return [];
      const [, indicator = ''] = INDICATOR.exec(element.getAttribute('href') ?? '') ?? [];
      const said = `${year}-${String(MONTHS.indexOf(month) + 1).padStart(2, '0')}`;
      return [{ element, mark: 'period', said, found: lasts.get(indicator) ?? 'ninguno' }];
    });
}
