/** People from elsewhere who come in to work every day (INEGI, Encuesta Intercensal 2015). */
const DAILY_INFLOW: Readonly<Record<string, number>> = { '09015': 508_458 };

/** Null where it is not known. */
export const dailyInflow = (alcaldia: string): number | null => DAILY_INFLOW[alcaldia] ?? null;
