import {
  fillTemplate,
  paragraphsOf,
  placeholderNames,
  placeholdersOf,
  templatePlaceholders,
  unknownPlaceholders,
  type TemplateKind,
} from './mail-template.js';

describe('what a text can name', () => {
  it('is written in the text’s own language, each thing in one way', () => {
    for (const names of Object.values(placeholderNames))
      expect(new Set(Object.values(names)).size).toBe(Object.values(names).length);
    expect(unknownPlaceholders('Hej {namn}, {organisation} har {antal} kvar.', 'reminder', 'sv')).toEqual([]);
    expect(unknownPlaceholders('Dear {name}, {organisation} has {count}.', 'reminder', 'en')).toEqual([]);
    expect(unknownPlaceholders('Dear {namn}', 'reminder', 'en')).toEqual(['{namn}']);
  });

  it('is what that letter knows', () => {
    expect(unknownPlaceholders('{område} {titel} {titel}', 'invitation', 'sv')).toEqual([
      '{område}',
      '{titel}',
    ]);
    for (const kind of Object.keys(templatePlaceholders) as TemplateKind[])
      expect(placeholdersOf(kind)[0]).toBe('name');
  });

  it('has both its braces', () => {
    expect(unknownPlaceholders('{namn', 'invitation', 'sv')).toEqual(['{']);
    expect(unknownPlaceholders('namn}', 'invitation', 'sv')).toEqual(['}']);
    expect(unknownPlaceholders('{{namn}}', 'invitation', 'sv')).toEqual(['{']);
    expect(unknownPlaceholders('{}', 'invitation', 'sv')).toEqual(['{}']);
  });
});

describe('filling a text', () => {
  it('puts the values in their places, and looks into none of them', () => {
    expect(fillTemplate('{person} till {namn}', 'sv', { person: '{namn}', name: '$& <b>' })).toBe(
      '{namn} till $& <b>',
    );
  });

  it('leaves what it has no value for', () => {
    expect(fillTemplate('{okänd} {område}', 'sv', { name: 'A' })).toBe('{okänd} {område}');
  });
});

test('paragraphs are lines', () => {
  expect(paragraphsOf(' Ett\r\n\r\n två \n')).toEqual(['Ett', 'två']);
});
