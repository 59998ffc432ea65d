import { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import { renderVerify, type Verification, type VerifiedFile } from '@samsyn/documents';
import { stockholmDay } from '@samsyn/domain';
import { configToken, type Config } from '../platform/config.js';
import { ProblemException } from '../platform/problem.js';
import { publicPath } from '../rendering/edition-meta.js';
import { SessionService } from '../session/session.service.js';
import { sumOfFile } from './file-sum.js';
import { formatNames, linkTo } from './format-names.js';
import { plain, type PublicAnswer } from './public-answer.js';
import { PublicRepository, type VerifiedRow } from './public.repository.js';

const href = '/public/verify';
/** So many files a quarter of an hour from one address: an archive checks a shelf, nobody tries sums out. */
const most = 60;

/**
 * Tells whether a file is what was adopted. Only published editions are answered for, and withdrawn ones, which say so:
 * the file of an edition that is adopted but not published is as unknown as any other.
 */
@Injectable()
export class VerifyService {
  constructor(
    private readonly editions: PublicRepository,
    private readonly sessions: SessionService,
    @Inject(configToken) private readonly config: Config,
  ) {}

  /** The empty form, or what a sum is that somebody has reckoned themselves. */
  async ofSum(written: string | undefined, address: string): Promise<PublicAnswer> {
    if (written === undefined) return this.#page(null);
    const sum = written
      .replace(/^sha-?256:/i, '')
      .replace(/\s/g, '')
      .toLowerCase();
    if (!/^[0-9a-f]{64}$/.test(sum)) return this.#page({ kind: 'notASum' }, 422);
    if (await this.#isTooMany(address)) return this.#page({ kind: 'tooMany' }, 429);
    return this.#page(await this.#verify(sum));
  }

  /** What a file in a form is. */
  async ofFile(
    { form, type, announced }: { form: unknown; type: string | undefined; announced?: number },
    address: string,
  ): Promise<PublicAnswer> {
    if (await this.#isTooMany(address)) {
      if (form instanceof Readable) form.resume();
      return this.#page({ kind: 'tooMany' }, 429);
    }
    const sum = await sumOfFile(form, type, announced);
    if (sum === 'noFile') return this.#page({ kind: sum }, 422);
    if (sum === 'tooLarge') return this.#page({ kind: sum }, 413);
    return this.#page(await this.#verify(sum.sha256));
  }

  async #verify(sha256: string): Promise<Verification> {
    const rows = await this.editions.verified(sha256);
    return rows.length > 0 ? { kind: 'known', sha256, files: rows.map(fileOf) } : { kind: 'unknown', sha256 };
  }

  async #isTooMany(address: string): Promise<boolean> {
    try {
      await this.sessions.limit({ [`verify ${address}`]: most });
      return false;
    } catch (error) {
      if (error instanceof ProblemException && error.code === 'tooManyAttempts') return true;
      throw error;
    }
  }

  #page(result: Verification | null, status = 200): PublicAnswer {
    const canonicalHref = new URL(href, this.config.publicUrl).href;
    const body = renderVerify(result, { href, indexHref: '/public', canonicalHref });
    const answer = plain(status, body, "'self'");
    // What somebody has asked is nobody else's.
    return {
      ...answer,
      headers: { ...answer.headers, 'cache-control': 'no-store', 'x-robots-tag': 'noindex' },
    };
  }
}

function fileOf({ edition, format, newer }: VerifiedRow): VerifiedFile {
  const day = (moment: string) => stockholmDay(new Date(moment));
  const { title, rootName, number, decision, publishedAt, withdrawnAt } = edition;
  return {
    title,
    county: rootName,
    number,
    format: formatNames[format],
    href: publicPath(edition.id),
    decidedOn: decision?.date ?? null,
    registryNumber: decision?.registryNumber ?? null,
    publishedOn: day(publishedAt!),
    withdrawnOn: withdrawnAt && day(withdrawnAt),
    newer: newer && linkTo(newer),
  };
}
