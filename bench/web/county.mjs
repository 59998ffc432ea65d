/** People of the demonstration, and the API as they use it. */
export async function apiOf(base, email) {
  const session = await fetch(`${base}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password: 'samsyn-demo' }),
  });
  const cookie = session.headers.getSetCookie()[0].split(';')[0];
  const send = (method) => async (path, body) => {
    const answer = await fetch(`${base}/api/${path}`, {
      method,
      headers: { cookie, ...(body && { 'content-type': 'application/json' }) },
      ...(body && { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    return answer.status === 204 ? undefined : answer.json();
  };
  return { cookie, get: send('GET'), post: send('POST'), put: send('PUT') };
}

const day = (fromToday) => new Date(Date.now() + fromToday * 86_400_000).toISOString().slice(0, 10);

/** A round of 20 sections and 24 units, sub-regions first: a board of 480 cells. */
export async function largeRound(convenor) {
  const places = ['county', 'subRegion', 'administration', 'municipality'];
  const unitIds = (await convenor.get('units'))
    .filter(({ kind }) => places.includes(kind))
    .toSorted((a, b) => places.indexOf(a.kind) - places.indexOf(b.kind))
    .slice(0, 24)
    .map(({ id }) => id);
  for (const { id } of await convenor.get('plans')) {
    const plan = await convenor.get(`plans/${id}`);
    const sectionIds = plan.focusAreas.flatMap(({ sections }) => sections.map((section) => section.id));
    if (sectionIds.length < 20) continue;
    return convenor.post('rounds', {
      planId: id,
      kind: 'statusReport',
      year: plan.year,
      title: 'Omgång att mäta',
      opens: day(-7),
      deadline: day(14),
      sectionIds: sectionIds.slice(0, 20),
      unitIds,
    });
  }
  throw new Error('No plan of the demonstration has 20 sections.');
}

/** A text of about so many characters, in paragraphs of a few sentences. */
export function textOf(characters) {
  const sentence = 'Samverkan mellan kommun och vård har fortsatt under året, med fler möten än tidigare. ';
  const paragraph = () => ({
    type: 'paragraph',
    content: [{ type: 'text', text: sentence.repeat(5).trim() }],
  });
  const count = Math.ceil(characters / (sentence.length * 5));
  return { type: 'doc', content: Array.from({ length: count }, paragraph) };
}
