import { randomUUID } from 'node:crypto';
import { richText, emptyContent, type State } from '@samsyn/domain';
import {
  goldenAway,
  goldenHands,
  goldenReviewers,
  goldenSeatParts,
  goldenStandIn,
  goldenUnits,
  type GoldenCase,
  type GoldenHand,
  type GoldenRow,
  type GoldenSeat,
  type GoldenUnit,
} from '@samsyn/domain/testing';
import { goldenCases } from '@samsyn/domain/testing';
import type { Client } from './client.js';
import type { World } from './world.js';

type Unit = Awaited<ReturnType<World['unit']>>;
type Situation = Pick<GoldenRow, 'who' | 'seats' | 'of' | 'state' | 'wrong'>;

/** Who wrote, and in whose place. */
interface Hands {
  readonly author: string;
  readonly actedFor?: readonly string[];
}

/** What others read, and what only the unit's own people do. */
export const submittedWords = 'det inskickade';
export const draftWords = 'det som skrivs nu';
const content = (words: string) => ({ ...emptyContent, body: richText(words) });

/** The golden table's world in a real database. */
export class GoldenWorld {
  readonly #units = new Map<GoldenUnit, Unit>();
  readonly #seats = new Map<GoldenSeat, string>();
  readonly #holders = new Map<GoldenSeat, string>();
  readonly #people = new Map<string, Client>();
  readonly #revisions = new Map<string, { id: string; hash: string }>();
  #somebody!: string;
  #roundId!: string;
  #contribution!: (unitId: string) => string;

  constructor(private readonly world: World) {}

  async build(): Promise<this> {
    for (const [name, { kind, parent }] of Object.entries(goldenUnits))
      this.#units.set(
        name as GoldenUnit,
        await this.world.unit(kind, parent ? this.#units.get(parent)! : null),
      );
    const seats = new Set([
      ...goldenCases().flatMap((one) => one.seats.map((name) => goldenStandIn(name).seat)),
      ...Object.values(goldenReviewers).flat(),
    ]);
    for (const seat of seats) {
      const { role, unit } = goldenSeatParts(seat);
      this.#seats.set(seat, await this.world.seat(this.#unit(unit), role, null));
    }
    const county = this.#unit('county');
    this.#somebody = (await this.world.account(county)).id;
    const participants = (['county', 'subRegion', 'sibling', 'municipality', 'administration'] as const).map(
      (name) => this.#unit(name),
    );
    const round = await this.world.round(county, await this.world.plan(county), participants);
    this.#roundId = round.id;
    this.#contribution = round.contribution;
    return this;
  }

  id(of: GoldenUnit): string {
    return this.#contribution(this.#unit(of).id);
  }

