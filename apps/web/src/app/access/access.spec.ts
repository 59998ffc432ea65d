import { beforeEach, describe, expect, it } from '@jest/globals';
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { Me, Role } from '@samsyn/domain';
import { Session } from '../session/session.js';
import { Access } from './access.js';

const holding = (role: Role) =>
  ({
    accountId: 'me',
    rootId: 'county',
    seats: [{ seatId: 's', unitId: 'county', rootId: 'county', role }],
  }) as unknown as Me;

describe('Access', () => {
  const me = signal<Me | null>(null);
  const access = () => TestBed.inject(Access);

  beforeEach(() => {
    TestBed.configureTestingModule({ providers: [{ provide: Session, useValue: { me } }] });
  });

  it('allows nothing to somebody who is signed out', () => {
    me.set(null);
    expect(access().ability().can('read', 'Round')).toBe(false);
    expect(access().person()).toBeNull();
  });

  it('follows the seats of whoever signs in', () => {
    me.set(holding('administrator'));
    const service = access();
    expect(service.ability().can('read', 'Mail')).toBe(true);
    expect(service.ability().can('compile', 'Round')).toBe(false);
    me.set(holding('convenor'));
    expect(service.ability().can('read', 'Mail')).toBe(false);
    expect(service.ability().can('compile', { kind: 'Round', rootId: 'county' })).toBe(true);
    expect(service.ability().can('compile', { kind: 'Round', rootId: 'elsewhere' })).toBe(false);
    expect(service.person()?.capacities[0]?.behind).toEqual([{ accountId: 'me', writesFor: ['county'] }]);
  });
});
