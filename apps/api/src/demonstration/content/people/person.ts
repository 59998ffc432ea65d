import type { DemoPerson, DemoRole, DemoSeat } from '../types.js';

const START = '2022-01-01';

/** A seat in a unit. */
export const seat = (unit: string, role: DemoRole, title: string, from = START): DemoSeat => ({
  unit,
  role,
  title,
  from,
});

/** One of the seventeen seats of the regional psychiatry group. */
export const rspSeat = (unit: string, role: DemoRole, title: string, from = START): DemoSeat => ({
  ...seat(unit, role, title, from),
  group: 'rsp',
});

/** A person who reads Swedish, with that person's seats. */
export const person = (key: string, name: string, email: string, ...seats: DemoSeat[]): DemoPerson => ({
  key,
  name,
  email,
  locale: 'sv',
  seats,
});
