import { Readable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import { maxPictureBytes } from '@samsyn/domain';
import { readUpload } from './upload.js';

const limit = { bytes: maxPictureBytes, tooLarge: 'pictureTooLarge' } as const;
const part = Buffer.alloc(1024 * 1024, 'x');

describe('a file on its way in', () => {
  it('is what was sent', async () => {
    expect(await readUpload(Readable.from([Buffer.from('ab'), Buffer.from('c')]), limit, 3)).toEqual(
      Buffer.from('abc'),
    );
    expect(await readUpload(Readable.from([Buffer.alloc(maxPictureBytes)]), limit)).toHaveLength(
      maxPictureBytes,
    );
  });

  it('that says nothing of its size is read no further than a picture may be', async () => {
    let sent = 0;
    const endless = new Readable({
      read() {
        sent += part.length;
        this.push(part);
      },
    });
    await expect(readUpload(endless, limit)).rejects.toMatchObject({ code: 'pictureTooLarge' });
    expect(sent).toBeLessThan(maxPictureBytes + 3 * part.length);
    expect(endless.destroyed).toBe(true);
  });

  it('that says it is too large is not read at all', async () => {
    const file = Readable.from([part]);
    await expect(readUpload(file, limit, maxPictureBytes + 1)).rejects.toMatchObject({
      code: 'pictureTooLarge',
    });
    expect(file.readableDidRead).toBe(false);
  });

  it('that breaks off is refused', async () => {
    const broken = new Readable({
      read() {
        this.destroy(new Error('aborted'));
      },
    });
    await expect(readUpload(broken, limit)).rejects.toMatchObject({ code: 'unreadable' });
  });
});
