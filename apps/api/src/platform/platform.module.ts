import { Global, Module, type DynamicModule } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { Clock } from './clock.js';
import { configToken, type Config } from './config.js';
import { Jobs } from './jobs.js';
import { Listener } from './listener.js';

/** What every slice may ask for: the settings, the clock, the database and what it says. */
@Global()
@Module({})
export class PlatformModule {
  static with(config: Config, dataSource: DataSource, clock: Clock): DynamicModule {
    return {
      module: PlatformModule,
      imports: [
        TypeOrmModule.forRootAsync({
          useFactory: () => ({ ...dataSource.options }),
          // It is open and migrated already; whoever opened it closes it, after the last request.
          dataSourceFactory: () => Promise.resolve(dataSource),
        }),
      ],
      providers: [
        { provide: configToken, useValue: config },
        { provide: Clock, useValue: clock },
        Jobs,
        Listener,
      ],
      exports: [configToken, Clock, Jobs, Listener],
    };
  }
}
