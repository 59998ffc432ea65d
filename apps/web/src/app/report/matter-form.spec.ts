import { describe, expect, it } from '@jest/globals';
import type { CompileSuggestion, Matter } from '@samsyn/domain';
import { basisIn, kronorIn, matterOf, writtenMatter } from './matter-form.js';

const sections = [
  { id: 'a', title: 'Samsjuklighet' },
  { id: 'b', title: 'Elevhälsa' },
];
const suggestion = (matter?: Matter): CompileSuggestion => ({
  request: { title: 'T', subtitle: '', noteYears: null, template: 'state', ...(matter && { matter }) },
  sections,
});
const whole: Matter = {
  address: 'Storgatan 1',
  foreword: { text: 'Ett år.\n\nTack.', when: 'Den 1 mars', signed: 'Siv' },
  purpose: 'Att samverka.',
  costs: [{ sectionId: 'b', kronor: '5800000.5' }],
  outlook: 'Framåt.',
  imprint: { publisher: 'Länet', registryNumber: '', contact: '' },
};

describe('what a document says besides the contributions', () => {
  it('comes out of the form as it went in', () => {
    expect(matterOf(writtenMatter(suggestion(whole)), 'state')).toEqual(whole);
    const basis = {
      ground: [{ title: 'Lagen', href: 'https://exempel.se/lag' }, { title: 'Planen' }],
      inspiration: [],
      follows: [],
    };
    expect(matterOf(writtenMatter(suggestion({ basis, aim: 'Mål.' })), 'agreement')).toEqual({
      basis,
      aim: 'Mål.',
    });
    expect(matterOf(writtenMatter(suggestion()), 'state')).toBeUndefined();
  });

  it('leaves out what the kind of document has no chapter for', () => {
    expect(Object.keys(matterOf(writtenMatter(suggestion(whole)), 'county')!)).toEqual([
      'address',
      'foreword',
      'imprint',
    ]);
  });

  it('asks what each section cost, in the order of the plan', () => {
    expect(writtenMatter(suggestion(whole)).costs).toEqual([
      { sectionId: 'a', title: 'Samsjuklighet', kronor: '' },
      { sectionId: 'b', title: 'Elevhälsa', kronor: '5\u00a0800\u00a0000,5' },
    ]);
  });
});

describe('a basis document', () => {
  it('is a line, with its address last', () => {
    expect(
      basisIn('Socialtjänstlagen https://exempel.se/sol\n\n  Handlingsplan, fjolårets  \nhttps://exempel.se'),
    ).toEqual([
      { title: 'Socialtjänstlagen', href: 'https://exempel.se/sol' },
      { title: 'Handlingsplan, fjolårets' },
      { title: 'https://exempel.se', href: 'https://exempel.se' },
    ]);
  });
});

describe('an amount', () => {
  it('is read as a Swede writes it, and only where it is exact', () => {
    expect(['5 800 000', '5,8 mnkr', '12,50 kr', '0'].map(kronorIn)).toEqual([
      '5800000',
      '5800000',
      '12.50',
      '0',
    ]);
    expect(['', 'ca 5 000', 'fem', '1–2', '0,005', '-5'].map(kronorIn)).toEqual(Array(6).fill(null));
  });
});
