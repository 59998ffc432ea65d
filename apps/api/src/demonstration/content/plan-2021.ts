import { focusArea1 } from './plan-2021/focus-area-1.js';
import { focusArea2 } from './plan-2021/focus-area-2.js';
import { focusArea3 } from './plan-2021/focus-area-3.js';
import { focusArea4 } from './plan-2021/focus-area-4.js';
import { focusArea5 } from './plan-2021/focus-area-5.js';
import type { DemoPlan } from './types.js';

/** The plan whose title says 2016–2018 and whose follow-up is of 2021: five focus areas, twenty sections. */
export const plan2021: DemoPlan = {
  key: 'handlingsplan-2016-2018',
  unit: 'skane',
  title: 'Handlingsplan psykisk hälsa 2016–2018',
  period: { from: 2016, to: 2018 },
  year: 2021,
  focusAreas: [focusArea1, focusArea2, focusArea3, focusArea4, focusArea5],
};
