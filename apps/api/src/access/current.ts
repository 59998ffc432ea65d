import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import {
  abilityFor,
  actingFor,
  decidingPerson,
  type Action,
  type Actor,
  type AppAbility,
  type DecidingPerson,
  type Subject,
} from '@samsyn/domain';
import type { FastifyRequest } from 'fastify';

/** Who does something, and in whose place; null in their own right. */
export interface Acting {
  readonly accountId: string;
  readonly actingForId: string | null;
}

/** The person behind a request, and what they may do. */
export class CurrentPerson {
  readonly ability: AppAbility;
  #deciding: DecidingPerson | undefined;

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
    return (this.#deciding ??= decidingPerson(this.actor));
  }

  /** Whose hand it is when the person does something that they may do. */
  acting(action: Action, subject: Subject): Acting {
    return {
      accountId: this.accountId,
      actingForId: actingFor(this.deciding.capacities, action, subject),
    };
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
