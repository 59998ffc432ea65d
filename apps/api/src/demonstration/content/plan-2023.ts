import { comorbiditySection } from './plan-2023/section-3-3.js';
import { participationSection } from './plan-2023/section-3-5.js';
import { suicidePreventionSection2023 } from './plan-2023/section-3-6.js';
import type { DemoPlan } from './types.js';

/** The plan for 2022–2023: the agreement's three areas, numbered as in the agreement, one section in each. */
export const plan2023: DemoPlan = {
  key: 'handlingsplan-2022-2023',
  unit: 'skane',
  title: 'Länsgemensam handlingsplan psykisk hälsa och suicidprevention 2022–2023',
  period: { from: 2022, to: 2023 },
  year: 2023,
  focusAreas: [
    {
      key: 'omrade-3.3',
      number: '3.3',
      name: 'Sammanhållen vård och omsorg vid samsjuklighet',
      sections: [comorbiditySection],
    },
    {
      key: 'omrade-3.5',
      number: '3.5',
      name: 'Systematisk patient-, brukar- och anhörigmedverkan',
      sections: [participationSection],
    },
    {
      key: 'omrade-3.6',
      number: '3.6',
      name: 'Stärkt och utvecklat suicidpreventivt arbete',
      sections: [suicidePreventionSection2023],
    },
  ],
};
