import { formatDecimal } from '@samsyn/domain';
import type { CellValue } from '../types.js';

/** An exact number. */
export const exactly = (number: number): CellValue => ({ text: String(number) });

/** A number that the unit itself calls approximate. */
export const about = (number: number): CellValue => ({ text: `ca ${number}` });

/** A number for January to August, which the full year's will replace. */
export const soFar = (number: number): CellValue => ({ text: String(number), quality: 'partialYear' });

/** A share in per cent. */
export const share = (percent: string): CellValue => ({ text: `${percent} %` });

/** An amount, in thousands of kronor. */
export const kronor = (thousands: number) => ({ text: `${formatDecimal(`${thousands}000`)} kr` });

/** An amount for January to August. */
export const spent = (thousands: number): CellValue => ({ ...kronor(thousands), quality: 'partialYear' });

/** Yes or no, and what there is to say of it. */
export const yes = (said?: string): CellValue => ({ text: 'Ja', chosen: ['yes'], ...(said && { said }) });
export const no = (said?: string): CellValue => ({ text: 'Nej', chosen: ['no'], ...(said && { said }) });

/** An answer in words. */
export const inWords = (text: string): CellValue => ({ text });

/** No value, and why. */
export const unavailable = (reason: string): CellValue => ({ notAvailable: reason });
