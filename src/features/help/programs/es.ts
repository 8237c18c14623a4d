import { runSmallProgram } from '../smallProgram';
import { hoursWords } from '../words/es/openHours';

runSmallProgram(hoursWords);
