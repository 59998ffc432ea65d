import type { INestApplicationContext } from '@nestjs/common';
import { plainText, type CommentThread, type ContributionContent } from '@samsyn/domain';
import type { DataSource } from 'typeorm';
import { CommentService } from '../comment/comment.service.js';
import { personNamed } from './cast.js';
import { demoPeople } from './content/people.js';
import type { DemoPlan, DemoSaying, DemoTalk } from './content/types.js';
import { idOf } from './id-of.js';
import { sectionId } from './outline.js';
import type { SeedClock } from './seed-clock.js';

/** What people say to each other about their texts, said by themselves; a name with an @ mentions its bearer. */
export async function loadTalks(
  db: DataSource,
  app: INestApplicationContext,
  plan: DemoPlan,
  roundId: string,
  all: readonly DemoTalk[],
  clock: SeedClock,
  day: string,
): Promise<void> {
  const comments = app.get(CommentService);
  clock.goTo(day);
  for (const { unit, section, talk } of all) {
    const [row] = await db.query<{ id: string; draft: ContributionContent }[]>(
      'select id, draft from contribution where round_id = $1 and section_id = $2 and unit_id = $3',
      [roundId, sectionId(plan.key, section), idOf('unit', unit)],
    );
    const { id, draft } = row!;
    for (const { audience, about, sayings, resolvedBy } of talk) {
      const [first, ...replies] = sayings as [DemoSaying, ...DemoSaying[]];
      const json =
        audience === 'decision'
          ? await comments.list(personNamed(first.by), id)
          : await comments.begin(personNamed(first.by), id, {
              ...{ audience, blockId: about === undefined ? null : blockId(draft, about) },
              ...said(first),
            });
      const found = JSON.parse(json) as CommentThread | CommentThread[];
      const thread = Array.isArray(found) ? found.find(({ comments: [one] }) => one!.decision)! : found;
      for (const one of audience === 'decision' ? sayings : replies)
        await comments.reply(personNamed(one.by), thread.id, said(one));
      if (resolvedBy) await comments.resolve(personNamed(resolvedBy), thread.id, true);
    }
  }
}

function said({ text }: DemoSaying): { text: string; mentions: string[] } {
  const mentioned = demoPeople.filter(({ name }) => text.includes(`@${name}`));
  return { text, mentions: mentioned.map(({ key }) => idOf('account', key)) };
}

/** The paragraph that begins with some words. */
function blockId({ body }: ContributionContent, begins: string): string {
  for (const block of body.content)
    if (block.type === 'paragraph' && block.attrs?.id && plainText(block).startsWith(begins))
      return block.attrs.id;
  throw new Error(`No paragraph begins with: ${begins}`);
}
