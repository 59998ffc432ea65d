import * as z from 'zod';
import { audiences } from './audiences.js';

export const Audience = z.enum(audiences);
export type Audience = z.infer<typeof Audience>;
