import { loadSql } from '$features/sql/page.server';

export const load = () => loadSql();
