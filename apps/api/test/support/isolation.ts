import { emptyContent, emptyFeedback, outputFormats, richText } from '@samsyn/domain';
import type { World } from './world.js';

/** Rows of one county, for requests that name them. */
export interface Ids {
  readonly roundId: string;
  readonly planId: string;
  readonly sectionId: string;
  readonly contributionId: string;
  readonly revisionId: string;
  readonly unitId: string;
  readonly rootId: string;
  readonly organisationId: string;
  readonly feedbackId: string;
  readonly editionId: string;
  readonly seatId: string;
  readonly accountId: string;
  readonly delegationId: string;
  readonly guestLinkId: string;
  readonly mailId: string;
  readonly threadId: string;
  readonly commentId: string;
  readonly attachmentId: string;
}

type OwnIds = Pick<
  Ids,
  'roundId' | 'planId' | 'sectionId' | 'unitId' | 'organisationId' | 'seatId' | 'contributionId'
>;

interface Request {
  readonly url: string;
  readonly body?: object;
}

/** How a route is asked for rows of another county; `expected` besides 401 and 403, 404 unless it says otherwise. */
type Sample =
  | {
      readonly requests: (path: string, theirs: Ids, ours: OwnIds) => Request[];
      readonly expected?: number[];
    }
  | { readonly none: string };

const at =
  (key: keyof Ids, body?: object) =>
  (path: string, ids: Ids): Request[] => [{ url: path.replace('{id}', ids[key]), ...(body && { body }) }];
const named = (key: keyof Ids, ...bodies: object[]): Sample => ({
  requests: (path, ids) => (bodies.length ? bodies : [undefined]).flatMap((body) => at(key, body)(path, ids)),
});
/** The files of an edition, each at its own address. */
const filesOf = (...bodies: object[]): Sample => ({
  requests: (path, { editionId }) =>
    outputFormats.flatMap((format) =>
      (bodies.length ? bodies : [undefined]).map((body) => ({
        url: path.replace('{id}', editionId).replace('{format}', format),
        ...(body && { body }),
      })),
    ),
});
/** A list shows one's own county's rows, and is asked for nothing more. */
const list: Sample = { requests: (path) => [{ url: path }], expected: [200] };

const decision = { date: '2023-10-06', registryNumber: '1' };
const transitions = ['submit', 'withdraw', 'startReview', 'returnForChanges', 'approve', 'reopen'];
const saveOf = (unitId: string, basedOn: number) => ({ unitId, basedOn, content: emptyFeedback });
const roundOf = (planId: string, sectionId: string, unitId: string) => ({
  planId,
  kind: 'statusReport',
  year: 2023,
  title: 'Omgång',
  opens: '2023-09-01',
  deadline: '2023-09-30',
  sectionIds: [sectionId],
  unitIds: [unitId],
});

/** A route below a section of a round: the round, the section or both are another county's. */
const placed = (body?: (ids: Ids) => object): Sample => ({
  requests: (path, theirs, ours) =>
    [
      [theirs.roundId, theirs.sectionId],
      [ours.roundId, theirs.sectionId],
      [theirs.roundId, ours.sectionId],
    ].map(([round, section]) => ({
      url: path.replace('{roundId}', round!).replace('{sectionId}', section!),
      ...(body && { body: body(theirs) }),
    })),
});

/** What a unit answers in a round: the round, the unit or both are another county's. */
const unitReport = (path: string): Sample => ({
  requests: (_, theirs, ours) =>
    [
      [theirs.roundId, theirs.unitId],
      [theirs.roundId, ours.unitId],
      [ours.roundId, theirs.unitId],
    ].map(([round, unit]) => ({ url: `/api/rounds/${round}/units/${unit}${path}` })),
});

/** Somebody says that they have another county's text open. */
const openPage = (key: keyof Ids): Sample => ({
  requests: (path, ids) =>
    at(key, { writing: true })(path.replace('{tab}', '5b1f3a52-7c64-4d0e-9a54-0a51c7a3b9de'), ids),
});

