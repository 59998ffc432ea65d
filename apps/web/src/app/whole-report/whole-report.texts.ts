import { wholeReportEn } from './whole-report.en.js';
import { wholeReportSv } from './whole-report.sv.js';

/** What the pages of a unit's whole report say: they come with those pages. */
export const wholeReportTexts = { sv: { wholeReport: wholeReportSv }, en: { wholeReport: wholeReportEn } };
