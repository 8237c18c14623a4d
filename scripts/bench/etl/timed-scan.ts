/** A bare DuckDB scan-and-count of a file, in a process of its own: tsx timed-scan.ts FILE */
import { DuckDBInstance } from '@duckdb/node-api';

const [file = ''] = process.argv.slice(2);
const instance = await DuckDBInstance.create();
const connection = await instance.connect();
const start = process.cpuUsage();
await connection.runAndReadAll('SELECT count(*) FROM read_csv($file)', { file });
const { user, system } = process.cpuUsage(start);
console.log(JSON.stringify({ cpuSeconds: (user + system) / 1e6 }));
