/** What the map and the list show of one colonia, already worded. */

/** Against the rest of the alcaldía; `encima` and `debajo` only beyond chance. */
export type Standing = 'encima' | 'debajo' | 'dentro' | 'suprimida';

export interface ColoniaReading {
  readonly slug: string;
  readonly nombre: string;
  readonly standing: Standing;
  /** Too few cases for the number to hold still from year to year. */
  readonly inestable: boolean;
  /** In the units of the figure's measure; null where suppressed. */
  readonly valor: number | null;
  /** Limits of the 95 % interval, in the same units. */
  readonly inferior: number | null;
  readonly superior: number | null;
  /** «1,408 por cada 100,000 mujeres» */
  readonly cifra: string;
  /** «Entre 1,277 y 1,548, con 95 % de confianza» */
  readonly intervalo: string;
  /** «Por encima del resto de la alcaldía, más allá del azar» */
  readonly veredicto: string;
}
