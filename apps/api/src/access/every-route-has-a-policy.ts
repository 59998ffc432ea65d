import { Injectable, RequestMethod, type OnModuleInit } from '@nestjs/common';
import { METHOD_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { policyKey } from './policy.js';

/** Stops the start when a route says nothing of whom it is for. */
@Injectable()
export class EveryRouteHasAPolicy implements OnModuleInit {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  onModuleInit(): void {
    const unclassified = this.discovery.getControllers().flatMap(({ metatype }) => {
      const prototype = metatype?.prototype as Record<string, object> | undefined;
      if (!prototype) return [];
      return this.scanner
        .getAllMethodNames(prototype)
        .filter((name) => Reflect.hasMetadata(METHOD_METADATA, prototype[name]!))
        .filter((name) => !Reflect.hasMetadata(policyKey, prototype[name]!))
        .map((name) => {
          const method = RequestMethod[Reflect.getMetadata(METHOD_METADATA, prototype[name]!) as number];
          return `${metatype!.name}.${name} (${method})`;
        });
    });
    if (unclassified.length) throw new Error(`Routes without a policy: ${unclassified.join(', ')}`);
  }
}
