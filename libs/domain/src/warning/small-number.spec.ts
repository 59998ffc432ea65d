import { countsPeople, smallNumbersIn } from './small-number.js';

const found = (text: string) => smallNumbersIn(text).map(({ from, to }) => text.slice(from, to));

describe('a small number about people', () => {
  it.each([
    ['I gruppen deltog 3 personer.', '3 personer'],
    ['Två elever slutade.', 'Två elever'],
    ['två unga män fick stöd', 'två unga män'],
    ['3 st nya klienter', '3 st nya klienter'],
    ['tre stycken ungdomar', 'tre stycken ungdomar'],
    ['fyra 15-åriga flickor', 'fyra 15-åriga flickor'],
    ['Under året skedde 2 suicid i kommunen.', '2 suicid'],
    ['1 elev bytte skola', '1 elev'],
    ['3–4 deltagare kom', '3–4 deltagare'],
    ['tre av eleverna hoppade av', 'tre av eleverna'],
    ['En av deltagarna berättade', 'En av deltagarna'],
    ['2 av 14 patienter', '2 av 14 patienter'],
    ['Endast en flicka kom.', 'Endast en flicka'],
    ['ett enda barn', 'ett enda barn'],
    ['En flicka på 14 år fick hjälp.', 'En flicka på 14 år'],
    ['en elev i årskurs 8', 'en elev i årskurs'],
    ['en pojke på Söderskolan', 'en pojke på Söderskolan'],
    ['en 15-årig pojke', 'en 15-årig pojke'],
    ['4 boende flyttade', '4 boende'],
  ])('is found in %j', (text, words) => {
    expect(found(text)).toEqual([words]);
  });

  it.each([
    'Fem elever deltog, och 12 personer stod i kö.',
    'Totalt 1 234 personer och 2 003 elever.',
    '14 personer, 10–12 elever, 2,3 barn per kvinna, 1/4 personer',
    'En person som söker vård ska få svar samma dag.',
    'När en elev mår dåligt kontaktas en förälder.',
    'En av fyra elever uppger att de sover dåligt, 1 av 4 unga.',
    'Två tredjedelar av eleverna, 3 procent av patienterna.',
    'Minst 3 personer och högst 4 deltagare i varje grupp.',
    'Färre än 4 personer redovisas inte.',
    'Delmål 3 barn, årskurs 2 elever, mål 4 personer',
    'Två personer har anställts som samordnare.',
    'Vi rekryterade tre personer under våren.',
    'Tre medarbetare, två kuratorer och fyra chefer.',
    'Två barn- och ungdomsmottagningar, tre elevhälsoteam, fyra föräldragrupper.',
    'Två boenden har öppnat, ett boende har stängt.',
    'Fyra barn och unga-team, 3 kommuner, två gånger, 4 utbildningar',
    'den 3 maj, kl. 2, tre år',
    'Gruppen har 3 elever per grupp.',
  ])('is not found in %j', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('is looked for in time that grows with the text alone', () => {
    const text = '2 nya unga '.repeat(10_000);
    const began = performance.now();
    expect(found(text)).toEqual([]);
    expect(performance.now() - began).toBeLessThan(2000);
  });
});

describe('a heading', () => {
  it('speaks of people counted, or of something else', () => {
    expect(countsPeople('Antal elever med frånvaro')).toBe(true);
    expect(countsPeople('Suicid per år')).toBe(true);
    expect(countsPeople('Antal utbildningar')).toBe(false);
    expect(countsPeople('Antal elevhälsoteam')).toBe(false);
  });
});
