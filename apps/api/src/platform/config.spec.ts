import { describe, expect, it } from '@jest/globals';
import path from 'node:path';
import { ConfigError, configVariables, readConfig } from './config.js';

describe('readConfig', () => {
  it('needs nothing: the embedded database with the demonstration county on port 3000', () => {
    expect(readConfig({})).toEqual({
      host: '127.0.0.1',
      port: 3000,
      publicUrl: 'http://localhost:3000',
      trustProxy: false,
      dataDir: path.resolve('data'),
      databaseUrl: undefined,
      databasePoolSize: 10,
      demo: true,
      smtpUrl: undefined,
      mailFrom: 'Samsyn <samsyn@localhost>',
      sessionHours: 12,
      logLevel: 'info',
    });
  });

  it('leaves the demonstration county out of a real database unless asked for', () => {
    const DATABASE_URL = 'postgres://samsyn:pw@db/samsyn';
    expect(readConfig({ DATABASE_URL }).demo).toBe(false);
    expect(readConfig({ DATABASE_URL, DEMO: 'true' }).demo).toBe(true);
  });

  it('takes an empty value as not set', () => {
    expect(readConfig({ DATABASE_URL: '', SMTP_URL: ' ', PORT: '' })).toEqual(readConfig({}));
  });

  it('follows PORT in the public address and drops a slash at its end', () => {
    expect(readConfig({ PORT: '8080' }).publicUrl).toBe('http://localhost:8080');
    expect(readConfig({ PUBLIC_URL: 'https://samsyn.example/' }).publicUrl).toBe('https://samsyn.example');
  });

  it.each([
    ['true', true],
    ['2', 2],
    ['10.0.0.0/8, 192.168.1.1', '10.0.0.0/8, 192.168.1.1'],
  ])('reads TRUST_PROXY=%s', (text, value) => {
    expect(readConfig({ TRUST_PROXY: text }).trustProxy).toBe(value);
  });

  it.each([
    ['PORT', 'eighty'],
    ['PORT', '70000'],
    ['PORT', '1e3'],
    ['HOST', 'http://x'],
    ['PUBLIC_URL', 'samsyn.example'],
    ['DATABASE_URL', 'mysql://db/samsyn'],
    ['DATABASE_POOL_SIZE', '0'],
    ['DEMO', 'yes'],
    ['SMTP_URL', 'mail.example:25'],
    ['MAIL_FROM', 'nobody'],
    ['SESSION_HOURS', '-1'],
    ['LOG_LEVEL', 'loud'],
    ['TRUST_PROXY', 'perhaps'],
  ])('refuses %s=%s in one sentence that names it', (name, text) => {
    expect(() => readConfig({ [name]: text })).toThrow(ConfigError);
    expect(() => readConfig({ [name]: text })).toThrow(new RegExp(`^${name} must be [^.]+.*\\.$`));
  });

  it('never repeats a password', () => {
    expect(() => readConfig({ DATABASE_URL: 'mysql://u:hunter2@db/x' })).toThrow(/^((?!hunter2).)*$/);
  });

  it('describes each variable once', () => {
    expect(new Set(configVariables.map((v) => v.name)).size).toBe(configVariables.length);
    for (const variable of configVariables) expect(variable.description).toMatch(/^\S.*\.$/);
  });
});
