export interface DailyInflow {
  readonly nombre: string;
  /** People from elsewhere who come in to work every day (INEGI, Encuesta Intercensal 2015). */
  readonly personas: number;
}

const DAILY_INFLOW: Readonly<Record<string, DailyInflow>> = {
  '09015': { nombre: 'Cuauhtémoc', personas: 508_458 },
};

/** Null where it is not known. */
export const dailyInflow = (alcaldia: string): DailyInflow | null => DAILY_INFLOW[alcaldia] ?? null;
