import type { CalendarWords } from '../words.js';

const sections = (count: number) => (count === 1 ? '1 område' : `${count} områden`);

export const sv: CalendarWords = {
  name: (county) => `Samsyn – ${county}`,
  opens: (round) => ({
    summary: `Öppnar: ${round}`,
    description: 'Från och med i dag går det att skicka in.',
  }),
  closes: (round) => ({
    summary: `Sista dag att skicka in: ${round}`,
    description: 'Sista dag för organisationerna att skicka in sina bidrag.',
  }),
  due: (round, unit, left) => ({
    summary: `Sista dag: ${round} – ${unit}`,
    description: left ? `${sections(left)} kvar att skicka in.` : 'Allt är inskickat.',
  }),
  dueLater: (section, round, unit) => ({
    summary: `Sista dag: ${section} – ${unit}`,
    description: `${round}. Området har en egen sista dag.`,
  }),
  feedback: (round, unit, left) => ({
    summary: `Sista dag för synpunkter: ${round} – ${unit}`,
    description: left ? `${sections(left)} kvar att lämna synpunkter om.` : 'Alla synpunkter är lämnade.',
  }),
};
