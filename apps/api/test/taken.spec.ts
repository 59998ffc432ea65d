import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  emptyContent,
  takenOver,
  type ContributionContent,
  type RichText,
  type TextBlock,
} from '@samsyn/domain';
import { aCounty, approveSubRegion, cover, type County } from './support/county.js';
import { World } from './support/world.js';

let world: World;
let north: County;
let south: County;
beforeAll(async () => {
  world = await World.start();
  [north, south] = [await aCounty(world, 'Nord', 2), await aCounty(world, 'Syd')];
});
afterAll(() => world.stop());

/** A county text made of this block, approved; the sources of its words as the edition tells of them. */
async function sourcesOf(
  section: number,
  words: string,
  block: TextBlock,
): Promise<Record<string, unknown>[]> {
  const { people, round, root } = north;
  const id = round.contribution(root.id, section);
  const body: RichText = { type: 'doc', content: [block] };
  const content: ContributionContent = { ...emptyContent, body };
  expect((await people.convenor.write(id, content)).status).toBe(200);
  await people.convenor.move(id, 'submit');
  expect((await people.other.move(id, 'approve')).body.state).toBe('approved');
  const edition = await people.convenor.post(`/api/rounds/${round.id}/editions`, cover);
  expect(edition.status).toBe(201);
  const [row] = await world.db.query<{ sources: Record<string, unknown>[] }[]>(
    `select jsonb_path_query_first(document,
       '$.** ? (@.type == "paragraph" && @.inlines[0].text == $words).sources', $2) as sources
     from edition where id = $1`,
    [edition.body.id, { words }],
  );
  return row!.sources;
}

async function takenFrom(county: County, words: string): Promise<TextBlock> {
  const id = await approveSubRegion(county, 0, words);
  const { revision } = await county.people.convenor.contribution(id);
  const origin = { contributionId: id, revisionId: revision!.id };
  return takenOver(revision!.content.body.content[0]!, origin, () => 'b1');
}

test('a paragraph taken into the county’s text is printed with the unit, its authors and who approved it', async () => {
  const block = await takenFrom(north, 'Nords ord.');
  expect(await sourcesOf(0, 'Nords ord.', block)).toEqual([
    expect.objectContaining({ unit: north.root.name }),
    expect.objectContaining({
      unit: north.subRegion.name,
      authors: ['Contact Nord'],
      approvedBy: 'Convenor Nord',
      approvedOn: '2023-09-15',
      taken: 'asWritten',
    }),
  ]);
});

test('nothing is told of another county’s revision, whatever a block says', async () => {
  await approveSubRegion(north, 1, 'Delregionens.');
  const block = await takenFrom(south, 'Syds ord.');
  expect(await sourcesOf(1, 'Syds ord.', block)).toEqual([
    expect.objectContaining({ unit: north.root.name }),
  ]);
});
