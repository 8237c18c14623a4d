/** Whether it is a whole address; `URL.canParse` came to browsers in 2023. */
export function isWebAddress(text: string): boolean {
  try {
    return new URL(text).href !== '';
  } catch {
    return false;
  }
}
