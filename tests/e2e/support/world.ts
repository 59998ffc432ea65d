import type {
  CommentThread,
  Edition,
  GuestLinkMade,
  Mail,
  MailDetail,
  Person,
  Seat,
  Unit,
} from '@samsyn/domain';
import { publishSealed } from './edition.js';
import { people, type Visitor } from './people.js';
import { callRound, findRound, type KnownRound } from './round.js';
import type { Api } from './sessions.js';

/** Addresses of things in every state that a page can show. */
export interface World {
  /** The demonstration's round in the middle of its work, with something in every state. */
  readonly september: KnownRound;
  /** A round of which nothing is written yet. */
  readonly blank: KnownRound;
  readonly editions: Readonly<Record<'compiled' | 'published' | 'withdrawn', string>>;
  /** A link for a new password that has not been used. */
  readonly link: string;
  readonly mail: MailDetail;
  /** A guest's link that has not been used. */
  readonly guest: string;
  /** A comment that a unit has made on its own text. */
  readonly comment: string;
  readonly person: string;
  readonly seat: string;
}

/** Makes what the demonstration lacks, through the API, by the people whose part it is. */
export async function makeWorld(api: (visitor: Visitor) => Promise<Api>): Promise<World> {
  const [convenor, decider] = await Promise.all([api('convenor'), api('decider')]);
  const september = await findRound(convenor, 'Lägesrapport september 2023');
  const blank = await callRound(convenor, 'Lägesrapport att titta på', {
    units: ['Sydost', 'Mellersta', 'Skåne'],
  });
  const compile = (title: string) =>
    convenor.post<Edition>(`rounds/${september.id}/editions`, {
      title,
      subtitle: 'Tre områden',
      noteYears: null,
    });
  const move = (by: Api, { id }: Edition, body: object) => by.post(`editions/${id}/transitions`, body);

  const withdrawn = await compile('En utgåva som dras tillbaka');
  const decision = { date: '2026-11-20', registryNumber: 'RSP 2026-032' };
  await move(decider, withdrawn, { transition: 'adopt', decision });
  await publishSealed(convenor, withdrawn.id);
  await move(convenor, withdrawn, { transition: 'withdraw', comment: 'Ett värde var fel.' });
  const compiled = await compile('En utgåva att besluta om');
  const published = (await convenor.get<Edition[]>('editions')).find(({ state }) => state === 'published')!;

  const administrator = await api('administrator');
  // Asked for once: a second test may have to make its world anew, and there is a limit.
  const sent = await administrator.get<Mail[]>('outbox');
  if (!sent.some(({ kind, to }) => kind === 'passwordReset' && to === people.decider))
    await (await api('nobody')).post('password-reset', { email: people.decider });
  const mail = await newestMail(administrator, 'passwordReset', people.decider);
  const thread = await (
    await api('contact')
  ).post<CommentThread>(`contributions/${september.of('Sydost')}/comments`, {
    audience: 'unit',
    blockId: null,
    text: 'Glöm inte siffrorna från Simrishamn.',
    mentions: [],
  });
  const asked = `rounds/${september.id}/sections/${september.section('Suicidprevention')}`;
  const representative = await api('representative');
  const own = (await representative.get<Unit[]>('units')).find(({ name }) => name === 'NSPH Skåne')!;
  const { url } = await representative.post<GuestLinkMade>(`${asked}/guest-links`, {
    unitId: own.id,
    label: 'Kim',
    days: 14,
  });
  const [allPeople, seats] = [
    await administrator.get<Person[]>('people'),
    await administrator.get<Seat[]>('seats'),
  ];
  return {
    september,
    blank,
    editions: { compiled: compiled.id, published: published.id, withdrawn: withdrawn.id },
    link: linkIn(mail),
    mail,
    guest: new URL(url).pathname,
    comment: thread.comments[0]!.id,
    person: allPeople.find(({ email }) => email === people.contact)!.accountId,
    seat: seats.find(({ title, unitName }) => title === 'Delregional samordnare' && unitName === 'Sydost')!
      .id,
  };
}

/** The newest letter of a kind in the outbox that says this; it is written a moment after what it tells of. */
export async function newestMail(
  administrator: Api,
  kind: Mail['kind'],
  to?: string,
  saying = '',
): Promise<MailDetail> {
  const end = Date.now() + 10_000;
  while (Date.now() < end) {
    const mails = await administrator.get<Mail[]>('outbox');
    const mail = mails.find((one) => one.kind === kind && (to === undefined || one.to === to));
    const detail = mail && (await administrator.get<MailDetail>(`outbox/${mail.id}`));
    if (detail?.text.includes(saying)) return detail;
  }
  throw new Error(`No ${kind} in the outbox.`);
}

/** The address that a letter leads to, from the root of the site. */
export function linkIn({ text }: MailDetail): string {
  return new URL(/https?:\/\/\S+\/link\/\S+/.exec(text)![0]).pathname;
}
