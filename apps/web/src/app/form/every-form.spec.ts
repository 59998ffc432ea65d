import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from '@jest/globals';

const app = path.resolve(import.meta.dirname, '..');
/** Over the page, with one field and the fault right above it. */
const others = ['session/session-dialog.html'];

const sources = readdirSync(app, { recursive: true, encoding: 'utf8' }).filter(
  (file) => /\.(html|ts)$/.test(file) && !file.includes('.spec.'),
);
const withForm = sources.filter((file) => readFileSync(path.join(app, file), 'utf8').includes('<form'));

it('finds the forms', () => {
  expect(withForm.length).toBeGreaterThan(30);
});

it.each(withForm.filter((file) => !others.includes(file)))('%s says on top what is wrong in it', (file) => {
  expect(readFileSync(path.join(app, file), 'utf8')).toContain('<app-error-summary');
});