/** Every route of the API; the test fails when one is missing. */
export const samples: Readonly<Record<string, Sample>> = {
  'GET /api/health': { none: 'says nothing of anybody' },
  'POST /api/session': { none: 'names no row' },
  'GET /api/session': { none: 'one’s own session alone' },
  'POST /api/session/extension': { none: 'one’s own session alone' },
  'DELETE /api/session': { none: 'names no row' },
  'DELETE /api/sessions': { none: 'names no row' },
  'GET /api/me': list,
  'PATCH /api/me': { none: 'names no row' },
  'POST /api/password-reset': { none: 'answers the same for every address' },
  'GET /api/links/{token}': { none: 'a token is its own key' },
  'POST /api/links/{token}': { none: 'a token is its own key' },
  'POST /api/links/{token}/renewal': { none: 'answers the same for every token' },

  'GET /api/rounds': list,
  'GET /api/rounds/{id}': named('roundId'),
  'GET /api/rounds/{id}/board': named('roundId'),
  'GET /api/rounds/{id}/setup': named('roundId'),
  'PATCH /api/rounds/{id}': {
    requests: (path, theirs, ours) => [
      { url: path.replace('{id}', theirs.roundId), body: { basedOn: 0, title: 'Ny' } },
      { url: path.replace('{id}', ours.roundId), body: { basedOn: 0, unitIds: [theirs.unitId] } },
      { url: path.replace('{id}', ours.roundId), body: { basedOn: 0, sectionIds: [theirs.sectionId] } },
    ],
    expected: [404, 422],
  },
  'GET /api/rounds/{id}/preview/warnings': named('roundId'),
  'GET /api/rounds/{id}/compile-request': named('roundId'),
  'GET /api/rounds/{id}/preview': named('roundId'),
  'GET /api/rounds/{id}/preview/changes': named('roundId'),
  'GET /api/rounds/{id}/feedback': named('roundId'),
  'POST /api/rounds': {
    requests: (url, theirs, ours) => [
      { url, body: roundOf(theirs.planId, theirs.sectionId, theirs.unitId) },
      { url, body: roundOf(ours.planId, theirs.sectionId, ours.unitId) },
      { url, body: roundOf(ours.planId, ours.sectionId, theirs.unitId) },
    ],
    expected: [422],
  },
  'POST /api/rounds/{id}/reminders': named('roundId', { contributionIds: [] }),
  'POST /api/rounds/{id}/reminders/preview': named('roundId', { contributionIds: [] }),
  'POST /api/rounds/{id}/editions': named('roundId', { title: 'T', subtitle: '', noteYears: null }),

  'GET /api/contributions/{id}': named('contributionId'),
  'GET /api/contributions/{id}/background': named('contributionId'),
  'GET /api/rounds/{id}/units/{unitId}/report': unitReport('/report'),
  'GET /api/rounds/{id}/units/{unitId}/report/document': unitReport('/report/document'),
  'GET /api/rounds/{id}/units/{unitId}/report/document.docx': unitReport('/report/document.docx'),
  'GET /api/rounds/{id}/units/{unitId}/report/document.pdf': unitReport('/report/document.pdf'),
  'PUT /api/contributions/{id}/draft': named('contributionId', { basedOn: 0, content: emptyContent }),
  'POST /api/contributions/{id}/transitions': named(
    'contributionId',
    ...transitions.map((transition) => ({ transition, comment: 'x', revisionHash: 'x' })),
  ),
  'PUT /api/contributions/{id}/waiver': named('contributionId', { reason: 'x' }),
  'PUT /api/contributions/{id}/deadline': named('contributionId', { deadline: '2023-12-31' }),

  'GET /api/rounds/{roundId}/sections/{sectionId}/review': placed(),
  'PUT /api/contributions/{id}/seen': {
    requests: (path, { contributionId, revisionId }) => [
      { url: path.replace('{id}', contributionId), body: { revisionId } },
    ],
  },
  'GET /api/contributions/{id}/versions': named('contributionId'),
  'GET /api/contributions/{id}/versions/{versionId}': {
    requests: (path, { contributionId, revisionId }, ours) =>
      [
        [contributionId, revisionId],
        [contributionId, 'draft'],
        // One's own contribution does not lead to another's versions.
        [ours.contributionId, revisionId],
      ].map(([id, version]) => ({ url: path.replace('{id}', id!).replace('{versionId}', version!) })),
  },
  'POST /api/contributions/{id}/kept-draft': named('contributionId', { basedOn: 0 }),
  'POST /api/contributions/{id}/restoration': {
    requests: (path, { contributionId, revisionId }, ours) =>
      [contributionId, ours.contributionId].map((id) => ({
        url: path.replace('{id}', id),
        body: { versionId: revisionId, basedOn: 0 },
      })),
  },
  'GET /api/contributions/{id}/comments': named('contributionId'),
  'GET /api/contributions/{id}/colleagues': named('contributionId'),
  'POST /api/contributions/{id}/comments': {
    requests: (path, { contributionId, accountId }, ours) =>
      (['unit', 'review'] as const).flatMap((audience) => [
        {
          url: path.replace('{id}', contributionId),
          body: { audience, blockId: null, text: 'x', mentions: [] },
        },
        // One's own contribution, and somebody who can't read it.
        {
          url: path.replace('{id}', ours.contributionId),
          body: { audience, blockId: null, text: 'x', mentions: [accountId] },
        },
      ]),
    expected: [404, 409, 422],
  },
  'POST /api/threads/{id}/comments': named('threadId', { text: 'x', mentions: [] }),
  'PUT /api/threads/{id}/resolution': named('threadId', { resolved: true }, { resolved: false }),
  'GET /api/comments/{id}': named('commentId'),
  'PUT /api/comments/{id}': named(
    'commentId',
    { basedOn: 1, text: 'x', mentions: [] },
    { basedOn: 1, text: null, mentions: [] },
  ),
  'PUT /api/comments/{id}/reading': named('commentId', { read: true }),

  'POST /api/contributions/{id}/word-import': named('contributionId', {}),
  'POST /api/feedback/{id}/word-import': named('feedbackId', {}),
  'GET /api/feedback/{id}': named('feedbackId'),
  'POST /api/feedback/{id}/sending': named('feedbackId', { basedOn: 1 }),
  'PUT /api/feedback/{id}/reply': named('feedbackId', { body: richText('x') }),
  'GET /api/rounds/{roundId}/sections/{sectionId}/reading': placed(),
  'GET /api/rounds/{roundId}/sections/{sectionId}/guest-links': placed(),
  'POST /api/rounds/{roundId}/sections/{sectionId}/guest-links': placed((ids) => ({
    unitId: ids.organisationId,
    label: 'x',
    days: 1,
  })),
  'DELETE /api/guest-links/{id}': named('guestLinkId'),
  'GET /api/guest/{token}': { none: 'a token is its own key' },
  'GET /api/guest/{token}/attachments/{id}': { none: 'a token is its own key' },
  'POST /api/guest/{token}/renewal': { none: 'answers the same for every token' },
  'POST /api/guest/{token}': { none: 'a token is its own key' },
  'PUT /api/rounds/{roundId}/sections/{sectionId}/feedback': {
    requests: (_, theirs, ours) =>
      [
        [theirs.roundId, theirs.sectionId, theirs.organisationId],
        [theirs.roundId, theirs.sectionId, ours.organisationId],
        [ours.roundId, theirs.sectionId, ours.organisationId],
        [ours.roundId, ours.sectionId, theirs.organisationId],
      ].flatMap(([round, section, unit]) =>
        [0, 1].map((basedOn) => ({
          url: `/api/rounds/${round}/sections/${section}/feedback`,
          body: saveOf(unit!, basedOn),
        })),
      ),
  },

  'POST /api/units/{id}/attachments': named('unitId', {}),
  'GET /api/attachments/{id}': named('attachmentId'),
  'GET /public/attachments/{id}': named('attachmentId'),

  'GET /api/editions': list,
  'GET /api/editions/{id}': named('editionId'),
  'GET /api/editions/{id}/changes': named('editionId'),
  'GET /api/editions/{id}/approvals': named('editionId'),
  'GET /api/editions/{id}/warnings': named('editionId'),
  'GET /api/editions/{id}/document': named('editionId'),
  'GET /api/editions/{id}/outputs': named('editionId'),
  'POST /api/editions/{id}/outputs/{format}': filesOf({}),
  'GET /api/editions/{id}/document.{format}': filesOf(),
  'POST /api/editions/{id}/transitions': named(
    'editionId',
    ...['adopt', 'sendBack', 'publish', 'withdraw'].map((transition) => ({
      transition,
      comment: 'x',
      decision,
    })),
  ),
  'GET /public': list,
  'GET /public/editions/{id}': named('editionId'),
  'GET /public/editions/{id}.{format}': filesOf(),
  'GET /public/editions/{id}/{name}.{format}': {
    requests: (path, { editionId }) =>
      ['csv', 'json'].map((format) => ({
        url: path.replace('{id}', editionId).replace('{name}', 'tabell-1').replace('{format}', format),
      })),
  },
  'GET /public/schema/edition.json': { none: 'names no row' },
  'GET /public/verify': { none: 'names no row: see verify.spec.ts' },
  'POST /public/verify': { none: 'names no row: see verify.spec.ts' },

  'PUT /api/contributions/{id}/presence/{tab}': openPage('contributionId'),
  'PUT /api/feedback/{id}/presence/{tab}': openPage('feedbackId'),
  'DELETE /api/presence/{tab}': { none: 'one’s own pages alone: see presence.spec.ts' },
  'GET /api/events': { none: 'a stream without end: see live.spec.ts' },

  'GET /api/tasks': list,
  'GET /api/search': {
    requests: (url) => ['Zebra', 'Avsnitt', 'utkast'].map((words) => ({ url: `${url}?q=${words}` })),
    expected: [200],
  },

  'GET /api/me/notices': list,
  'PUT /api/me/notices': { none: 'names no row' },
  'POST /unsubscribe/{key}/{list}': { none: 'a key is its own key, and answers the same for every one' },

  'GET /api/me/calendar': list,
  'POST /api/me/calendar': { none: 'names no row' },
  'DELETE /api/me/calendar': { none: 'names no row' },
  'GET /api/calendars/{token}.ics': { none: 'a token is its own key' },

  'GET /api/delegations': list,
  'GET /api/delegations/choices': list,
  'POST /api/delegations': {
    requests: (url, { seatId, accountId }, ours) =>
      [seatId, ours.seatId].map((one) => ({
        url,
        body: {
          seatIds: [one],
          substituteId: accountId,
          from: '2023-09-15',
          to: '2023-09-20',
          copied: false,
        },
      })),
    expected: [422],
  },
  'DELETE /api/delegations/{id}': named('delegationId'),

  'GET /api/outbox': {
    requests: (url, { mailId }) => [{ url }, { url: `${url}?before=${mailId}` }],
    expected: [200],
  },
  'GET /api/outbox/{id}': named('mailId'),
  'POST /api/outbox/{id}/attempt': named('mailId', {}),
  'GET /api/log': {
    requests: (url, { accountId }) => [
      { url: `${url}?limit=1000` },
      { url: `${url}?person=${accountId}` },
      { url: `${url}?before=a1&limit=1000` },
    ],
    expected: [200],
  },
  'GET /api/brand': list,
  'GET /api/welcome': { requests: (url) => [{ url }], expected: [200] },
  'PUT /api/brand': {
    // The other county's version; one's own has chosen nothing yet.
    requests: (url) => [{ url, body: { basedOn: 1, colours: null, locale: 'en' } }],
    expected: [409],
  },
  'GET /api/brand/logo': { requests: (url) => [{ url }] },
  'PUT /api/brand/logo': { requests: (url) => [{ url, body: {} }], expected: [422] },
  'DELETE /api/brand/logo': list,
  'GET /public/counties/{id}/logo': named('rootId'),
  'GET /api/mail-templates': list,
  'GET /api/mail-templates/{kind}/{locale}': {
    requests: () => [{ url: '/api/mail-templates/invitation/sv' }],
    expected: [200],
  },
  'PUT /api/mail-templates/{kind}/{locale}': {
    requests: () => [
      {
        url: '/api/mail-templates/invitation/sv',
        // The other county's version; one's own has none yet.
        body: { basedOn: 1, subject: 'Ämne', introduction: 'Text.' },
      },
    ],
    expected: [409],
  },
  'DELETE /api/mail-templates/{kind}/{locale}': {
    requests: () => [{ url: '/api/mail-templates/invitation/sv' }],
    expected: [200],
  },
  'POST /api/mail-templates/{kind}/{locale}/preview': {
    requests: () => [
      {
        url: '/api/mail-templates/invitation/sv/preview',
        body: { subject: 'Ämne', introduction: 'Text.' },
      },
    ],
    expected: [200],
  },
  'GET /api/people': list,
  'PATCH /api/people/{id}': named('accountId', {
    basedOn: 0,
    name: 'Ny',
    email: 'annan@test.example',
    locale: 'sv',
  }),
  'POST /api/people/{id}/invitation': named('accountId', {}),
  'PUT /api/people/{id}/end': named('accountId', { from: '2023-12-31' }),
  'DELETE /api/people/{id}/end': named('accountId'),
  'POST /api/invitations': {
    requests: (url, { seatId }) => [
      { url, body: { email: 'ny@test.example', name: 'Ny', locale: 'sv', seatId } },
    ],
  },
  'GET /api/plans': list,
  'GET /api/plans/{id}': named('planId'),
  'POST /api/plans': {
    requests: (url, { sectionId }) => [
      {
        url,
        body: {
          title: 'Plan',
          year: 2023,
          period: { from: 2023, to: 2024 },
          focusAreas: [
            {
              number: '1',
              title: 'Fokus',
              sections: [{ title: 'Område', lineageId: sectionId, strategyGoals: [], slots: [] }],
            },
          ],
        },
      },
    ],
    expected: [422],
  },
  'GET /api/seats': list,
  'GET /api/seats/{id}': named('seatId'),
  'PATCH /api/seats/{id}': named('seatId', { title: 'Ny' }, { ended: true }),
  'DELETE /api/seats/{id}/plans': named('seatId'),
  'POST /api/seats': {
    requests: (url, { unitId }) => [{ url, body: { unitId, role: 'contact', title: 'Plats' } }],
    expected: [422],
  },
  'PUT /api/seats/{id}/holder': {
    requests: (path, { seatId, accountId }, ours) => [
      { url: path.replace('{id}', seatId), body: { accountId: null, from: '2023-09-15' } },
      { url: path.replace('{id}', ours.seatId), body: { accountId, from: '2023-09-15' } },
    ],
    expected: [404, 422],
  },
  'GET /api/units': list,
  'POST /api/units': {
    requests: (url, { rootId }) => [{ url, body: { parentId: rootId, kind: 'municipality', name: 'Ny' } }],
    expected: [422],
  },
  'PATCH /api/units/{id}': named('unitId', { basedOn: 0, name: 'Nytt namn' }),
  'PUT /api/units/{id}/position': named('unitId', { after: null }),
  'PUT /api/units/{id}/parent': {
    requests: (path, theirs, ours) => [
      { url: path.replace('{id}', theirs.unitId), body: { basedOn: 0, parentId: theirs.rootId } },
      { url: path.replace('{id}', theirs.unitId), body: { basedOn: 0, parentId: ours.unitId } },
    ],
  },
  'PUT /api/units/{id}/end': named('unitId', { from: '2023-12-31' }),
  'DELETE /api/units/{id}/end': named('unitId'),
};

