import { idOf } from '../testing/ids.js';
import { NewRound } from './round.js';

const round = {
  planId: idOf('plan'),
  kind: 'statusReport',
  year: 2026,
  title: 'Status i september',
  opens: '2026-09-01',
  deadline: '2026-09-30',
  sectionIds: [idOf('section')],
  unitIds: [idOf('unit')],
};

describe('a new round', () => {
  it('may open and close on the same day, but not close before it opens', () => {
    expect(NewRound.safeParse(round).success).toBe(true);
    expect(NewRound.safeParse({ ...round, deadline: '2026-09-01' }).success).toBe(true);
    expect(NewRound.safeParse({ ...round, deadline: '2026-08-31' }).error?.issues).toMatchObject([
      { path: ['deadline'], message: 'deadlineBeforeOpening' },
    ]);
  });

  it('asks somebody about something, on days that exist', () => {
    for (const wrong of [{ sectionIds: [] }, { unitIds: [] }, { deadline: '2026-09-31' }, { title: ' ' }])
      expect(NewRound.safeParse({ ...round, ...wrong }).success).toBe(false);
  });
});
