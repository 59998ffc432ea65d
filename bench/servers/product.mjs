import 'reflect-metadata';
import { createApp } from '../../apps/api/dist/app.js';
import { createDataSource } from '../../apps/api/dist/database/data-source.js';
import { readConfig } from '../../apps/api/dist/platform/config.js';
import { answerUsage } from './usage.mjs';

/** The product as it is, but without a dispatcher: the bare server sends no mail either. */
const config = readConfig(process.env);
const db = await createDataSource(config.databaseUrl, config.databasePoolSize).initialize();
const app = await createApp(config, db);
await app.listen(0, '127.0.0.1');
answerUsage();
process.send({ url: await app.getUrl() });
