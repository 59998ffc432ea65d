import { parseStrategyGoals } from './strategy-goals.js';

/** The sub-goals that the 24 sections of the local agreement are tagged with, in its order and its words (F5). */
const tags = [
  ...['1, 2', '2, 5 och 7', '2, 3 och 4', '1, 3, 4 och 5', '2 och 5', '1 och 4', '3 och 5', '1 och 4'],
  ...['2 och 6', '2', '2', '2', '2 och 5', '2 och 5', '5', '3 och 5', '5', '5', '4 och 5', '2 och 5'],
  ...['6', '6', '3, 4 och 6', '3'],
].map((numbers) => `Ingår i Nationella strategin, delmål ${numbers}`);

describe('tags with sub-goals of the national strategy', () => {
  it('give 4/11/6/6/12/4/1 sections per sub-goal in the local agreement', () => {
    const counts = [1, 2, 3, 4, 5, 6, 7].map(
      (goal) => tags.filter((tag) => parseStrategyGoals(tag).includes(goal)).length,
    );
    expect(tags).toHaveLength(24);
    expect(counts).toEqual([4, 11, 6, 6, 12, 4, 1]);
  });

  it.each([
    ['delmål 1, 2', [1, 2]],
    ['delmål 2, 5 och 7', [2, 5, 7]],
    ['Delmål 7, 2 och 2.', [2, 7]],
    ['delmål 2 &\n5', [2, 5]],
    ['delmål 12', [12]],
    ['Nationella strategin', []],
    ['År 2026, mål 3', []],
  ])('%p names %j', (tag, goals) => {
    expect(parseStrategyGoals(tag)).toEqual(goals);
  });
});
