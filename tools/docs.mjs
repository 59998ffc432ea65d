// Writes the pages that are made from code: docs/workflow.md and the tables of README.md. `npm run docs`.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as domain from '@samsyn/domain';
import './typescript-hooks.mjs';
import { filledReadme } from './docs/readme.mjs';
import { workflowPage } from './docs/workflow.mjs';

// Read from source, which Node can do now that the hooks are there.
const { configVariables } = await import('../apps/api/src/platform/config.ts');
const { demoAccounts, demoPassword } = await import('../apps/api/src/demonstration/accounts.ts');

const root = path.dirname(import.meta.dirname);
const at = (file) => path.join(root, file);
const code = { variables: configVariables, accounts: demoAccounts, password: demoPassword };

writeFileSync(at('docs/workflow.md'), workflowPage(domain));
writeFileSync(at('README.md'), filledReadme(readFileSync(at('README.md'), 'utf8'), code));
