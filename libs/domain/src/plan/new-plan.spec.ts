import { idOf } from '../testing/ids.js';
import { NewPlan, planWithIds } from './new-plan.js';
import { indicatorsOf } from './lines.js';

const planWith = (line: object) => ({
  title: 'Plan',
  year: 2026,
  period: { from: 2025, to: 2027 },
  focusAreas: [
    {
      number: '1',
      title: 'Område',
      sections: [
        {
          title: 'Samverkan',
          strategyGoals: [],
          slots: [
            {
              kind: 'shortTermIndicators',
              lines: [
                {
                  kind: 'indicator',
                  text: 'I',
                  valueType: 'list',
                  aggregation: 'list',
                  measure: null,
                  ...line,
                },
              ],
            },
          ],
        },
      ],
    },
  ],
});
const faults = (line: object) =>
  NewPlan.safeParse(planWith(line)).error?.issues.map(({ message }) => message) ?? [];
const choices = [{ text: 'Prövas' }, { text: 'I drift', id: idOf('running') }];

describe('an indicator of a new plan', () => {
  it('that is a list has answers to choose from, and no other has', () => {
    expect(faults({ choices })).toEqual([]);
    expect(faults({ choices: choices.slice(1) })).toEqual(['listWithoutChoices']);
    expect(faults({})).toEqual(['listWithoutChoices']);
    expect(faults({ valueType: 'number', choices })).toEqual(['listWithoutChoices']);
    expect(faults({ valueType: 'yesNo' })).toEqual([]);
  });

  it('that is a share is not added up', () => {
    expect(faults({ valueType: 'share', aggregation: 'sum' })).toEqual(['sumOfShares']);
    expect(faults({ valueType: 'share', aggregation: 'average' })).toEqual([]);
  });

  it('gives its answers ids, and keeps those that they had in an earlier plan', () => {
    let last = 0;
    const plan = planWithIds(
      NewPlan.parse(planWith({ choices })),
      { rootId: idOf('county'), unitId: idOf('county') },
      () => idOf(`new ${++last}`),
    );
    const [indicator] = plan.focusAreas.flatMap(({ sections }) => sections.flatMap(indicatorsOf));
    expect(indicator?.choices).toEqual([
      { id: expect.any(String), text: 'Prövas' },
      { id: idOf('running'), text: 'I drift' },
    ]);
    expect(indicator?.choices?.[0]?.id).not.toBe(idOf('running'));
  });
});
