import { describe, expect, it } from '@jest/globals';
import { compileRequest, writtenRequest, yearFault } from './compile-request.js';

const faults = (from: string, to: string) => [yearFault(from, to, 'from'), yearFault(from, to, 'to')];

describe('the years of an edition', () => {
  it('are both or neither, in order, and years', () => {
    expect(faults('', '')).toEqual([null, null]);
    expect(faults('2019', '2021')).toEqual([null, null]);
    expect(faults('2019', '')).toEqual([null, 'yearAlone']);
    expect(faults('', '2021')).toEqual(['yearAlone', null]);
    expect(faults('2021', '2019')).toEqual([null, 'yearsReversed']);
    expect(faults('nitton', '2019')).toEqual(['yearWrong', null]);
  });

  it('are left out of the request when there are none', () => {
    const opened = writtenRequest({
      request: { title: 'Rapport', subtitle: '', noteYears: { from: 2019, to: 2021 } },
      sections: [],
    });
    const asked = { title: 'Rapport', subtitle: '', template: 'county' };
    expect(compileRequest({ ...opened, title: ' Rapport ' })).toEqual({
      ...asked,
      noteYears: { from: 2019, to: 2021 },
    });
    expect(compileRequest({ ...opened, from: '', to: '' })).toEqual({ ...asked, noteYears: null });
    expect(compileRequest({ ...opened, appendix: false }).appendix).toBe(false);
  });
});
