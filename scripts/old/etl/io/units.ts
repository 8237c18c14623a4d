/** Quantities of a download as a Mexican reader writes them. */
const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

const formats = UNITS.map(
  (unit, power) =>
    new Intl.NumberFormat('es-MX', {
      style: 'unit',
      unit,
      unitDisplay: power === 0 ? 'long' : 'short',
      maximumFractionDigits: power < 2 ? 0 : 1,
    }),
);

/** Decimal units, as disks and portals count: 560312000 is `560.3 MB`. */
export function writeBytes(bytes: number): string {
  const power = bytes < 1 ? 0 : Math.min(Math.floor(Math.log10(bytes) / 3), UNITS.length - 1);
  return formats[power]?.format(bytes / 1000 ** power) ?? `${bytes} bytes`;
}

/** Seconds as a clock: 75 is `1:15`, 3700 is `1:01:40`. */
export function writeDuration(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  const parts = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60), whole % 60];
  const [hours = 0, minutes = 0, rest = 0] = parts;
  const two = (value: number) => String(value).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}
