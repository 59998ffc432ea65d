import { jest } from '@jest/globals';
import type { Client } from './client.js';
import { answer, type World } from './world.js';

// A story is many requests, and on a busy machine it may take longer than Jest's five seconds.
jest.setTimeout(60_000);

type Unit = Awaited<ReturnType<World['unit']>>;

/** A county with somebody in every role, a sub-region, a user organisation, and a round on some sections. */
export interface County {
  readonly root: Unit;
  readonly subRegion: Unit;
  readonly organisation: Unit;
  readonly people: Readonly<
    Record<
      | 'convenor'
      | 'other'
      | 'contact'
      | 'contributor'
      | 'representative'
      | 'decider'
      | 'administrator'
      | 'treasurer'
      | 'reader',
      Client
    >
  >;
  readonly plan: { readonly id: string; readonly sectionIds: string[] };
  readonly round: Awaited<ReturnType<World['round']>>;
}

export async function aCounty(world: World, name: string, sections = 1): Promise<County> {
  const root = await world.unit('county', null, name);
  const subRegion = await world.unit('subRegion', root, `Delregion ${name}`);
  const organisation = await world.unit('userOrganisation', root, `Förening ${name}`);
  const people = {
    convenor: await world.person(root, 'convenor', `Convenor ${name}`),
    other: await world.person(root, 'convenor', `Other ${name}`),
    contact: await world.person(subRegion, 'contact', `Contact ${name}`),
    contributor: await world.person(subRegion, 'contributor', `Contributor ${name}`),
    representative: await world.person(organisation, 'representative', `Representative ${name}`),
    decider: await world.person(root, 'decider', `Decider ${name}`),
    administrator: await world.person(root, 'administrator', `Administrator ${name}`),
    treasurer: await world.person(root, 'treasurer', `Treasurer ${name}`),
    reader: await world.person(root, 'reader', `Reader ${name}`),
  };
  const plan = await world.plan(root, sections);
  const round = await world.round(root, plan, [root, subRegion]);
  return { root, subRegion, organisation, people, plan, round };
}

/** Writes, submits and approves the sub-region's answer; gives back the contribution's id. */
export async function approveSubRegion(county: County, section: number, text: string): Promise<string> {
  const { people, round, subRegion } = county;
  const id = round.contribution(subRegion.id, section);
  await people.contact.write(id, answer(text));
  await people.contact.move(id, 'submit');
  const { body } = await people.convenor.move(id, 'approve');
  if (body.state !== 'approved') throw new Error(JSON.stringify(body));
  return id;
}

/** Writes the county's own text as one convenor, approves it as the other; gives back the contribution's id. */
export async function approveCountyText(county: County, section: number, text: string): Promise<string> {
  const { people, round, root } = county;
  const id = round.contribution(root.id, section);
  await people.convenor.write(id, answer(text));
  await people.convenor.move(id, 'submit');
  const { body } = await people.other.move(id, 'approve');
  if (body.state !== 'approved') throw new Error(JSON.stringify(body));
  return id;
}

export const cover = { title: 'Årsrapport för länet', subtitle: 'Lägesrapport', noteYears: null };
export const decision = { date: '2023-10-06', registryNumber: 'RSP 2023-014' };

/** Compiles, adopts and publishes; gives back the edition's id. */
export async function publish({ people, round }: County): Promise<string> {
  const { body } = await people.convenor.post(`/api/rounds/${round.id}/editions`, cover);
  const transitions = `/api/editions/${body.id}/transitions`;
  await people.decider.post(transitions, { transition: 'adopt', decision });
  const { body: published } = await people.convenor.post(transitions, { transition: 'publish' });
  if (published.state !== 'published') throw new Error(JSON.stringify(published));
  return body.id;
}
