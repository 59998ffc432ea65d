import { describe, expect, it } from '@jest/globals';
import { Day, Version, Year, oneLine } from './field.js';

const takes = (schema: { safeParse(value: unknown): { success: boolean } }, value: unknown) =>
  schema.safeParse(value).success;

describe('fields', () => {
  it('take days that a calendar and the database have', () => {
    for (const day of ['1900-01-01', '2024-02-29', '2199-12-31']) expect(takes(Day, day)).toBe(true);
    for (const day of ['0000-01-01', '0023-09-30', '9999-12-31', '2023-02-29', '2023-9-1', ''])
      expect(takes(Day, day)).toBe(false);
  });

  it('take whole numbers that the database can hold', () => {
    for (const number of [0, 2 ** 31 - 1]) expect(takes(Version, number)).toBe(true);
    for (const number of [-1, 2 ** 31, 9e15, 1.5, '1']) expect(takes(Version, number)).toBe(false);
    for (const year of [9e15, -1, 0]) expect(takes(Year, year)).toBe(false);
  });

  it('take names of one line, in any script', () => {
    for (const name of ['Åsa Öberg', 'Σωκράτης', 'منظمة', '👩‍👧 Familj', 'A'.repeat(20)])
      expect(takes(oneLine(20), name)).toBe(true);
    for (const name of [
      '',
      ' \n ',
      'A\r\nBcc: b@test.example',
      'A\tB',
      'A\u2028B',
      'A\u202Ecod',
      'A'.repeat(21),
    ])
      expect(takes(oneLine(20), name)).toBe(false);
    expect(oneLine(20).parse('  Nord\n')).toBe('Nord');
  });
});
