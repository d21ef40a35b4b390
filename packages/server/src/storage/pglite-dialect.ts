// SPDX-License-Identifier: EUPL-1.2
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  PGliteAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from 'kysely';
import type { PGliteClient } from './pglite-client.ts';

/** Kysely on the one connection of PGlite in its thread. Kysely itself lets one user at a time have it. */
export function pgliteDialect(client: PGliteClient): Dialect {
  return {
    createAdapter: () => new PGliteAdapter(),
    createQueryCompiler: () => new PostgresQueryCompiler(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createDriver: () => driver(client),
  };
}

function driver(client: PGliteClient): Driver {
  const connection: DatabaseConnection = {
    async executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
      const { rows, affectedRows } = await client.query(sql, parameters);
      // What the columns hold is the caller's typed query's business.
      return { rows: rows as Row[], numAffectedRows: BigInt(affectedRows) };
    },
    streamQuery: () => {
      throw new Error('PGlite has no streaming; use a cursor in a transaction');
    },
  };
  const run = async (sql: string) => void (await client.query(sql, []));
  return {
    init: async () => undefined,
    acquireConnection: async () => connection,
    releaseConnection: async () => undefined,
    beginTransaction: (_, { isolationLevel, accessMode }) =>
      run(
        ['begin', isolationLevel && `isolation level ${isolationLevel}`, accessMode]
          .filter(Boolean)
          .join(' '),
      ),
    commitTransaction: () => run('commit'),
    rollbackTransaction: () => run('rollback'),
    destroy: () => client.close(),
  };
}
