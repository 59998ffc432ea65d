import { rulesToCondition } from '@casl/ability/extra';
import type { Action, AppAbility, SubjectKind } from '@samsyn/domain';
import { columnOf } from './columns.js';

/** Collects a statement's parameters; `add` gives back the placeholder. */
export class SqlParameters {
  readonly values: unknown[] = [];

  add(value: unknown, cast?: string): string {
    this.values.push(value);
    return `$${this.values.length}${cast ? `::${cast}` : ''}`;
  }
}

/**
 * The SQL condition for "this person may do `action` to this row": the same rules as `ability.can`, over the row that
 * `alias` names. `false` when no rule allows it, so that a query without permission finds nothing.
 */
export function where(
  ability: AppAbility,
  action: Action,
  kind: SubjectKind,
  alias: string,
  parameters: SqlParameters,
): string {
  const alternatives = rulesToCondition(
    ability.rulesFor(action, kind),
    (rule) => {
      // No rule of ours forbids; a future one must be thought through here before it can be granted.
      if (rule.inverted) throw new Error('Forbidding rules have no SQL form');
      return conjunction(kind, alias, (rule.conditions ?? {}) as Conditions, parameters);
    },
    {
      or: (conditions) => `(${conditions.join(' or ')})`,
      and: (conditions) => `(${conditions.join(' and ')})`,
      empty: () => 'true',
    },
  );
  return alternatives ?? 'false';
}

type Conditions = Readonly<Record<string, unknown>>;

function conjunction(
  kind: SubjectKind,
  alias: string,
  conditions: Conditions,
  parameters: SqlParameters,
): string {
  const parts = Object.entries(conditions).map(([field, condition]) => {
    const { sql, type } = columnOf(kind, field, alias);
    if (condition === null || typeof condition !== 'object')
      return `${sql} = ${parameters.add(condition, type)}`;
    const { $in: list, ...others } = condition as { $in?: readonly unknown[] };
    if (!list || Object.keys(others).length > 0)
      throw new Error(`No SQL form for ${JSON.stringify(condition)}`);
    return type === 'uuid[]'
      ? `${sql} && ${parameters.add(list, type)}`
      : `${sql} = any(${parameters.add(list, `${type}[]`)})`;
  });
  return parts.length ? `(${parts.join(' and ')})` : 'true';
}
