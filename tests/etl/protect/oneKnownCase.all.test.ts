/** More releases than those of `oneKnownCase.test.ts`. */
import { oneKnownCaseTellsNothing } from './oneKnownCase';

oneKnownCaseTellsNothing(60);
