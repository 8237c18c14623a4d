/** What a release withdraws of persons, decided and told. */
import type { ManifestSource } from '../../../src/lib/contract/manifest';
import type { ProtectionRules } from './protectionRules';
import { placeOf } from '../protect/cellNames';
import type { Recovered } from '../protect/audit';
import type { WithdrawnAlcaldia, Withdrawals } from '../protect/withdrawn';
import type { TableRow } from '../publish/writeTable';

/**
 * The alcaldías of which nothing is left to do but to publish no person of a source: the audit found
 * some that no hiding place was left for. That much is decided by their counts, so it is of all that
 * the source tells there: it may have been of any indicator and any year.
 * @returns those that are not withdrawn yet.
 */
export function alcaldiasToWithdraw(
  leaks: readonly Recovered[],
  { withdrawals: { alcaldias }, factsOf, alcaldiaOf }: ProtectionRules,
): readonly WithdrawnAlcaldia[] {
  const found = new Map<string, WithdrawnAlcaldia>();
  for (const { name } of leaks) {
    const place = placeOf(name);
    if (place === undefined || factsOf(place.fuente)?.cuenta !== 'personas') continue;
    const clave = alcaldiaOf(place.clave);
    found.set(`${place.fuente} ${clave}`, { fuente: place.fuente, clave });
  }
  for (const { fuente, clave } of alcaldias) found.delete(`${fuente} ${clave}`);
  return [...found.values()];
}

/** A source of the manifest, with what is withdrawn of it. */
export function withWithdrawn(source: ManifestSource, withdrawals: Withdrawals): ManifestSource {
  const totales = withdrawals.totals.flatMap(({ fuente, periodo_tipo, ...own }) =>
    fuente === source.id && (periodo_tipo === 'anio' || periodo_tipo === 'lapso')
      ? [{ ...own, periodo_tipo }]
      : [],
  );
  const alcaldias = withdrawals.alcaldias
    .filter(({ fuente }) => fuente === source.id)
    .map(({ clave }) => clave);
  if (totales.length + alcaldias.length === 0) return source;
  return { ...source, retirado: { totales, alcaldias } };
}

/** The same as rows of `calidad`: one for each source and alcaldía. */
export function withdrawnQuality(
  { totals, alcaldias }: Withdrawals,
  nameOf: (alcaldia: string) => string,
  k: number,
): readonly TableRow[] {
  const rowOf = (fuente: string, alcaldia: string, descripcion: string): TableRow => ({
    fuente,
    clave: null,
    regla: `retirado_${alcaldia}`,
    efecto: 'señalada',
    filas: null,
    descripcion,
  });
  const places = new Map(totals.map((own) => [`${own.fuente} ${own.clave}`, own]));
  const isWhole = (fuente: string, clave: string) =>
    alcaldias.some((own) => own.fuente === fuente && own.clave === clave);
  return [
    ...[...places.values()]
      .filter(({ fuente, clave }) => !isWhole(fuente, clave))
      .map(({ fuente, clave }) => {
        const own = totals.filter((one) => one.fuente === fuente && one.clave === clave);
        return rowOf(
          fuente,
          clave,
          `${nameOf(clave)}: no se publican ${listed(own)}. Ahí se ve cuántas carpetas hay, y son de 1 a ${k - 1}, ` +
            'o una de sus partes las tiene: entre los demás totales no quedaría dónde esconder a unas cuantas ' +
            'personas. Lo deciden sólo las carpetas, haya las personas que haya.',
        );
      }),
    ...alcaldias.map(({ fuente, clave }) =>
      rowOf(
        fuente,
        clave,
        `${nameOf(clave)}: no se publica nada de esta fuente, de ningún indicador ni periodo: junto a sus carpetas, ` +
          'alguna de sus cuentas se habría podido deducir. No se dice cuál.',
      ),
    ),
  ];
}

/** «feminicidio (2020, 2021); violencia_total (2021)». */
function listed(totals: Withdrawals['totals']): string {
  const years = new Map<string, string[]>();
  for (const { indicador, periodo } of totals) {
    years.set(indicador, [...(years.get(indicador) ?? []), periodo.slice(0, 4)]);
  }
  return [...years].map(([indicador, own]) => `${indicador} (${own.join(', ')})`).join('; ');
}
