import fc from 'fast-check';
import { idOf } from '../testing/ids.js';
import { formatDecimal } from './decimal.js';
import { formatNumber } from './format-value.js';
import { parseValue } from './parse-value.js';
import { Decimal, type Asked } from './value.js';

describe('a value as written (F21)', () => {
  it.each([
    ['1309', '1309', 'exact'],
    ['1 309', '1309', 'exact'],
    ['1\u00a0268\u00a0564', '1268564', 'exact'],
    ['1\u202f309', '1309', 'exact'],
    ['1.268.564', '1268564', 'exact'],
    ['16,82', '16.82', 'exact'],
    ['16.8', '16.8', 'exact'],
    ['-3', '-3', 'exact'],
    ['−3,5', '-3.5', 'exact'],
    [' 0 ', '0', 'exact'],
    ['007', '7', 'exact'],
    ['12 st', '12', 'exact'],
    ['1,2 miljoner', '1200000', 'exact'],
    ['ca 230', '230', 'approximate'],
    ['ca. 230', '230', 'approximate'],
    ['c:a 230', '230', 'approximate'],
    ['~230', '230', 'approximate'],
    ['Cirka 1 309', '1309', 'approximate'],
    ['drygt 40', '40', 'approximate'],
    ['17–18', '17.5', 'approximate'],
    ['17-18 st', '17.5', 'approximate'],
    ['ca 17–18', '17.5', 'approximate'],
    ['mellan 20 och 30', '25', 'approximate'],
    ['150 t.o.m. augusti', '150', 'partialYear'],
    ['150 till och med augusti', '150', 'partialYear'],
    ['150 (jan–aug)', '150', 'partialYear'],
    ['ca 150 hittills i år', '150', 'partialYear'],
    ['150, första halvåret', '150', 'partialYear'],
  ])('%p is the number %s, %s', (written, number, quality) => {
    expect(parseValue(written)).toEqual({ number, quality });
  });

  it.each([
    ['ungefär hälften', 'approximate'],
    ['12 av 33', 'approximate'],
    ['1,2,3', 'approximate'],
    ['1 30', 'approximate'],
    ['1.309', 'approximate'],
    ['12 mnkr', 'approximate'],
    ['nej', 'exact'],
  ])('%p is kept as text without a number, %s', (written, quality) => {
    expect(parseValue(written)).toEqual({ number: null, quality });
  });

  it('may have its unit of measure after it', () => {
    const asked: Asked = { valueType: 'number', measure: 'Personer' };
    expect(parseValue('1 309 personer', asked)).toEqual({ number: '1309', quality: 'exact' });
    expect(parseValue('1 309 skolor', asked).number).toBeNull();
  });

  it.each([
    ['16,8 %', '16.8', 'exact'],
    ['16,8%', '16.8', 'exact'],
    ['16,8', '16.8', 'exact'],
    ['16,8 procent', '16.8', 'exact'],
    ['12 av 33', '36.4', 'exact'],
    ['ca 40 %', '40', 'approximate'],
    ['10–20 %', '15', 'approximate'],
    ['140 %', '140', 'exact'],
    ['hälften', null, 'exact'],
    ['3 av 0', null, 'approximate'],
  ])('%p is the share %s, %s', (written, number, quality) => {
    expect(parseValue(written, { valueType: 'share' })).toEqual({ number, quality });
  });

  it.each([
    ['1 250 000 kr', '1250000', 'exact'],
    ['1 250 000 kronor', '1250000', 'exact'],
    ['1 250 000,50 kr', '1250000.50', 'exact'],
    ['1 250 000:-', '1250000', 'exact'],
    ['SEK 1 250 000', '1250000', 'exact'],
    ['1,2 mnkr', '1200000', 'exact'],
    ['1,2 Mkr', '1200000', 'exact'],
    ['1,2 milj. kr', '1200000', 'exact'],
    ['1,2 miljoner kronor', '1200000', 'exact'],
    ['450 tkr', '450000', 'exact'],
    ['450 tusen kronor', '450000', 'exact'],
    ['2 mdkr', '2000000000', 'exact'],
    ['ca 1,5 mnkr', '1500000', 'approximate'],
    ['1,2–1,5 mnkr', '1350000', 'approximate'],
    ['300 tkr t.o.m. augusti', '300000', 'partialYear'],
    ['1,255 kr', null, 'approximate'],
    ['12 personer', null, 'approximate'],
  ])('%p is the amount %s kronor, %s', (written, number, quality) => {
    expect(parseValue(written, { valueType: 'money' })).toEqual({ number, quality });
  });

  it.each([
    ['Ja', ['yes']],
    ['ja, på heltid', ['yes']],
    ['NEJ', ['no']],
    ['No', ['no']],
    ['Jag vet inte', []],
    ['Delvis', []],
  ])('%p is the answer %j', (written, choices) => {
    expect(parseValue(written, { valueType: 'yesNo' }).choices).toEqual(choices);
  });

  it('is what a list offers, in the order of the list', () => {
    const choices = [
      { id: idOf('a'), text: 'Prövas' },
      { id: idOf('b'), text: 'I drift' },
    ];
    const asked: Asked = { valueType: 'list', choices };
    expect(parseValue('i drift, Prövas', asked).choices).toEqual([idOf('a'), idOf('b')]);
    expect(parseValue('något annat', asked).choices).toEqual([]);
  });

  it('has a number only if that is one that we can hold', () => {
    expect(parseValue('1 234 567 890 123 456').number).toBeNull();
    expect(parseValue('0,1234567').number).toBeNull();
    expect(parseValue('1 000 000 mdkr', { valueType: 'money' }).number).toBeNull();
    const type = fc.constantFrom<Asked['valueType']>('number', 'share', 'money');
    fc.assert(
      fc.property(
        fc.stringMatching(/^[-−]?[\d ,.\u00a0–]{1,24}( (mnkr|tkr|%|av \d))?$/),
        type,
        (written, valueType) => {
          const { number } = parseValue(written, { valueType });
          if (number !== null) expect(Decimal.safeParse(number).success).toBe(true);
        },
      ),
    );
  });

  it('never throws, whatever is written', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.constantFrom<Asked['valueType']>('number', 'share', 'money', 'yesNo'),
        (written, valueType) => {
          expect(() => parseValue(written, { valueType })).not.toThrow();
        },
      ),
    );
  });

  it('is read back from how it is printed', () => {
    const printable = fc.stringMatching(/^-?(0|[1-9]\d{0,11})(\.\d{1,6})?$/);
    fc.assert(
      fc.property(printable, (number) => {
        expect(parseValue(formatDecimal(number))).toEqual({ number, quality: 'exact' });
        expect(parseValue(formatNumber(number, 'share'), { valueType: 'share' }).number).toBe(number);
      }),
    );
    fc.assert(
      fc.property(fc.stringMatching(/^-?(0|[1-9]\d{0,11})(\.\d\d)?$/), (number) => {
        expect(parseValue(formatNumber(number, 'money'), { valueType: 'money' }).number).toBe(number);
      }),
    );
  });
});
