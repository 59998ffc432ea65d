import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { abilityFor, writesFor, type Actor, type AppAbility, type DecidingPerson } from '@samsyn/domain';
import type { FastifyRequest } from 'fastify';

/** The person behind a request, and what they may do. */
export class CurrentPerson {
  readonly ability: AppAbility;

  constructor(
    readonly actor: Actor,
    readonly name: string,
  ) {
    this.ability = abilityFor(actor);
  }

  get accountId(): string {
    return this.actor.accountId;
  }

  get rootId(): string {
    return this.actor.rootId;
  }

  /** As `decide` sees them. */
  get deciding(): DecidingPerson {
    return { accountId: this.actor.accountId, writesFor: writesFor(this.actor) };
  }
}

export interface SignedInRequest extends FastifyRequest {
  person?: CurrentPerson;
}

/** Injects the signed-in person into a handler. */
export const Current = createParamDecorator((_: unknown, context: ExecutionContext): CurrentPerson => {
  const { person } = context.switchToHttp().getRequest<SignedInRequest>();
  if (!person) throw new Error('A handler of a public route asked who is signed in');
  return person;
});