/** All that a county has, as text: to see that nothing of it has changed. */
export async function rowsOf(world: World, rootId: string): Promise<Record<string, string[]>> {
  const tables = [
    'unit',
    'account',
    'seat',
    'plan',
    'section',
    'round',
    'contribution',
    'attachment',
    'comment_thread',
    'comment',
    'comment_log',
    'kept_draft',
    'feedback',
    'edition',
    'delegation',
    'history',
    'notice',
    'mail',
    'audit',
    'former_unit_name',
    'former_unit_parent',
    'mail_template',
    'brand',
    'seen_revision',
  ];
  const found: Record<string, string[]> = {};
  for (const table of tables) {
    const rows = await world.db.query<{ row: string }[]>(
      `select t::text as row from ${table} t where root_id = $1 order by 1`,
      [rootId],
    );
    found[table] = rows.map(({ row }) => row);
  }
  const holders = await world.db.query<{ row: string }[]>(
    'select h::text as row from seat_holder h join seat s on s.id = h.seat_id where s.root_id = $1 order by 1',
    [rootId],
  );
  const mentions = await world.db.query<{ row: string }[]>(
    `select n::text as row from comment_mention n join comment m on m.id = n.comment_id where m.root_id = $1 order by 1`,
    [rootId],
  );
  return { ...found, holder: holders.map(({ row }) => row), mention: mentions.map(({ row }) => row) };
}
