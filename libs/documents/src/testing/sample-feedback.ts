import type { FeedbackBlock, PendingBlock, Source } from '@samsyn/domain';
import { contribution, list, paragraph } from './sample-parts.js';

/** A user organisation's words with an answer, a reservation and a reply. */
export function sampleFeedback(feedbackId: string): FeedbackBlock {
  const source: Source = {
    type: 'feedback',
    feedbackId,
    unit: 'Brukarrådet i Ekelund',
    authors: ['Maj Röst'],
  };
  return {
    type: 'feedback',
    title: 'Synpunkter från Brukarrådet i Ekelund',
    sources: [source],
    blocks: [
      paragraph(
        source,
        'Vi ser att planerna blir fler, men våra medlemmar märker sällan av dem. Den som ringer på kvällen ',
        'hänvisas fortfarande vidare tre gånger innan någon lyssnar.',
      ),
      list(source, false, [
        ['Skriv ut vilket nummer som gäller.', ['Även på lättläst svenska.']],
        ['Berätta vad som hände med förra årets förslag.'],
      ]),
    ],
    answers: [
      {
        question: 'Har ni varit med när insatserna planerades?',
        blocks: [paragraph(source, 'Ja, i två av fem möten. Till de andra kom inbjudan för sent.')],
      },
    ],
    reservation: {
      title: 'Reservation från Brukarrådet i Ekelund',
      blocks: [paragraph(source, 'Vi ställer oss inte bakom att målet om väntetider flyttas fram ett år.')],
    },
    reply: {
      title: 'Svar från de sammankallande',
      blocks: [
        paragraph(
          source,
          'Tack för synpunkterna. Från januari skickas inbjudningar minst fyra veckor i förväg, och ett gemensamt ',
          'telefonnummer prövas i två kommuner.',
        ),
      ],
    },
  };
}

/** A contribution that is still under review. */
export function samplePending(): PendingBlock {
  const source = contribution('revision-sodra', 'Södra delregionen', 'Bo Utkast', 'Ingrid Sample');
  return {
    type: 'pending',
    unit: 'Södra delregionen',
    state: 'inReview',
    message: 'Södra delregionen: under granskning. Ingår inte i rapporten.',
    blocks: [
      paragraph(source, 'Arbetet med en gemensam plan har påbörjats och väntas bli klart före sommaren.'),
    ],
    sources: [source],
  };
}
