import type { ContributionWords, Messages } from '../words.js';

const where = ({ section, unit, round }: Omit<ContributionWords, 'deadline'>) =>
  `Section: ${section}. Organisation: ${unit}. Round: ${round}.`;
const subject = (what: string, { section, unit }: Omit<ContributionWords, 'deadline'>) =>
  `${what}: ${section} – ${unit}`;
const sections = (count: number) => (count === 1 ? '1 section' : `${count} sections`);
const someone = (name: string | null) => name ?? 'Somebody';

export const en: Messages = {
  dayFormat: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
  standIn: (name, away) => `${name} (for ${away})`,
  greeting: (name) => `Hello ${name},`,
  footer: 'This mail was sent by Samsyn and can’t be replied to.',
  settings: 'Choose which mail you get',
  digest: (count) => ({
    subject: count === 1 ? 'One thing is new in Samsyn' : `${count} things are new in Samsyn`,
    body: ['This has happened since the last digest.'],
    link: 'Open my tasks',
  }),
  item: ({ section, unit, deadline }, withDeadline) =>
    `${section} – ${unit}${withDeadline ? `, last day ${deadline}` : ''}`,
  submitted: (one, { by, late, returnedByYou }) => ({
    subject: subject(returnedByYou ? 'Submitted again' : 'To review', one),
    body: [
      `${someone(by)} has submitted a contribution that waits for your review.`,
      where(one),
      ...(returnedByYou
        ? ['You have returned it before. The review page shows what has changed since.']
        : []),
      ...(late ? [`It came in after the last day, ${one.deadline}.`] : []),
    ],
    link: 'Review the contribution',
  }),
  returned: (one, { by, comment }) => ({
    subject: subject('Returned', one),
    body: [`${someone(by)} has returned the contribution for changes.`, where(one)],
    ...(comment && { quote: { label: 'Comment:', text: comment } }),
    link: 'Open the contribution',
  }),
  approved: (one, { by }) => ({
    subject: subject('Approved', one),
    body: [`${someone(by)} has approved the contribution.`, where(one)],
    link: 'Read the contribution',
  }),
  roundTask: (first, count) => ({
    subject: `To report: ${first.round} – ${first.unit}`,
    body: [
      `${first.unit} is asked to report on ${sections(count)} in ${first.round}.`,
      `The last day to submit is ${first.deadline}.`,
    ],
    link: count === 1 ? 'Open the contribution' : 'Open my tasks',
  }),
  seatTask: (first, count) => ({
    subject: `To review: ${first.round}`,
    body: [
      `You have taken over a seat where ${count === 1 ? '1 contribution waits' : `${count} contributions wait`} for review.`,
    ],
    link: count === 1 ? 'Review the contribution' : 'Open my tasks',
  }),
  parentTask: (one, toDo) => ({
    subject: subject(toDo === 'write' ? 'Time to write' : 'Time to approve', one),
    body: [
      'All contributions below this one are now approved or waived.',
      where(one),
      toDo === 'write'
        ? `The last day to submit is ${one.deadline}.`
        : 'The contribution can now be approved.',
    ],
    link: toDo === 'write' ? 'Open the contribution' : 'Review the contribution',
  }),
  reminder: (first, count, daysLeft) => ({
    subject: `Reminder: ${first.round} – ${first.unit}`,
    body: [
      `${first.unit} has ${sections(count)} left to submit in ${first.round}.`,
      daysLeft < 0
        ? `The last day was ${first.deadline}. It can still be submitted.`
        : daysLeft === 0
          ? 'The last day is today.'
          : `The last day is ${first.deadline}.`,
    ],
    link: count === 1 ? 'Open the contribution' : 'Open my tasks',
  }),
  mention: (one, { by }) => ({
    subject: subject('You are mentioned', one),
    body: [`${someone(by)} has mentioned you in a comment.`, where(one)],
    link: 'Read and reply',
  }),
  reply: (one, { by }) => ({
    subject: subject('A reply to a comment', one),
    body: [`${someone(by)} has replied in a thread in which you have written.`, where(one)],
    link: 'Read the reply',
  }),
  feedbackSent: (one) => ({
    subject: subject('Feedback', one),
    body: [`${one.unit} has left feedback that waits for a reply.`, where(one)],
    link: 'Read and reply',
  }),
  feedbackReply: (one, { by }) => ({
    subject: subject('Reply to feedback', one),
    body: [`${someone(by)} has replied to your feedback.`, where(one)],
    link: 'Read the reply',
  }),
  guestAsks: (one, { label }) => ({
    subject: subject('A new link is wanted', one),
    body: [
      'A member who had a link from you wants a new one. The old one is no longer valid.',
      where(one),
      `The link was for: ${label}.`,
    ],
    link: 'Make a new link',
  }),
  editionCompiled: (one, { by }) => ({
    subject: `To adopt: ${one.title}, edition ${one.number}`,
    body: [
      `${someone(by)} has compiled “${one.title}”, edition ${one.number}, from ${one.round}.`,
      'It waits for a decision: adopt it or send it back.',
    ],
    link: 'Open the edition',
  }),
  editionSentBack: (one, { by, comment }) => ({
    subject: `Sent back: ${one.title}, edition ${one.number}`,
    body: [`${someone(by)} has sent back “${one.title}”, edition ${one.number}.`],
    ...(comment && { quote: { label: 'Comment:', text: comment } }),
    link: 'Open the edition',
  }),
  editionAdopted: (one) => ({
    subject: `Adopted: ${one.title}, edition ${one.number}`,
    body: [
      `“${one.title}”, edition ${one.number}, is adopted and can be published.`,
      ...(one.registryNumber ? [`Registry number: ${one.registryNumber}.`] : []),
    ],
    link: 'Open the edition',
  }),
  editionPublished: (one) => ({
    subject: `Published: ${one.title}, edition ${one.number}`,
    body: [`“${one.title}”, edition ${one.number}, is published and can be read by anyone.`],
    link: 'Read the edition',
  }),
  outputsReady: (one, { failed }) => ({
    subject: `${failed ? 'Some files could not be made' : 'The files are ready'}: ${one.title}, edition ${one.number}`,
    body: [
      failed
        ? `It took long to make the files of “${one.title}”, edition ${one.number}, and at least one could not be made.`
        : `It took long to make the files of “${one.title}”, edition ${one.number}. They are ready now.`,
    ],
    link: 'Open the edition',
  }),
  delegated: ({ by, from, to, seats }) => ({
    subject: `You stand in for ${by ?? 'a colleague'}`,
    body: [
      `${someone(by)} has named you their substitute from ${from} to ${to}.`,
      `It concerns ${seats.join('; ')}.`,
      'On those days the tasks are among your own, and you get the mail about them.',
    ],
    link: 'Open my tasks',
  }),
  delegationEnded: ({ by, seats, away, substitute }) => ({
    subject: `No longer standing in: ${seats.join('; ')}`,
    body: [
      `${someone(by)} has ended that ${substitute} stands in for ${away}.`,
      `It concerns ${seats.join('; ')}.`,
    ],
    link: 'Open the settings',
  }),
  invitation: ({ by, days }) => ({
    subject: 'Invitation to Samsyn',
    body: [
      by ? `${by} has invited you to Samsyn.` : 'You are invited to Samsyn.',
      `Choose a password to get in. The link is valid for ${days} days and can be used once.`,
    ],
    link: 'Choose a password',
  }),
  passwordReset: ({ hours }) => ({
    subject: 'New password for Samsyn',
    body: [
      'Somebody, probably you, has asked for a new password for Samsyn.',
      `The link is valid for ${hours} hours and can be used once. If it was not you, ignore this mail.`,
    ],
    link: 'Choose a new password',
  }),
};
