import { createHash, randomUUID } from 'node:crypto';
import cookie from '@fastify/cookie';
import Fastify from 'fastify';
import pg from 'pg';
import {
  DraftSave,
  TransitionRequest,
  abilityFor,
  canonicalJson,
  decide,
  plainText,
  stockholmDay,
  writesFor,
} from '@samsyn/domain';
import { BoardRepository } from '../../apps/api/dist/board/board.repository.js';
import { ContributionRepository } from '../../apps/api/dist/contribution/contribution.repository.js';
import { authorsOf, situationOf } from '../../apps/api/dist/contribution/loaded-contribution.js';
import { SessionRepository } from '../../apps/api/dist/session/session.repository.js';
import { answerUsage } from './usage.mjs';

/**
 * What the product is measured against: Fastify and pg alone, with the same checks (session, permission, schema,
 * version, `decide`) and the very same SQL, taken from the product's repositories over a plain pool.
 */
const pool = new pg.Pool({
  connectionString: process.env.DATABASE_URL,
  max: Number(process.env.DATABASE_POOL_SIZE),
  options: '-c timezone=UTC -c jit=off',
});

/** A pool or client in the shape that the repositories ask for: rows, or rows and count for a change. */
const over = (client) => ({
  query: async (sql, values) => {
    const { rows, rowCount, command } = await client.query(sql, values);
    return command === 'UPDATE' || command === 'DELETE' ? [rows, rowCount] : rows;
  },
});
const sessions = new SessionRepository(over(pool));
const boards = new BoardRepository(over(pool));
const contributions = new ContributionRepository(over(pool));

async function transaction(work) {
  const client = await pool.connect();
  try {
    await client.query('START TRANSACTION');
    const result = await work(over(client));
    await client.query('COMMIT');
    return result;
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
  }
}

const fastify = Fastify({ bodyLimit: 5 * 1024 * 1024 });
await fastify.register(cookie);
fastify.decorateRequest('person', null);
fastify.addHook('preHandler', async (request, reply) => {
  const hash = createHash('sha256')
    .update(request.cookies.samsyn ?? '')
    .digest();
  const row = await sessions.find(hash, new Date(), stockholmDay(new Date()));
  if (!row) return reply.status(401).send();
  request.person = { ...row, ability: abilityFor(row), writesFor: writesFor(row) };
});

const json = (reply, text) => reply.type('application/json; charset=utf-8').send(text);

fastify.get('/api/rounds/:id/board', async ({ person, params }, reply) => {
  const text = await boards.board(person.ability, params.id, stockholmDay(new Date()));
  return text === undefined ? reply.status(404).send() : json(reply, text);
});

fastify.get('/api/contributions/:id', async ({ person, params }, reply) => {
  const text = await contributions.detail(person.ability, params.id, stockholmDay(new Date()));
  return text === undefined ? reply.status(404).send() : json(reply, text);
});

fastify.put('/api/contributions/:id/draft', async ({ person, params, body }, reply) => {
  const parsed = DraftSave.safeParse(body);
  if (!parsed.success) return reply.status(422).send();
  const { basedOn, content } = parsed.data;
  const saved = await contributions.saveDraft(
    person.ability,
    params.id,
    basedOn,
    content,
    person.accountId,
    new Date(),
  );
  return saved ?? reply.status(409).send();
});

const notices = {
  submit: 'submitted',
  returnForChanges: 'returned',
  approve: 'approved',
  reopen: 'returned',
};

fastify.post('/api/contributions/:id/transitions', async ({ person, params, body }, reply) => {
  const parsed = TransitionRequest.safeParse(body);
  if (!parsed.success) return reply.status(422).send();
  const { transition, comment, revisionHash } = parsed.data;
  const { id } = params;
  return transaction(async (tx) => {
    await contributions.lock(tx, id);
    const loaded = await contributions.load(tx, id);
    if (!loaded || !person.ability.can('readStatus', loaded.subject)) return reply.status(404).send();
    const decision = decide(person.ability, situationOf(loaded, stockholmDay(new Date())), transition, {
      person,
      comment,
      revisionHash,
    });
    if (!decision.ok) return reply.status(409).send({ code: decision.refusal });
    const { draft } = loaded;
    const revision =
      transition === 'submit'
        ? {
            id: randomUUID(),
            number: loaded.lastNumber + 1,
            hash: createHash('sha256').update(canonicalJson(draft)).digest('hex'),
            content: draft,
            text: plainText(draft.body),
            authorIds: authorsOf(loaded, person.accountId),
          }
        : null;
    const { version } = await contributions.write(tx, id, {
      to: decision.to,
      event: decision.event,
      accountId: person.accountId,
      at: new Date(),
      comment: comment ?? null,
      revision,
      approvedBy: transition === 'approve' ? person.accountId : null,
      notice: notices[transition] ?? null,
    });
    return { id, state: decision.to, version, revisionHash: revision?.hash ?? loaded.revision?.hash ?? null };
  });
});

await fastify.listen({ port: 0, host: '127.0.0.1' });
answerUsage();
process.send({ url: `http://127.0.0.1:${fastify.server.address().port}` });
