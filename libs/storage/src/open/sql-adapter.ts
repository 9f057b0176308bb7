import type { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';

/** A connection of Prisma's driver adapter. */
export type SqlAdapter = Awaited<ReturnType<PrismaBetterSqlite3['connect']>>;

/** A statement as a driver adapter takes it. */
export type SqlQuery = Parameters<SqlAdapter['queryRaw']>[0];

/** What a statement gave, as a driver adapter hands it out. */
export type SqlResult = Awaited<ReturnType<SqlAdapter['queryRaw']>>;

/** What runs statements: a connection, or a transaction of it. */
export type SqlRunner = Pick<SqlAdapter, 'queryRaw' | 'executeRaw'>;
