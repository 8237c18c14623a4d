/** Addresses of the pages that read theirs, good ones and what becomes of them by accident or on purpose. */
import type { Chance } from '../etl/reliability/random';

export const ROUTES = {
  panorama: [
    '',
    'indicador=violencia_sexual&periodo=2023&medida=tasa&colonia=centro',
    'indicador=violacion&periodo=2021-2023&medida=excedencia',
    'indicador=violencia_sexual&divisor=ambiente',
    'indicador=feminicidio&medida=suavizada&publicacion=2024T4',
    'medida=carpetas&colonia=roma-norte',
  ],
  agrupamientos: [
    '',
    'periodo=2023&divisor=ambiente&replicas=9999',
    'periodo=2021-2023&divisor=mujeres',
  ],
  evaluar: [
    '',
    'colonias=roma-norte,centro&desde=2023-01-01&por=anio&ventana=2',
    'acuerdo=A007&indicador=abuso_sexual&comparables=doctores,juarez',
    'colonias=doctores&desde=2022-04&ventana=3&publicacion=otra',
  ],
  prioridades: [
    '',
    'pesos_de=hogar',
    'pesos=mujeres-40_familiar-60',
    'congelado=1~p~hogar~mujeres-100~2025~0015-900&contra=interno-1~p',
  ],
  informe: [
    '',
    'bloques=cambios,acuerdos&pesos_de=espacio',
    'evaluacion=colonias%3Droma-norte%26desde%3D2023-01-01&evaluacion=acuerdo%3DA007',
  ],
  sesiones: [
    '',
    'aliado=SEMUJERES&estado=cumplido&colonia=centro',
    'estado=vencido&publicacion=otra',
  ],
} as const;

export type AddressedRoute = keyof typeof ROUTES;

/** What no page expects: numbers that are none, names of the language, text that runs backwards, endless text. */
const STRANGE = [
  'NaN',
  'undefined',
  'null',
  '-1',
  '1e999',
  '0',
  '99999999999999999999',
  '__proto__',
  'constructor',
  'toString',
  '%00',
  '%E0%A4%A',
  '%u0041',
  '%',
  '\u202eatneloiv\u202c',
  '\u0000',
  '<img src=x onerror=alert(1)>',
  "' OR 1=1 --",
  '[object Object]',
  'á\u0301🙂',
  ' ',
  ',,,,',
  '2023-13-45',
  '0000',
  '2023-',
  '9999-9999',
  'x'.repeat(3000),
  'x,'.repeat(200),
] as const;

/** An address that was changed in one to three places. */
export function mutated(address: string, chance: Chance): string {
  let changed = address;
  for (let times = chance.below(3); times >= 0; times -= 1) changed = changeOnce(changed, chance);
  return changed;
}

function changeOnce(address: string, chance: Chance): string {
  const at = chance.below(address.length + 1);
  const pairs = address.split('&');
  const which = chance.below(pairs.length);
  const [name = '', value = ''] = (pairs[which] ?? '').split('=');
  const others = Object.values(ROUTES).flat();
  const changes: readonly (() => string)[] = [
    () => address.slice(0, at) + address.slice(at + 1),
    () => address.slice(0, at) + chance.oneOf(STRANGE) + address.slice(at),
    () => pairs.with(which, `${name}=${chance.oneOf(STRANGE)}`).join('&'),
    () => [...pairs, `${name}=${chance.oneOf(STRANGE)}`].join('&'),
    () => pairs.with(which, `${value}=${name}`).join('&'),
    () => `${address}&${chance.oneOf(others)}`,
    () => address.slice(0, at),
    () => address.toUpperCase(),
  ];
  return chance.oneOf(changes)();
}
