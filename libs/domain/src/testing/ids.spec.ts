import * as z from 'zod';
import { idOf } from './ids.js';

describe('idOf', () => {
  const names = Array.from({ length: 5000 }, (_, at) => `unit ${at}`);

  it('gives the same valid UUID for the same name', () => {
    for (const name of names.slice(0, 200)) {
      expect(z.uuid().safeParse(idOf(name)).success).toBe(true);
      expect(idOf(name)).toBe(idOf(name));
    }
  });

  it('gives different ids for different names', () => {
    expect(new Set(names.map(idOf)).size).toBe(names.length);
  });
});
