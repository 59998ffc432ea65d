import { brandEn } from '../brand/brand.en.js';
import { brandSv } from '../brand/brand.sv.js';
import { logEn } from '../log/log.en.js';
import { logSv } from '../log/log.sv.js';
import { mailTemplateEn } from '../mail-template/mail-template.en.js';
import { mailTemplateSv } from '../mail-template/mail-template.sv.js';
import { outboxEn } from '../outbox/outbox.en.js';
import { outboxSv } from '../outbox/outbox.sv.js';
import { personEn } from '../person/person.en.js';
import { personSv } from '../person/person.sv.js';
import { seatEn } from '../seat/seat.en.js';
import { seatSv } from '../seat/seat.sv.js';
import { unitEn } from '../unit/unit.en.js';
import { unitSv } from '../unit/unit.sv.js';
import { administrationEn } from './administration.en.js';
import { administrationSv } from './administration.sv.js';

/** What the administration's pages say; nobody else waits for it. */
export const administrationTexts = {
  sv: {
    administration: administrationSv,
    brand: brandSv,
    log: logSv,
    mailTemplate: mailTemplateSv,
    outbox: outboxSv,
    person: personSv,
    seat: seatSv,
    unit: unitSv,
  },
  en: {
    administration: administrationEn,
    brand: brandEn,
    log: logEn,
    mailTemplate: mailTemplateEn,
    outbox: outboxEn,
    person: personEn,
    seat: seatEn,
    unit: unitEn,
  },
} as const;
