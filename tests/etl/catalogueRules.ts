import {
  INDICATOR_IDS,
  indicatorOf,
  isIndicatorId,
} from '../../src/lib/contract/indicators/catalogue';
import type { IndicatorRules } from '../../scripts/etl/cells/publication';

/** The rules of the catalogue of carpetas; an indicator that it lacks is told by colonia nowhere. */
export const catalogueRules: IndicatorRules = {
  parentOf: (indicador) => (isIndicatorId(indicador) ? indicatorOf(indicador).padre : null),
  partsOf: (indicador) => INDICATOR_IDS.filter((id) => indicatorOf(id).padre === indicador),
  grainOf: (indicador) =>
    isIndicatorId(indicador) ? indicatorOf(indicador).granoColonia : 'ninguno',
  takesK: () => false,
};
