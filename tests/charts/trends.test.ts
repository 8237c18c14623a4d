/** Pictures of the trends of one crime, of invented counts. */
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { dayHourOf } from '../../src/lib/answers/dayHour';
import { drawDayHour } from '../../src/lib/charts/drawDayHour';
import { drawRegister } from '../../src/lib/charts/drawRegister';
import { drawSpans } from '../../src/lib/charts/drawSpans';
import { drawVictims } from '../../src/lib/charts/drawVictims';

const { document } = parseHTML('<!doctype html><html><body></body></html>');
const lines = (picture: Element) => picture.outerHTML.replaceAll('><', '>\n<');

test('years are bars, a new register is parted off, an open year is hollow', async () => {
  const spans = [2023, 2024, 2025, 2026].map((year, nth) => ({
    ...{ year, n: 100 * (nth + 1), isOpen: year === 2026 },
  }));
  const parted = { family: 'home', breakAt: 2026, openNote: 'ene–jul' } as const;
  await expect(lines(drawSpans(document, spans, parted, 560))).toMatchFileSnapshot('spans.svg');
});

test('a register is a line; its provisional end is dashed, and what follows a break stands apart', async () => {
  const told = Array.from({ length: 30 }, (_, at) => ({
    day: `${2023 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}-01`,
    ...{ n: 50 + (at % 5) * 10, isProvisional: at > 26 },
  }));
  const frame = {
    family: 'sexual',
    most: 120,
    breakAt: '2025-01-01',
    days: ['2023-01-01', '2026-01-01'],
  } as const;
  await expect(lines(drawRegister(document, told, frame, 362))).toMatchFileSnapshot('register.svg');
});

test('days and hours are squares, a heap is hatched, opening hours are outlined', async () => {
  const cells = Array.from({ length: 7 * 24 }, (_, at) => {
    const [dia, hora] = [1 + Math.floor(at / 24), at % 24];
    return { dia, hora, n: hora === 12 ? 60 : 5 * ((dia + hora) % 5) };
  });
  const shown = { family: 'home', openings: [{ dia: 2, abre: 9, cierra: 14 }] } as const;
  await expect(
    lines(drawDayHour(document, cells, dayHourOf(cells), shown, 362)),
  ).toMatchFileSnapshot('day-hour.svg');
});

test('women stand right and men left of their ages, whom nobody asked is hollow', async () => {
  const ages = [
    { edad: 'a', label: '0 a 12', women: 30, men: 10, isUnknown: false },
    { edad: 'b', label: 'sin dato', women: 8, men: 4, isUnknown: true },
  ];
  await expect(lines(drawVictims(document, ages, 'home', 560))).toMatchFileSnapshot('victims.svg');
});
