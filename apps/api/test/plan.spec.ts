import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Plan, type NewPlan } from '@samsyn/domain';
import type { Client } from './support/client.js';
import { World } from './support/world.js';

let world: World;
let convenor: Client;
let contact: Client;
let stranger: Client;
let subRegion: Awaited<ReturnType<World['unit']>>;

beforeAll(async () => {
  world = await World.start();
  const county = await world.unit('county');
  subRegion = await world.unit('subRegion', county);
  convenor = await world.person(county, 'convenor');
  contact = await world.person(subRegion, 'contact');
  stranger = await world.person(await world.unit('county'), 'convenor');
});
afterAll(() => world.stop());

const plan = (lineageId: string | null = null): NewPlan => ({
  title: 'Handlingsplan 2024',
  year: 2024,
  period: { from: 2024, to: 2025 },
  focusAreas: [
    {
      number: '1',
      title: 'Tidiga insatser',
      sections: [
        {
          title: 'Närstående',
          lineageId,
          strategyGoals: [2],
          questions: ['Hur märks det?'],
          slots: [
            { kind: 'shortTermGoals', lines: [{ kind: 'goal', text: 'Fler får stöd.' }] },
            { kind: 'shortTermIndicators', lines: [{ kind: 'gap', gap: 'missing' }] },
          ],
        },
      ],
    },
  ],
});

test('a convenor adds a plan and calls for reports on it', async () => {
  const { status, body } = await convenor.post('/api/plans', plan());
  expect(status).toBe(201);
  const made = Plan.parse(body);
  const section = made.focusAreas[0]!.sections[0]!;
  const round = await convenor.post('/api/rounds', {
    planId: made.id,
    kind: 'statusReport',
    year: 2024,
    title: 'Lägesrapport',
    opens: '2023-09-01',
    deadline: '2023-09-30',
    sectionIds: [section.id],
    unitIds: [subRegion.id],
  });
  expect(round.status).toBe(201);
  expect((await contact.get(`/api/rounds/${round.body.id}/board`)).body.cells).toHaveLength(1);
});

test('the next plan continues a section under another name, but no other county’s', async () => {
  const first = Plan.parse((await convenor.post('/api/plans', plan())).body);
  const { lineageId } = first.focusAreas[0]!.sections[0]!;
  const next = Plan.parse((await convenor.post('/api/plans', plan(lineageId))).body);
  expect(next.focusAreas[0]!.sections[0]!.lineageId).toBe(lineageId);
  const foreign = await stranger.post('/api/plans', plan(lineageId));
  expect(foreign.body).toMatchObject({
    code: 'invalid',
    errors: [{ path: 'focusAreas.0.sections.0.lineageId' }],
  });
});

test('a plan with reversed years, or from somebody who may not, is refused', async () => {
  const reversed = { ...plan(), period: { from: 2025, to: 2024 } };
  expect((await convenor.post('/api/plans', reversed)).body.errors).toMatchObject([
    { path: 'period.to', code: 'yearsReversed' },
  ]);
  expect((await contact.post('/api/plans', plan())).status).toBe(403);
});
