/** Figures that were said in public of the alcaldía, and where; the first is what the page opens with. */
export interface PublicClaim {
  readonly said: string;
  readonly source: string;
}

const INFORME: PublicClaim = {
  said: 'los feminicidios bajaron 85\u00a0%',
  source: 'primer informe de la alcaldía, en Crónica, 8 de noviembre de 2025',
};

export const PUBLIC_CLAIMS: readonly [PublicClaim, ...PublicClaim[]] = [
  INFORME,
  {
    said: 'feminicidios +50\u00a0% de enero a julio de 2025: de 2 a 3',
    source: 'Diario Basta, 2 de septiembre de 2025',
  },
  {
    said: 'violación +3\u00a0% de enero a julio de 2025: de 93 a 96',
    source: 'Diario Basta, 2 de septiembre de 2025',
  },
  {
    said: 'violencia familiar +9.8\u00a0% de enero a julio de 2025: de 1,214 a 1,333',
    source: 'Diario Basta, 2 de septiembre de 2025',
  },
  { said: 'los feminicidios de la CDMX pasaron de 68 a 44', source: 'de 2024 a 2025' },
];
