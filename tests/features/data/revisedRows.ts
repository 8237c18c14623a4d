/** Two colonias of which counts were revised between two releases, for what draws them and what counts them again. */
import { key } from '../../coloniaKey';

export const OLDER = '2026-06-30-publico-0b319e70';
export const NEWER = '2026-07-31-publico-88e296af';

export const CENTRO = key('0901500010007');
export const ALGARIN = key('0901500010001');

export const REVISED = [
  { clave: CENTRO, nombre: 'Centro', de: OLDER, suben: 1, bajan: 1, cuentas: 3, tramo: '5-19' },
  { clave: ALGARIN, nombre: 'Algarín', de: OLDER, suben: 1, bajan: 0, cuentas: 1, tramo: '1-4' },
];
