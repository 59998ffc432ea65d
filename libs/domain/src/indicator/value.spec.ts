import { idOf } from '../testing/ids.js';
import { ReportedValue } from './value.js';

describe('a reported value', () => {
  const indicatorId = idOf('indicator');
  const value = { kind: 'value', indicatorId, text: 'ca 230', number: '230', quality: 'approximate' };

  it('is a value or a reason why there is none', () => {
    expect(ReportedValue.safeParse(value).success).toBe(true);
    expect(ReportedValue.safeParse({ kind: 'notAvailable', indicatorId, reason: 'Mäts inte.' }).success).toBe(
      true,
    );
  });

  it('may hold what was chosen, that it was confirmed, and what is said of it', () => {
    for (const more of [{ choices: ['yes'] }, { confirmed: true }, { explanation: 'Ny mottagning.' }])
      expect(ReportedValue.safeParse({ ...value, ...more }).success).toBe(true);
    expect(ReportedValue.safeParse({ ...value, confirmed: false }).success).toBe(false);
  });

  it('is never a float, an empty text or both at once', () => {
    for (const wrong of [
      { number: 230 },
      { number: '2e3' },
      { number: '1,5' },
      { text: ' ' },
      { reason: '' },
    ])
      expect(ReportedValue.safeParse({ ...value, ...wrong }).success).toBe(false);
  });
});
