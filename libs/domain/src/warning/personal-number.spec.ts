import { personalNumbersIn } from './personal-number.js';

const found = (text: string) => personalNumbersIn(text).map(({ from, to }) => text.slice(from, to));

describe('a personal identity number', () => {
  it.each([
    ['811218-9876', '811218-9876'],
    ['Hon heter Tolvan, 19121212-1212.', '19121212-1212'],
    ['191212121212', '191212121212'],
    ['8112189876', '8112189876'],
    ['född 121212+1212', '121212+1212'],
    ['(811218–9876)', '811218–9876'],
    ['811218‑9876', '811218‑9876'],
    ['pnr:811218-9876, ärende', '811218-9876'],
    ['samordningsnummer 701063-2391', '701063-2391'],
    ['20000229-2381', '20000229-2381'],
  ])('is found in %j', (text, number) => {
    expect(found(text)).toEqual([number]);
  });

  it('is found as often as it stands there', () => {
    expect(found('811218-9876 och 670919-9530')).toEqual(['811218-9876', '670919-9530']);
  });

  it.each([
    ['a wrong check digit', '811218-9875'],
    ['a month that is not', '811318-9876'],
    ['a day that is not', '810231-9873'],
    ['an organisation number', '556016-0680'],
    ['telephone numbers', '040-123 45 67, 0701234567, 0401234566, 070-1234567, +46701234567'],
    ['days and years', '2023-09-30, 2019–2021, 20230930, 230930'],
    ['registry numbers', '2023-O000123, HSF 2023-1234, KS 2021/00345-12'],
    ['a moment', '2023-09-15 14:30'],
    ['part of a longer number', '1811218-98761, 4539 8112 1898 7654'],
    ['a number with letters', 'AB811218-9876, 811218-9876X'],
    ['a bank giro and money', '5050-1055, 1 309 000 kr, 16,82'],
    ['no birth number', '811218-0008'],
  ])('is not %s', (_name, text) => {
    expect(found(text)).toEqual([]);
  });

  it('is looked for in time that grows with the text alone', () => {
    const text = '811218'.repeat(20_000);
    const began = performance.now();
    expect(found(text)).toEqual([]);
    expect(performance.now() - began).toBeLessThan(1000);
  });
});
