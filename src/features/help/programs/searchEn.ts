import { offerSearch } from '../search/offerSearch';
import { searchWords } from '../words/en/search';

offerSearch(searchWords);
