import type { CalendarWords } from '../words.js';

const sections = (count: number) => (count === 1 ? '1 section' : `${count} sections`);

export const en: CalendarWords = {
  name: (county) => `Samsyn – ${county}`,
  opens: (round) => ({
    summary: `Opens: ${round}`,
    description: 'From today contributions can be submitted.',
  }),
  closes: (round) => ({
    summary: `Last day to submit: ${round}`,
    description: 'The last day for the organisations to submit their contributions.',
  }),
  due: (round, unit, left) => ({
    summary: `Last day: ${round} – ${unit}`,
    description: left ? `${sections(left)} left to submit.` : 'All is submitted.',
  }),
  dueLater: (section, round, unit) => ({
    summary: `Last day: ${section} – ${unit}`,
    description: `${round}. The section has a last day of its own.`,
  }),
  feedback: (round, unit, left) => ({
    summary: `Last day for feedback: ${round} – ${unit}`,
    description: left ? `Feedback left to give on ${sections(left)}.` : 'All feedback is given.',
  }),
};