  /** The signed-in person of a case. */
  async person({ who, seats }: Pick<GoldenCase, 'who' | 'seats'>): Promise<Client> {
    const key = `${who} ${seats.join()}`;
    const known = this.#people.get(key);
    if (known) return known;
    const root = seats[0] ? this.#unit(goldenSeatParts(seats[0]).unit) : this.#unit('county');
    const { id } = await this.world.account(root);
    for (const { away, seat } of seats.map(goldenStandIn)) {
      const holder = away ? await this.#holder(seat) : id;
      if (!away) await this.#hold(seat, holder);
      else
        await this.world.db.query(
          `insert into delegation (root_id, seat_id, account_id, substitute_id, from_day, to_day, copied, created_at)
           select root_id, id, $2, $3, '2020-01-01', '2999-12-31', false, now() from seat where id = $1`,
          [this.#seats.get(seat), holder, id],
        );
    }
    const client = await this.world.signIn(id);
    this.#people.set(key, client);
    return client;
  }

  /** Somebody in the seat who is away. */
  async #holder(seat: GoldenSeat): Promise<string> {
    const known = this.#holders.get(seat);
    if (known) return known;
    const { id } = await this.world.account(this.#unit(goldenSeatParts(seat).unit));
    await this.#hold(seat, id);
    this.#holders.set(seat, id);
    return id;
  }

  /** An end far away lets several cases' people hold the same seat. */
  #hold(seat: GoldenSeat, accountId: string): Promise<unknown> {
    return this.world.db.query(
      'insert into seat_holder (seat_id, account_id, from_day, to_day) values ($1, $2, $3, $4)',
      [this.#seats.get(seat), accountId, '2020-01-01', '2999-12-31'],
    );
  }

  /** Puts the database where a row wants it; gives the hash of the newest revision. */
  async prepare(row: Situation): Promise<string> {
    const { of, wrong } = row;
    for (const unit of ['county', 'subRegion', 'sibling', 'municipality', 'administration'] as const)
      if (unit !== of)
        await this.#put(
          unit,
          this.#isChild(unit, of) && wrong.includes('openChildren') ? 'draft' : 'approved',
        );
    const { accountId } = await this.person(row);
    const away = goldenAway(row);
    const holder = away && (await this.#holder(away));
    const idOf = (hand: GoldenHand) =>
      hand === 'person' ? accountId : hand === 'away' ? holder! : this.#somebody;
    const { authors, actedFor } = goldenHands(row);
    const revision = await this.#put(of, row.state, wrong.includes('incomplete'), {
      author: idOf(authors[0]!),
      actedFor: actedFor.map(idOf),
    });
    await this.world.db.query('update round set opens = $2, deadline = $3 where id = $1', [
      this.#roundId,
      wrong.includes('notOpen') ? '2023-12-01' : '2023-09-01',
      '2023-12-31',
    ]);
    await this.#adopt(of, wrong.includes('adopted') ? revision : undefined);
    return revision?.hash ?? 'none';
  }

  #unit(name: GoldenUnit): Unit {
    return this.#units.get(name)!;
  }

  #isChild(unit: GoldenUnit, of: GoldenUnit): boolean {
    return goldenUnits[unit].parent === of;
  }

  async #put(unit: GoldenUnit, state: State, incomplete = false, hands: Hands = { author: this.#somebody }) {
    const revision = state === 'draft' ? undefined : await this.#revision(unit, hands);
    const reviewers =
      state === 'draft' ? [] : (goldenReviewers[unit] ?? []).map((seat) => this.#seats.get(seat));
    await this.world.db.query(
      `update contribution set state = $2, revision_id = $3, reviewer_seat_ids = $4, draft = $5, draft_author_ids = '{}',
         submitted_at = $6 where id = $1`,
      [
        this.id(unit),
        state,
        revision?.id ?? null,
        reviewers,
        JSON.stringify(incomplete ? emptyContent : content(draftWords)),
        revision ? '2023-09-10' : null,
      ],
    );
    return revision;
  }

  async #revision(unit: GoldenUnit, { author, actedFor = [] }: Hands): Promise<{ id: string; hash: string }> {
    const key = `${unit} ${author} ${actedFor.join()}`;
    const known = this.#revisions.get(key);
    if (known) return known;
    const revision = { id: randomUUID(), hash: randomUUID() };
    await this.world.db.query(
      `insert into revision (id, contribution_id, number, hash, content, text, author_ids, stand_ins, created_at)
       select $1, $2, 1 + (select coalesce(max(number), 0) from revision where contribution_id = $2), $3, $4, $5, $6, $7, now()`,
      [
        revision.id,
        this.id(unit),
        revision.hash,
        JSON.stringify(content(submittedWords)),
        submittedWords,
        [author],
        JSON.stringify(actedFor.map((one) => ({ by: author, for: one }))),
      ],
    );
    this.#revisions.set(key, revision);
    return revision;
  }

  async #adopt(of: GoldenUnit, revision: { id: string } | undefined): Promise<void> {
    await this.world.db.query('delete from edition_revision');
    await this.world.db.query('delete from edition');
    if (!revision) return;
    const id = randomUUID();
    await this.world.db.query(
      `insert into edition (id, root_id, round_id, number, state, title, document, hash, compiled_by, compiled_at)
       values ($1, $2, $3, 1, 'adopted', 'Utgåva', '{}', 'hash', $4, now())`,
      [id, this.#unit('county').id, this.#roundId, this.#somebody],
    );
    await this.world.db.query(
      'insert into edition_revision (edition_id, contribution_id, revision_id) values ($1, $2, $3)',
      [id, this.id(of), revision.id],
    );
  }
}
