import { Dispatcher } from '../../src/notification/dispatcher.js';
import type { World } from './world.js';

/** A letter as the outbox holds it. */
export interface StoredMail {
  readonly id: string;
  readonly accountId: string;
  readonly kind: string;
  readonly recipient: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly sentAt: Date | null;
  readonly attempts: number;
  readonly lastError: string | null;
  readonly nextAttemptAt: Date;
}

/** Tells all that waits, sends all that is due. */
export async function flush(world: World): Promise<void> {
  await world.app.get(Dispatcher).flush();
}

/** Every letter, oldest first. */
export function allMail(world: World): Promise<StoredMail[]> {
  return world.db.query(
    `select id, account_id as "accountId", kind, recipient, subject, text, html, sent_at as "sentAt", attempts,
       last_error as "lastError", next_attempt_at as "nextAttemptAt"
     from mail order by notice_id, recipient`,
  );
}

/** Everybody wants to hear of everything as it happens, and of nothing in a digest. */
export async function allAtOnce(world: World): Promise<void> {
  await world.db.query(`update account set mail_news = 'atOnce'`);
}

/** The letters that come of what `happens`, and no others. */
export async function mailOf(world: World, happens: () => Promise<unknown>): Promise<StoredMail[]> {
  await flush(world);
  const before = new Set((await allMail(world)).map(({ id }) => id));
  await happens();
  await flush(world);
  return (await allMail(world)).filter(({ id }) => !before.has(id));
}

/** Writes a notice as a slice would. */
export async function notice(world: World, values: Record<string, unknown>): Promise<void> {
  const all = { created_at: world.clock.now(), ...values };
  const names = Object.keys(all);
  await world.db.query(
    `insert into notice (${names.join(', ')}) values (${names.map((_, at) => `$${at + 1}`).join(', ')})`,
    Object.values(all),
  );
}

/** The secret of the newest single-use link that was mailed to an address. */
export async function newestToken(world: World, email: string): Promise<string> {
  await flush(world);
  const [row] = await world.db.query<{ text: string }[]>(
    `select text from mail where recipient = $1 and kind in ('invitation', 'passwordReset')
     order by notice_id desc limit 1`,
    [email],
  );
  return /\/link\/([\w-]+)/.exec(row?.text ?? '')![1]!;
}
