import { runHelp } from '../runHelp';
import { spanishHelp } from '../words/es/spoken';

runHelp(spanishHelp);
