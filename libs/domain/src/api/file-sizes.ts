/** A picture may be this large as a file, in bytes. */
export const maxPictureBytes = 25 * 1024 * 1024;
/** A picture may have this many pixels: more than any telephone takes. */
export const maxPicturePixels = 60_000_000;

/** A Word file may have this many bytes. */
export const maxWordBytes = 25 * 1024 * 1024;
