/** A picture may be this large as a file, in bytes. */
export const maxPictureBytes = 25 * 1024 * 1024;
/** A picture may have this many pixels: more than any telephone takes. */
export const maxPicturePixels = 60_000_000;

/** A Word file may have this many bytes. */
export const maxWordBytes = 25 * 1024 * 1024;

/**
 * The largest logo that is taken, in bytes, and the size in pixels that it is kept in at most. It is sent as the file
 * itself to `PUT /api/brand/logo`: a PNG, JPEG or WebP.
 */
export const mostLogoBytes = 1024 * 1024;
export const logoBox = { width: 480, height: 128 } as const;
