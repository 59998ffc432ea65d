import { unitKinds } from '../unit/unit.js';
import { roleFitsUnit } from './seat.js';
import { roles } from './roles.js';

describe('a role', () => {
  it('sits only in the kinds of unit where it means something', () => {
    const fitting = Object.fromEntries(
      roles.map((role) => [role, unitKinds.filter((kind) => roleFitsUnit(role, { kind }))]),
    );
    const reporting = ['subRegion', 'municipality', 'administration'];
    expect(fitting).toEqual({
      contributor: ['county', ...reporting],
      contact: reporting,
      convenor: ['county'],
      representative: ['userOrganisation'],
      decider: ['county'],
      treasurer: ['county'],
      administrator: ['county'],
      reader: [...unitKinds],
    });
  });
});
