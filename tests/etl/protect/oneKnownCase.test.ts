import { oneKnownCaseTellsNothing, oneKnownCaseTellsOtherwise } from './oneKnownCase';

oneKnownCaseTellsNothing(8);
oneKnownCaseTellsOtherwise();
