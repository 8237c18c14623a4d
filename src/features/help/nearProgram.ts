/** The whole program of a page of help without that of the site. */
import { offerSheet } from './sheet';
import { keepTelling } from './tellOpen';

keepTelling();
offerSheet();
