import { answerClaim, startOf, type Claim } from '$lib/answers/claim';
import { INDICATORS, type Indicator } from '$lib/contract/indicators';
import { bundledRelease } from '$lib/data/duckdb.server';
import { rowsOf } from '$lib/data/query';
import { mended } from './choices';
import { heldOf, monthOf } from './held';
import * as asked from './queries';

const SENTENCES = 3;

export async function load() {
  const { manifest, answer } = await bundledRelease();
  const { alcaldia } = manifest;
  const carried = {
    runs: await answer(asked.runs),
    breaks: await answer(asked.breaks),
    places: await answer(asked.places),
  };
  const held = heldOf(carried);
  const checked = (claim: Claim) => ({ claim, compared: answerClaim(held, claim) });

  /** The newest months of a crime that a register tells of two years. */
  function newest(indicator: string, year = 9999): ReturnType<typeof checked> | null {
    const any = {
      ...{ indicator, place: alcaldia, year, against: year - 1, first: 1, months: 12, said: null },
    };
    const found = checked(mended(held.series, any, alcaldia));
    const [first] = found.compared;
    if (found.claim.indicator !== indicator || first === undefined) return null;
    if (first.before === null && year === 9999) return newest(indicator, found.claim.year - 1);
    return { claim: found.claim, compared: [first] };
  }
  const named: readonly Indicator[] = INDICATORS;
  const newestOf = (isWanted: (indicator: Indicator) => boolean) =>
    named.filter(isWanted).flatMap(({ id }) => newest(id) ?? []);
  const endOf = ({ year, first, months }: Claim) => startOf(year, first) + months;

  return {
    ...{ alcaldia, ...carried },
    sentences: newestOf(({ family }) => family === 'home' || family === 'sexual')
      .toSorted((a, b) => endOf(b.claim) - endOf(a.claim))
      .slice(0, SENTENCES),
    lethal: newestOf(({ id }) => id === 'feminicidio'),
    publicClaims: rowsOf(asked.claims(alcaldia), await answer(asked.claims(alcaldia))).map(
      ({ dicho, fuente, indicador, desde, meses, contra, dice_cuando, porcentaje }) => ({
        ...{ dicho, fuente, saysWhen: dice_cuando },
        ...checked({
          ...{ indicator: indicador, place: alcaldia, year: Math.floor(monthOf(desde) / 12) },
          ...{ first: (monthOf(desde) % 12) + 1, months: meses, against: contra },
          said:
            porcentaje === null
              ? null
              : { percent: porcentaje, decimals: String(porcentaje).split('.')[1]?.length ?? 0 },
        }),
      }),
    ),
  };
}
