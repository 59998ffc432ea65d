import { code, fill, table } from './markdown.mjs';

/** Name, default and meaning of every setting. */
export function configurationTable(variables) {
  return table(
    ['Variable', 'Without it', 'What it is'],
    variables.map((variable) => [code(variable.name), variable.default, variable.description]),
  );
}

/** Who to sign in as. */
export function accountsTable(accounts, password) {
  const rows = accounts.map(({ email, role }) => [code(email), role]);
  return `${table(['Sign in as', 'Who that is'], rows)}\n\nThe password is ${code(password)} for all of them.`;
}

/** The README with its tables as the code has them. */
export function filledReadme(readme, { variables, accounts, password }) {
  const configured = fill(readme, 'configuration', configurationTable(variables));
  return fill(configured, 'accounts', accountsTable(accounts, password));
}
