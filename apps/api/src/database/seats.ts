import { writingRoles } from '@samsyn/domain';

const within = (alias: string, day: string) =>
  `${alias}.from_day <= ${day} and (${alias}.to_day is null or ${alias}.to_day >= ${day})`;

/** Whether a delegation stands: not withdrawn, and its substitute is still here on a day. */
export const isStanding = (d: string, day: string) => `${d}.withdrawn_at is null and not exists (
  select from account gone where gone.id = ${d}.substitute_id and gone.ended_from <= ${day})`;

/** Whether a delegation holds on a day; whether its giver still has the seat is another question. */
export const isDelegated = (d: string, day: string) =>
  `${day} between ${d}.from_day and ${d}.to_day and ${isStanding(d, day)}`;

/** The seats of which an account is not told by mail on a day: a substitute is told instead. */
export const quietSeats = (account: string, day: string) => `array(
  select d.seat_id from delegation d where d.account_id = ${account} and not d.copied and ${isDelegated('d', day)})`;

/** The units that an account writes for in seats of its own. */
const writesFor = (account: string, day: string) => `(
  select coalesce(json_agg(distinct ws.unit_id), '[]') from seat_holder wh join seat ws on ws.id = wh.seat_id
  where wh.account_id = ${account} and ${within('wh', day)}
    and ws.role in (${writingRoles.map((role) => `'${role}'`).join(', ')}))`;

/**
 * The seats in which an account acts on a day, as JSON: the domain's `HeldSeat` with the seat's title, unit and kind.
 * Its own, and those of people who are away and for whom it stands in.
 * @param account SQL for the account's id
 * @param day SQL for the day
 */
export const seatsActedIn = (account: string, day: string) => `coalesce((
  select json_agg(json_build_object('seatId', s.id, 'unitId', s.unit_id, 'rootId', s.root_id, 'role', s.role,
    'title', s.title, 'unitName', u.name, 'unitKind', u.kind, 'actingFor', held.away)
    order by held.away is not null, s.position, s.id)
  from (
    select h.seat_id, null::json as away from seat_holder h
    where h.account_id = ${account} and ${within('h', day)}
    union all
    select d.seat_id, json_build_object('accountId', g.id, 'name', g.name, 'writesFor', ${writesFor('g.id', day)})
    from delegation d join account g on g.id = d.account_id
    join seat_holder h on h.seat_id = d.seat_id and h.account_id = d.account_id and ${within('h', day)}
    where d.substitute_id = ${account} and ${isDelegated('d', day)}
  ) held join seat s on s.id = held.seat_id join unit u on u.id = s.unit_id), '[]')`;
