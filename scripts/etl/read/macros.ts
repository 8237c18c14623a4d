/** How texts of official files are read, as SQL macros: each gives NULL where the text is none of its kind. */

const MONTHS = [
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'septiembre',
  'octubre',
  'noviembre',
  'diciembre',
];

export const MACROS = `
  -- Year-month-day with or without an hour, day/month/year, or the serial number of a workbook (days since 1899-12-30).
  CREATE MACRO day_of(t) AS CASE
    WHEN regexp_full_match(t, '\\d{4}[-/]\\d{2}[-/]\\d{2}([T ].*)?') THEN try_cast(replace(left(t, 10), '/', '-') AS DATE)
    WHEN regexp_full_match(t, '\\d{1,2}/\\d{1,2}/\\d{4}( .*)?')
      THEN try_cast(try_strptime(regexp_extract(t, '^[\\d/]+'), '%d/%m/%Y') AS DATE)
    WHEN regexp_full_match(t, '\\d{5}(\\.\\d+)?')
      THEN DATE '1899-12-30' + try_cast(floor(try_cast(t AS DOUBLE)) AS INTEGER)
  END;
  -- 23:51, 23:51:00, the 23:51:00:00 of one row in thirty, or a workbook's part of a day.
  CREATE MACRO hour_of(t) AS CASE
    WHEN regexp_full_match(t, '([01]?\\d|2[0-3]):\\d{2}(:\\d{2}){0,2}')
      THEN try_cast(regexp_extract(t, '^\\d+') AS INTEGER)
    WHEN regexp_full_match(t, '0?\\.\\d+') THEN try_cast(floor(try_cast(t AS DOUBLE) * 24) AS INTEGER)
  END;
  -- «1-Enero», «Enero», «setiembre», «7» or «2026-07», and the year beside it.
  CREATE MACRO month_of(y, m) AS CASE
    WHEN regexp_full_match(m, '\\d{4}-\\d{2}') THEN try_cast(m || '-01' AS DATE)
    WHEN m IS NULL THEN try_cast(y || '-01-01' AS DATE)
    ELSE try_cast(y || '-' || lpad(CASE regexp_replace(lower(m), '^\\d{1,2}-', '')
      ${MONTHS.map((name, at) => `WHEN '${name}' THEN '${at + 1}'`).join(' ')} WHEN 'setiembre' THEN '9'
      ELSE m END, 2, '0') || '-01' AS DATE)
  END;
  -- 3, 3.0 and 1,234; no fraction.
  CREATE MACRO whole_of(t) AS CASE WHEN regexp_full_match(t, '\\d{1,3}(,\\d{3})+(\\.0+)?|\\d{1,9}(\\.0+)?')
    THEN try_cast(try_cast(replace(t, ',', '') AS DOUBLE) AS INTEGER) END;
  -- Some releases write a decimal comma.
  CREATE MACRO degrees_of(t) AS CASE WHEN isfinite(coalesce(try_cast(t AS DOUBLE), try_cast(replace(t, ',', '.') AS DOUBLE)))
    THEN coalesce(try_cast(t AS DOUBLE), try_cast(replace(t, ',', '.') AS DOUBLE)) END;
`;
