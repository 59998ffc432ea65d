import { DataSource } from 'typeorm';
import { migrations } from './migrations/index.js';

/** The one connection pool of a process. `synchronize` is off: the schema changes by migrations alone. */
export function createDataSource(url: string, poolSize: number): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    migrations,
    synchronize: false,
    migrationsTransactionMode: 'each',
    poolSize,
    applicationName: 'samsyn',
    connectTimeoutMS: 5000,
    extra: { options: '-c timezone=UTC -c jit=off' },
  });
}
