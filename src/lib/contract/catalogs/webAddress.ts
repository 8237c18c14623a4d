/** Whether it is a whole address; `URL.canParse` came to browsers in 2023 (docs/decisions/piso-de-navegadores.md). */
export function isWebAddress(text: string): boolean {
  try {
    return new URL(text).href !== '';
  } catch {
    return false;
  }
}
