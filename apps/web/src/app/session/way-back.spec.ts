import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { WayBack } from './way-back.js';

describe('the way back after choosing a new password', () => {
  const way = new WayBack();
  beforeEach(() => localStorage.clear());

  it('is taken once', () => {
    way.keep('/contributions/1');
    expect(way.take()).toBe('/contributions/1');
    expect(way.take()).toBe('/');
  });

  it('leads to no other site, whoever kept it', () => {
    for (const address of ['https://example.org', '//example.org', '/\\example.org', 'javascript:alert(1)']) {
      way.keep(address);
      expect(way.take()).toBe('/');
    }
    localStorage.setItem('samsyn.wayBack', 'no JSON');
    expect(way.take()).toBe('/');
  });

  it('is forgotten when the link no longer works', () => {
    way.keep('/contributions/1');
    const later = Date.now() + 2.1 * 3_600_000;
    jest.spyOn(Date, 'now').mockReturnValue(later);
    expect(way.take()).toBe('/');
    jest.restoreAllMocks();
  });
});
