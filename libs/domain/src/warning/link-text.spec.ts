import { tellsWhere } from './link-text.js';

describe('the words of a link', () => {
  it.each([
    'Folkhälsorapporten 2023',
    'här finns rapporten om ungas hälsa',
    'Region Skåne',
    'skane.se',
    'namn@skane.example',
    'Länken mellan skola och vård',
  ])('say where it leads: %s', (words) => {
    expect(tellsWhere(words)).toBe(true);
  });

  it.each([
    '',
    ' ',
    'här',
    'Här.',
    'Klicka här!',
    'läs mer »',
    '(länk)',
    'https://www.skane.se/rapport',
    'www.skane.se',
    'skane.se/rapport/2023',
    '→',
  ])('say nothing: %j', (words) => {
    expect(tellsWhere(words)).toBe(false);
  });
});
