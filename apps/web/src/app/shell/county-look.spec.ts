import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { Me, Welcome } from '@samsyn/domain';
import { Api } from '../api/api.js';
import { Session } from '../session/session.js';
import { CountyLook } from './county-look.js';

const colours = { light: '#8a1538', dark: '#f2a3bb' };
const looks = { colours, logo: null, locale: 'sv' } as const;

describe('CountyLook', () => {
  const me = signal<Me | null>(null);
  const welcome = jest.fn<(county: string | null) => Promise<Welcome>>();
  const primary = () => document.documentElement.style.getPropertyValue('--mat-sys-primary');
  const settle = () => new Promise((resolve) => setTimeout(resolve));

  beforeEach(() => {
    localStorage.clear();
    me.set(null);
    welcome.mockReset().mockResolvedValue({ county: null });
    TestBed.configureTestingModule({
      providers: [
        { provide: Api, useValue: { welcome } },
        { provide: Session, useValue: { me } },
      ],
    });
  });
  afterEach(() => document.documentElement.removeAttribute('style'));

  it('paints the page in the county’s colours, and in the standard ones again', () => {
    TestBed.inject(CountyLook);
    me.set({ rootId: 'skane', rootName: 'Skåne', brand: looks } as unknown as Me);
    TestBed.tick();
    expect(primary()).toBe('light-dark(#8a1538, #f2a3bb)');
    me.set({ rootId: 'skane', rootName: 'Skåne', brand: { ...looks, colours: null } } as unknown as Me);
    TestBed.tick();
    expect(primary()).toBe('');
  });

  it('remembers the county for the next time that somebody signs in here', async () => {
    const look = TestBed.inject(CountyLook);
    me.set({ rootId: 'skane', rootName: 'Skåne', brand: looks } as unknown as Me);
    TestBed.tick();
    welcome.mockResolvedValue({ county: { name: 'Skåne', ...looks } });
    me.set(null);
    TestBed.tick();
    await settle();
    expect(welcome).toHaveBeenLastCalledWith('skane');
    expect(look.county()?.name).toBe('Skåne');
  });

  it('is the standard where the answer does not come', async () => {
    welcome.mockRejectedValue(new Error('offline'));
    const look = TestBed.inject(CountyLook);
    TestBed.tick();
    await settle();
    expect(look.county()).toBeNull();
  });
});
