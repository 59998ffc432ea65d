import * as z from 'zod';

/** An id in an address. */
export const Id = z.uuid();
