import type { Translated } from '../i18n/translated.js';
import type { liveSv } from './live.sv.js';

export const liveEn = {
  present: {
    here: '{{name}} has this open too, since {{time}}.',
    writing: '{{name}} is writing here, since {{time}}.',
    both: 'You can write at the same time. If you change the same text, whoever saves last sees both and chooses.',
  },
} as const satisfies Translated<typeof liveSv>;
