/** More releases than those of `everyPlacing.test.ts`. */
import { leavesSeveralValues } from './everyPlacing';

leavesSeveralValues(30);
