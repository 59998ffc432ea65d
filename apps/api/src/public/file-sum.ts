import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { Busboy } from '@fastify/busboy';

/** The largest file that is looked at; a report with its pictures is a tenth of it. */
const largest = 100 * 1024 * 1024;

/** The SHA-256 of a file in a form, or why there is none. */
export type FileSum = { readonly sha256: string } | 'noFile' | 'tooLarge';

/**
 * Reads a form's file as it comes, and keeps nothing of it but its sum.
 * @param announced the size that the request gives
 */
export async function sumOfFile(
  form: unknown,
  contentType: string | undefined,
  announced?: number,
): Promise<FileSum> {
  if (!(form instanceof Readable) || !contentType?.startsWith('multipart/form-data')) return 'noFile';
  if (announced !== undefined && announced > largest + 10_000) return 'tooLarge';
  return new Promise((resolve) => {
    let sum: FileSum = 'noFile';
    const end = (result: FileSum) => {
      form.unpipe();
      form.resume();
      resolve(result);
    };
    let reader: InstanceType<typeof Busboy>;
    try {
      reader = new Busboy({
        headers: { 'content-type': contentType },
        limits: { files: 1, fields: 0, parts: 10, fileSize: largest, headerPairs: 50 },
      });
    } catch {
      end('noFile');
      return;
    }
    reader.on('file', (_name, file) => {
      const hash = createHash('sha256');
      let size = 0;
      file.on('data', (part: Buffer) => {
        size += part.length;
        hash.update(part);
      });
      file.on('limit', () => end('tooLarge'));
      file.on('error', () => end('noFile'));
      file.on('end', () => {
        if (size > 0 && !file.truncated) sum = { sha256: hash.digest('hex') };
      });
    });
    reader.on('finish', () => end(sum));
    reader.on('error', () => end('noFile'));
    form.on('error', () => end('noFile'));
    form.pipe(reader);
  });
}
