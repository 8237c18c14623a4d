import { runHelp } from '../runHelp';
import { frenchHelp } from '../words/fr/spoken';

runHelp(frenchHelp);
