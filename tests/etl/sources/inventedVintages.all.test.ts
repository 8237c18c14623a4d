/** More files of each vintage than those of `fgjColumns.test.ts`. */
import { accountForEveryRow } from './inventedVintages';

accountForEveryRow(4);
