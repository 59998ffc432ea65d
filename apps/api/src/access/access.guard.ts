import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { ProblemException } from '../platform/problem.js';
import { SessionService } from '../session/session.service.js';
import type { SignedInRequest } from './current.js';
import { policyKey, type Policy } from './policy.js';

/** Opens no route but those that say whom they are for. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: SessionService,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const policy = this.reflector.get<Policy | undefined>(policyKey, context.getHandler());
    if (!policy) return false;
    if (policy === 'public') return true;
    const request = context.switchToHttp().getRequest<SignedInRequest>();
    const person = await this.sessions.personOf(request);
    if (!person) throw new ProblemException('unauthenticated');
    request.person = person;
    if (policy !== 'signedIn' && !person.ability.can(...policy)) throw new ProblemException('forbidden');
    return true;
  }
}
