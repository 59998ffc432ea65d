import * as z from 'zod';

/** `?origins=true`: each text is followed by where it comes from. */
export const Origins = z
  .enum(['true', 'false'])
  .optional()
  .transform((asked) => asked === 'true');

/** `?against=`: the id of the edition to compare with. */
export const Against = z.uuid().optional();
