import { loadSql } from '$old/features/sql/page.server';

export const load = () => loadSql();
