import { settingsEn } from './settings.en.js';
import { settingsSv } from './settings.sv.js';

/** What the pages of one's own settings say. */
export const settingsTexts = { sv: { settings: settingsSv }, en: { settings: settingsEn } } as const;
