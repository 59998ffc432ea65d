import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { maxWordBytes, type WordImport } from '@samsyn/domain';
import { ProblemException } from '../platform/problem.js';
import { readUpload } from '../platform/upload.js';
import { Refused } from './refused.js';
import { wordInProcess } from './word-process.js';

/** Files that wait for their turn hold their bytes in memory: no more than these do at once. */
const mostWaiting = 5;

/** Makes HTML of Word files; keeps nothing of them. */
@Injectable()
export class WordImportService {
  #waiting = 0;

  /**
   * @param file what is being sent, not read yet
   * @throws ProblemException tooManyAttempts, or what is wrong with the file
   */
  async read(file: unknown, announced?: number): Promise<WordImport> {
    if (!(file instanceof Readable)) throw new ProblemException('notWord');
    const limit = { bytes: maxWordBytes, tooLarge: 'wordTooLarge' as const };
    const bytes = await readUpload(file, limit, announced);
    if (this.#waiting >= mostWaiting) throw new ProblemException('tooManyAttempts');
    this.#waiting += 1;
    try {
      return await wordInProcess(bytes);
    } catch (error) {
      throw error instanceof Refused ? new ProblemException(error.code) : error;
    } finally {
      this.#waiting -= 1;
    }
  }
}
