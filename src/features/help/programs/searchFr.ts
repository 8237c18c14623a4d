import { offerSearch } from '../search/offerSearch';
import { searchWords } from '../words/fr/search';

offerSearch(searchWords);
