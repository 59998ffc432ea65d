import { fitsUnder } from './fits-under.js';
import { unitKinds } from './unit.js';

describe('what lies under what', () => {
  it('is the smaller under the larger, and nothing under a user organisation', () => {
    const under = (parent: (typeof unitKinds)[number]) => unitKinds.filter((kind) => fitsUnder(kind, parent));
    expect(under('county')).toEqual(['subRegion', 'municipality', 'administration', 'userOrganisation']);
    expect(under('subRegion')).toEqual(['municipality', 'administration', 'userOrganisation']);
    expect(under('municipality')).toEqual(['administration', 'userOrganisation']);
    expect(under('administration')).toEqual(['administration', 'userOrganisation']);
    expect(under('userOrganisation')).toEqual([]);
  });
});
