import { historyEn } from './history.en.js';
import { historySv } from './history.sv.js';

/** What the page of versions says; nobody else waits for it. */
export const historyTexts = {
  sv: { history: historySv },
  en: { history: historyEn },
} as const;
