import { describe, expect, it } from '@jest/globals';
import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as domain from '@samsyn/domain';
import { demoAccounts, demoPassword } from '../../apps/api/src/demonstration/accounts.js';
import { configVariables } from '../../apps/api/src/platform/config.js';
import { fill } from './markdown.mjs';
import { filledReadme } from './readme.mjs';
import { workflowPage } from './workflow.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const pages = ['README.md', ...globSync('docs/**/*.md', { cwd: root })];

describe('the pages made from code', () => {
  it('docs/workflow.md says what the domain does (else: npm run docs)', () => {
    expect(read('docs/workflow.md')).toBe(workflowPage(domain));
  });

  it("README.md's tables say what the code does (else: npm run docs)", () => {
    const readme = read('README.md');
    const code = { variables: configVariables, accounts: demoAccounts, password: demoPassword };
    expect(readme).toBe(filledReadme(readme, code));
  });

  it('differ when the code does (control)', () => {
    const transitions = {
      ...domain.transitions,
      approve: { ...domain.transitions.approve, needsComment: true },
    };
    expect(workflowPage({ ...domain, transitions })).not.toBe(workflowPage(domain));
    expect(() => workflowPage({ ...domain, refusals: [...domain.refusals, 'tired'] })).toThrow(/tired/);
    expect(fill('<!-- a -->old<!-- /a -->', 'a', 'new')).toBe('<!-- a -->\n\nnew\n\n<!-- /a -->');
    expect(() => fill('', 'a', 'new')).toThrow(/no <!-- a -->/);
  });
});

describe('links between pages', () => {
  it.each(pages)('%s leads to files that exist', (page) => {
    const links = [...read(page).matchAll(/\]\((?!https?:|mailto:|#)([^)#]+)/g)].map(([, link]) => link!);
    const missing = links.filter((link) => !existsSync(path.resolve(root, path.dirname(page), link)));
    expect(missing).toEqual([]);
  });
});
