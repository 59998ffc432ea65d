import type { INestApplicationContext } from '@nestjs/common';
import type { FeedbackContent, RichText } from '@samsyn/domain';
import { FeedbackService } from '../feedback/feedback.service.js';
import { personNamed } from './cast.js';
import type { DemoFeedback, DemoPlan } from './content/types.js';
import { idOf } from './id-of.js';
import { questionId, sectionId } from './outline.js';
import type { SeedClock } from './seed-clock.js';
import { textOf } from './texts.js';

/** User organisations' words: written and sent by their representatives, answered by the convenors. */
export async function loadFeedback(
  app: INestApplicationContext,
  plan: DemoPlan,
  roundId: string,
  all: readonly DemoFeedback[],
  clock: SeedClock,
  day: string,
): Promise<void> {
  const service = app.get(FeedbackService);
  clock.goTo(day);
  const groups = Map.groupBy(all, (one) => `${one.unit} ${one.section}`);
  for (const group of groups.values()) {
    const { unit, section, by } = group[0]!;
    const place = { roundId, sectionId: sectionId(plan.key, section), unitId: idOf('unit', unit) };
    const author = personNamed(by);
    const save = { unitId: place.unitId, basedOn: 0, content: contentOf(group) };
    const { id, version } = await service.save(author, place, save);
    await service.send(author, id, { basedOn: version });
    const replies = group.flatMap(({ reply }) => (reply ? [reply] : []));
    if (replies[0])
      await service.reply(personNamed(replies[0].by), id, {
        body: joined(replies.map(({ text }) => textOf(text))),
        changes: replies.map(({ changes = '' }) => changes).join(''),
      });
  }
}

function contentOf(group: readonly DemoFeedback[]): FeedbackContent {
  const texts = (kind: DemoFeedback['kind']) =>
    group.filter((one) => one.kind === kind).map(({ text }) => textOf(text));
  const answers = Map.groupBy(
    group.filter(({ kind }) => kind === 'answer'),
    ({ question }) => question!,
  );
  const reservations = texts('reservation');
  return {
    body: joined(texts('feedback')),
    answers: [...answers].map(([question, given]) => ({
      questionId: questionId(question),
      body: joined(given.map(({ year, text }) => withYear(year, textOf(text), given.length > 1))),
    })),
    reservation: reservations.length ? joined(reservations) : null,
  };
}

/** Answers of several years keep their years: they are printed unchanged from edition to edition. */
function withYear(year: number, text: RichText, several: boolean): RichText {
  if (!several) return text;
  const marks = [{ type: 'bold' as const }];
  return {
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'text', text: `${year}:`, marks }] }, ...text.content],
  };
}

function joined(texts: readonly RichText[]): RichText {
  return texts.length ? { type: 'doc', content: texts.flatMap(({ content }) => content) } : textOf([]);
}
