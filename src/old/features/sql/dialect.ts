/** The words of DuckDB 0.9 that a query is coloured and completed by. Loaded late, with the grammar of SQL. */
import { SQLDialect } from '@codemirror/lang-sql';

const KEYWORDS = `all and anti any array as asc asof between by case cast collate create cross current date delete desc
  describe distinct drop else end escape except exclude exists explain extract false fetch filter first following
  from full group having ilike in inner insert intersect interval into is join last lateral left like limit
  natural not null nulls offset on or order outer over partition pivot positional preceding qualify range recursive
  replace rest right row rows sample select semi set show similar some summarize table then timestamp to true
  unbounded union unpivot update using values when where window with alter analyze attach begin call checkpoint
  commit copy deallocate detach execute export import install load pragma prepare reset rollback transaction
  truncate use vacuum force`;

const TYPES =
  'bigint boolean date decimal double float hugeint integer smallint text time timestamp tinyint varchar';

const FUNCTIONS = `abs any_value arg_max arg_min avg ceil coalesce concat concat_ws contains corr count date_diff
  date_part date_trunc datediff day ends_with exp first floor generate_series greatest if ifnull isodow lag last
  lead least left length ln log lower lpad ltrim max median min mod mode month monthname nullif percentile_cont
  percentile_disc quantile_cont quarter rank regexp_extract regexp_matches regexp_replace replace right round
  row_number rpad rtrim sqrt starts_with stddev strftime string_agg strip_accents strptime substr substring sum
  trim try_cast upper var_samp week year`;

const inALine = (words: string): string => words.replace(/\s+/g, ' ');

export const DUCKDB = SQLDialect.define({
  keywords: inALine(KEYWORDS),
  types: TYPES,
  builtin: inALine(FUNCTIONS),
  doubleDollarQuotedStrings: true,
  caseInsensitiveIdentifiers: true,
  operatorChars: '*+-%<>!=&|~^/:@',
});
