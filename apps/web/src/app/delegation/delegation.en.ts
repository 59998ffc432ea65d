import type { Translated } from '../i18n/translated.js';
import type { delegationSv } from './delegation.sv.js';

export const delegationEn = {
  acting: '{{name}} for {{away}}',
  reviewer: '{{name}} (substitute: {{substitute}})',
  substitute: '(substitute: {{substitute}})',
  seat: '{{seat}}, substitute for {{away}}',
} as const satisfies Translated<typeof delegationSv>;
