import { roundSettingsEn } from './round-settings.en.js';
import { roundSettingsSv } from './round-settings.sv.js';

/** What the pages say on which convenors call and change rounds; nobody else waits for it. */
export const roundSettingsTexts = {
  sv: { roundSettings: roundSettingsSv },
  en: { roundSettings: roundSettingsEn },
} as const;
