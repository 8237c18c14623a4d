import { runHelp } from '../runHelp';
import { englishHelp } from '../words/en/spoken';

runHelp(englishHelp);
