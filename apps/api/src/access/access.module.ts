import { Module } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { SessionModule } from '../session/session.module.js';
import { AccessGuard } from './access.guard.js';
import { EveryRouteHasAPolicy } from './every-route-has-a-policy.js';

@Module({
  imports: [DiscoveryModule, SessionModule],
  providers: [{ provide: APP_GUARD, useClass: AccessGuard }, EveryRouteHasAPolicy],
})
export class AccessModule {}
