import type { CellValue } from '../types.js';

/** An exact number. */
export const exactly = (number: number): CellValue => ({ text: String(number), number, quality: 'exact' });

/** A number that the unit itself calls approximate. */
export const about = (number: number): CellValue => ({
  text: `ca ${number}`,
  number,
  quality: 'approximate',
});

/** A number for January to August, which the full year's will replace. */
export const soFar = (number: number): CellValue => ({
  text: String(number),
  number,
  quality: 'partialYear',
});

/** An answer in words. */
export const inWords = (text: string): CellValue => ({ text });

/** No value, and why. */
export const unavailable = (reason: string): CellValue => ({ notAvailable: reason });
