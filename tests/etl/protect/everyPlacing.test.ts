import { leavesSeveralValues } from './everyPlacing';

leavesSeveralValues(10);
