import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../../../scripts/old/etl/io/database';
import { daysOf } from '../../../../scripts/old/etl/read/daysOf';

describe('the days of a file', () => {
  it('are those of the calendar alone, though DuckDB reads infinity as a day', async () => {
    const db = await openDatabase();
    try {
      await db.run(`CREATE TABLE archivo_0 AS SELECT * FROM (VALUES
        ('2023-02-03 10:00:00', '2023-02-04'), (' 2023-02-03', 'infinity'), ('infinity', '-infinity'),
        ('-infinity', '2023-02-05'), ('nan', ''), (NULL, NULL)) v(fecha_hecho, fecha_inicio)`);
      expect(await daysOf(db, 'archivo_0')).toEqual({
        openings: [
          { day: '2023-02-04', rows: 1 },
          { day: '2023-02-05', rows: 1 },
        ],
        facts: [{ day: '2023-02-03', rows: 2 }],
      });
    } finally {
      db.closeSync();
    }
  });
});
