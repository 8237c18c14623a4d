/**
 * A day as portals write it (`2020-11-01`, `2017/3/11`, `11/03/2017`, with or without an hour after
 * it) as `aaaa-mm-dd`, in SQL; anything else as it is.
 */
export const calendarDay = (sql: string) =>
  `coalesce(strftime(try_strptime(regexp_extract(trim(${sql}), '^[\\d/-]+'),
     ['%Y-%m-%d', '%Y/%m/%d', '%d/%m/%Y']), '%Y-%m-%d'), ${sql})`;
