/** A bare DuckDB scan-and-count of a file, in a process of its own: tsx timed-scan.ts FILE */
import { DuckDBInstance } from '@duckdb/node-api';

const [file = ''] = process.argv.slice(2);
const instance = await DuckDBInstance.create();
const connection = await instance.connect();
const start = performance.now();
await connection.runAndReadAll('SELECT count(*) FROM read_csv($file)', { file });
console.log(JSON.stringify({ seconds: (performance.now() - start) / 1000 }));
