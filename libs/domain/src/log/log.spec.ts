import { auditParameters, logGroups } from './log.js';

describe('the log', () => {
  it('has a group for every event, and one only', () => {
    const grouped = Object.values(logGroups).flat() as string[];
    expect(new Set(grouped).size).toBe(grouped.length);
    expect(grouped.filter((event) => !event.includes('.')).toSorted()).toEqual(
      Object.keys(auditParameters).toSorted(),
    );
  });
});
