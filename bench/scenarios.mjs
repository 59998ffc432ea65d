import { subRegions } from './data.mjs';

const json = (answer) => JSON.parse(answer.body.toString());

/** The board of the newest round: 480 cells. */
const board = ({ county, convenor }) => {
  const path = `/api/rounds/${county.roundId}/board`;
  return (send) => send('GET', path, convenor.cookie);
};

/** One section with its outline, texts and history. */
const open = ({ own, convenor }) => {
  let next = 0;
  return (send) =>
    send('GET', `/api/contributions/${own.approved[next++ % own.approved.length]}`, convenor.cookie);
};

/** An autosave over the version before. */
const save = ({ own, contact }) => {
  const id = own.drafts[0];
  let version;
  let content;
  return async (send, quietly) => {
    if (version === undefined)
      ({ version, content } = json(await quietly('GET', `/api/contributions/${id}`, contact.cookie)));
    const answer = await send('PUT', `/api/contributions/${id}/draft`, contact.cookie, {
      basedOn: version,
      content,
    });
    version = answer.status === 200 ? json(answer).version : undefined;
  };
};

/** Submit, approve, and reopen so that it can be done again. */
const transitions = ({ own, contact, reviewer }) => {
  const id = own.drafts[1];
  const path = `/api/contributions/${id}/transitions`;
  const approve = (send, revisionHash) =>
    send('POST', path, reviewer.cookie, { transition: 'approve', revisionHash });
  const reopen = (send) =>
    send('POST', path, reviewer.cookie, { transition: 'reopen', comment: 'En gång till.' });
  let settled = false;
  /** The slice before may have ended in the middle of a walk. */
  const settle = async (quietly) => {
    const { state, revision } = json(await quietly('GET', `/api/contributions/${id}`, contact.cookie));
    if (state === 'submitted') await approve(quietly, revision.hash);
    if (state === 'submitted' || state === 'approved') await reopen(quietly);
    settled = true;
  };
  return async (send, quietly) => {
    if (!settled) await settle(quietly);
    const submitted = await send('POST', path, contact.cookie, { transition: 'submit' });
    if (submitted.status !== 200) return;
    await approve(send, json(submitted).revisionHash);
    await reopen(send);
  };
};

/** 70 % open, 20 % save, 10 % transitions: a working day. */
const mixed = (place) => {
  const reads = open(place);
  const saves = save(place);
  const moves = transitions(place);
  let at = 0;
  return (send, quietly) => {
    const turn = at++ % 28;
    // A walk of transitions is three requests: one walk to 21 reads and 6 saves keeps the shares.
    return turn < 21 ? reads(send) : turn < 27 ? saves(send, quietly) : moves(send, quietly);
  };
};

/** What is measured, and the least share of the bare server's throughput that it should reach. */
export const scenarios = [
  { name: 'board', walker: board, aim: 0.6 },
  { name: 'open', walker: open, aim: 0.45 },
  { name: 'save', walker: save, aim: 0.5 },
  { name: 'submit+approve', walker: transitions, aim: 0.5 },
  { name: 'mixed', walker: mixed, aim: 0.45 },
];

/** Sixteen connections' places in the counties: each has sections of its own, so that nobody's save is stale by design. */
export async function places(client, counties, connections) {
  const all = [];
  for (let at = 0; at < connections; at++) {
    const county = counties[at % counties.length];
    // Municipalities: nobody stands below them, so that nothing holds their approval up.
    const nth = subRegions + Math.floor(at / counties.length);
    const contact = county.contacts[nth];
    const reviewer = county.contacts[nth % subRegions];
    const { rows } = await client.query(
      'select id, state from contribution where unit_id = $1 order by round_id, id',
      [contact.unitId],
    );
    const drafts = rows.filter((row) => row.state === 'draft').map((row) => row.id);
    const approved = rows.filter((row) => row.state === 'approved').map((row) => row.id);
    all.push({
      county,
      contact,
      convenor: county.convenors[0],
      reviewer,
      own: { drafts, approved },
    });
  }
  return all;
}
