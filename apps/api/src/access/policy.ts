import { SetMetadata } from '@nestjs/common';
import type { Action, SubjectKind } from '@samsyn/domain';

/**
 * Who may come in through a route. `public`: anyone. `signedIn`: anyone with a session; the handler's queries are
 * scoped by the ability. An action on a kind: only those who may do it to something of that kind.
 */
export type Policy = 'public' | 'signedIn' | readonly [Action, SubjectKind];

export const policyKey = Symbol('policy');

/** Classifies a route; one without a policy stops the start. */
export function Access(policy: 'public' | 'signedIn'): MethodDecorator;
export function Access(action: Action, kind: SubjectKind): MethodDecorator;
export function Access(first: string, kind?: SubjectKind): MethodDecorator {
  return SetMetadata(policyKey, kind ? [first, kind] : first);
}
