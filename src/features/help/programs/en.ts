import { runSmallProgram } from '../smallProgram';
import { hoursWords } from '../words/en/openHours';

runSmallProgram(hoursWords);
