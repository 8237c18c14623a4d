/** What each criterion of priority is called, in what unit it is told, and what it is and is not. */
import type { CriterionId } from '../../answers/criteria';
import type { Evidence } from '../../answers/evidence';
import type { PresetId } from '../../answers/presets';
import type { IndicatorId } from '$old/lib/contract/indicators/catalogue';
import { writeCount, writeRate } from '$old/lib/words/es/numbers';
import { writeProbability } from '$old/lib/words/es/probability';

/** What a criterion is about: how it is drawn, and under which heading its weight stands. */
export const CRITERION_GROUPS = ['familiar', 'sexual', 'ayuda', 'gente'] as const;
export type CriterionGroup = (typeof CRITERION_GROUPS)[number];

export const GROUP_NAMES: Readonly<Record<CriterionGroup, string>> = {
  familiar: 'Violencia familiar',
  sexual: 'Violencia sexual',
  ayuda: 'Ayuda lejos',
  gente: 'Quién está ahí',
};

interface Words {
  readonly group: CriterionGroup;
  /** Under its group: «Tasa». */
  readonly short: string;
  /** Alone: «Tasa de violencia familiar». */
  readonly name: string;
  readonly write: (value: number) => string;
  /** The indicator whose sheet explains it; null where its gloss is all there is. */
  readonly indicator: IndicatorId | null;
}

const writeYearly = (value: number): string => `${writeRate(value)} al año`;
const writeKm = (value: number): string => `${value.toFixed(1)} km`;

const WORDS: Readonly<Record<CriterionId, Words>> = {
  familiar_carga: {
    group: 'familiar',
    short: 'Carpetas al año',
    name: 'Carpetas por violencia familiar al año',
    write: writeYearly,
    indicator: 'violencia_familiar',
  },
  familiar_tasa: {
    group: 'familiar',
    short: 'Tasa suavizada',
    name: 'Tasa suavizada de violencia familiar',
    write: writeRate,
    indicator: 'violencia_familiar',
  },
  familiar_excedencia: {
    group: 'familiar',
    short: 'Supera a la alcaldía',
    name: 'Probabilidad de superar a la alcaldía en violencia familiar',
    write: writeProbability,
    indicator: 'violencia_familiar',
  },
  familiar_cambio: {
    group: 'familiar',
    short: 'Aumentó en el último año',
    name: 'Probabilidad de que la violencia familiar aumentara',
    write: writeProbability,
    indicator: 'violencia_familiar',
  },
  sexual_carga: {
    group: 'sexual',
    short: 'Carpetas al año',
    name: 'Carpetas por violencia sexual al año',
    write: writeYearly,
    indicator: 'violencia_sexual',
  },
  sexual_tasa: {
    group: 'sexual',
    short: 'Tasa suavizada',
    name: 'Tasa suavizada de violencia sexual',
    write: writeRate,
    indicator: 'violencia_sexual',
  },
  sexual_excedencia: {
    group: 'sexual',
    short: 'Supera a la alcaldía',
    name: 'Probabilidad de superar a la alcaldía en violencia sexual',
    write: writeProbability,
    indicator: 'violencia_sexual',
  },
  sexual_cambio: {
    group: 'sexual',
    short: 'Aumentó en el último año',
    name: 'Probabilidad de que la violencia sexual aumentara',
    write: writeProbability,
    indicator: 'violencia_sexual',
  },
  distancia: {
    group: 'ayuda',
    short: 'Distancia',
    name: 'Distancia al servicio más cercano',
    write: writeKm,
    indicator: null,
  },
  mujeres_por_servicio: {
    group: 'ayuda',
    short: 'Mujeres por servicio',
    name: 'Mujeres por servicio',
    write: writeCount,
    indicator: null,
  },
  mujeres: {
    group: 'gente',
    short: 'Mujeres que viven ahí',
    name: 'Mujeres que viven ahí',
    write: writeCount,
    indicator: null,
  },
  ninas: {
    group: 'gente',
    short: 'Niñas y adolescentes de 8 a 14 años',
    name: 'Niñas y adolescentes de 8 a 14 años',
    write: writeCount,
    indicator: null,
  },
  ambiente: {
    group: 'gente',
    short: 'Gente de día',
    name: 'Gente de día (estimación)',
    write: writeCount,
    indicator: null,
  },
};

export function criterionWords(id: CriterionId): Words {
  return WORDS[id];
}

const PER: Readonly<Record<Evidence['sexualPer'], string>> = {
  ambiente: 'entre la gente que está ahí de día, que es una estimación',
  mujeres: 'entre las mujeres residentes',
};

/** What a criterion counts and what it cannot tell, in one or two sentences. */
export function criterionGloss(id: CriterionId, sexualPer: Evidence['sexualPer']): string {
  const where =
    'El archivo no dice si ocurrió en la calle, en el transporte o en una casa: es toda la violencia sexual';
  switch (id) {
    case 'familiar_carga':
      return 'Cuántas carpetas se esperan al año, según los tres últimos años completos, ya descontado el azar de las cuentas chicas.';
    case 'familiar_tasa':
      return 'Carpetas al año por cada 100,000 mujeres residentes, acercadas a la media tanto más cuanto menos se sabe de la colonia.';
    case 'familiar_excedencia':
    case 'sexual_excedencia':
      return 'Qué tan seguro es que su tasa supere a la de toda la alcaldía: de 0 (no la supera) a 1 (la supera).';
    case 'familiar_cambio':
    case 'sexual_cambio':
      return 'Qué tan seguro es que haya más denuncias que el año anterior, con lo que enseñan los cambios de todas las colonias: nunca el cambio crudo.';
    case 'sexual_carga':
      return `Cuántas carpetas se esperan al año, ya descontado el azar de las cuentas chicas. ${where}.`;
    case 'sexual_tasa':
      return `Carpetas al año por cada 100,000 personas, ${PER[sexualPer]}. ${where}.`;
    case 'distancia':
      return 'Kilómetros en línea recta, en promedio, de donde viven las mujeres al servicio que atiende en persona más cercano. El que sólo se conoce por su colonia se mide hasta un punto dentro de ella.';
    case 'mujeres_por_servicio':
      return 'Cuántas mujeres tienen más cerca ese mismo servicio. No dice cuántas acuden ni a cuántas puede atender.';
    case 'mujeres':
      return 'Mujeres residentes en 2020: por colonia es una estimación.';
    case 'ninas':
      return 'Niñas y adolescentes residentes en 2020: por colonia es una estimación.';
    case 'ambiente':
      return 'Quien vive ahí y quien entra a trabajar: una estimación nuestra, que no cuenta a quien sólo cruza.';
  }
}

export const PRESET_NAMES: Readonly<Record<PresetId, string>> = {
  iguales: 'Iguales',
  hogar: 'Hogar',
  espacio: 'Espacio público y transporte',
  ninas: 'Niñas y adolescentes',
};

export const PRESET_GLOSSES: Readonly<Record<PresetId, string>> = {
  iguales:
    'El mismo peso para cada criterio que esta publicación puede medir; de dos que dan casi el mismo orden, sólo el primero.',
  hogar:
    'Violencia familiar: qué tasa y, con el mismo peso, cuántas mujeres viven ahí; con menos, si se puede medir, qué tan lejos queda la ayuda.',
  espacio:
    'Violencia sexual contra la gente que pasa de día. El archivo no separa la calle ni el transporte: incluye la que ocurre en casa.',
  ninas:
    'No se puede: por colonia la publicación no dice la edad de las víctimas, y los de toda la alcaldía no ordenan colonias.',
};

export const OWN_WEIGHTS = 'Pesos propios';
