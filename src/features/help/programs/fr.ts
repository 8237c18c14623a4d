import { runSmallProgram } from '../smallProgram';
import { hoursWords } from '../words/fr/openHours';

runSmallProgram(hoursWords);
