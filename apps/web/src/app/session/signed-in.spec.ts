import { beforeEach, describe, expect, it } from '@jest/globals';
import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router, provideRouter } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import type { Me } from '@samsyn/domain';
import { Session } from './session.js';
import { returnAddress, signedIn, signedOut } from './signed-in.js';

@Component({ selector: 'app-blank', template: '' })
class Blank {}

const me = signal<Me | null>(null);
const someone = { accountId: 'a', name: 'Ada' } as Me;

describe('the guards of the session', () => {
  beforeEach(() => {
    me.set(null);
    TestBed.configureTestingModule({
      providers: [
        { provide: Session, useValue: { me } },
        provideRouter([
          { path: 'sign-in', component: Blank, canActivate: [signedOut] },
          { path: '', canActivate: [signedIn], children: [{ path: '**', component: Blank }] },
        ]),
      ],
    });
  });

  async function go(address: string): Promise<string> {
    await RouterTestingHarness.create(address);
    return TestBed.inject(Router).url;
  }

  it('sends somebody who is signed out to sign in, and keeps the deep link', async () => {
    expect(await go('/contributions/7/review?from=mail')).toBe(
      '/sign-in?return=%2Fcontributions%2F7%2Freview%3Ffrom%3Dmail',
    );
  });

  it('lets somebody in who is signed in', async () => {
    me.set(someone);
    expect(await go('/contributions/7')).toBe('/contributions/7');
  });

  it('leads from the sign-in page on to the deep link once one is signed in', async () => {
    me.set(someone);
    expect(await go('/sign-in?return=%2Frounds')).toBe('/rounds');
  });

  it.each([
    ['https://elsewhere.example/', '/'],
    ['//elsewhere.example', '/'],
    ['/\\elsewhere.example', '/'],
    ['javascript:alert(1)', '/'],
    [undefined, '/'],
    ['/editions/3#top', '/editions/3#top'],
  ])('returns only to this site: %s', (wanted, address) => {
    expect(returnAddress(wanted)).toBe(address);
  });
});
