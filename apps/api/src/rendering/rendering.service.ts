import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import {
  canonicalJson,
  outputFormats,
  type Edition,
  type EditionOutputs,
  type OutputFormat,
  type ReportDocument,
} from '@samsyn/domain';
import type { DataSource, EntityManager } from 'typeorm';
import { AttachmentService } from '../attachment/attachment.service.js';
import type { StoredPicture } from '../attachment/picture.js';
import { Clock } from '../platform/clock.js';
import { configToken, type Config } from '../platform/config.js';
import { Jobs } from '../platform/jobs.js';
import { ProblemException } from '../platform/problem.js';
import { metaOf } from './edition-meta.js';
import { namedPictures } from './pictures.js';
import { RenderFailure, RenderProcess } from './render-process.js';
import type { RenderMeta } from './render.js';
import { RenderingRepository, type Claimed } from './rendering.repository.js';

/** To be raised when the renderers give other bytes for the same document. */
const renderers = 1;
const queue = 'render';
/** Whoever waits longer is told by mail. */
const patience = 60_000;
/** A download waits so long for its file before it says that one has to come back. */
const downloadWaits = 25_000;
/** A file whose process has died so often is given up. */
const mostAttempts = 3;
const keptDays = 30;

/** A file that is there. */
export interface MadeFile {
  readonly bytes: Buffer;
  readonly sha256: string;
}

/** Files of reports: made once each, by whichever process gets to it, sealed where an edition is decided. */
@Injectable()
export class RenderingService {
  readonly #logger = new Logger('Rendering');
  readonly #making = new Map<string, Promise<void>>();

  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly renderings: RenderingRepository,
    private readonly process: RenderProcess,
    private readonly attachments: AttachmentService,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    @Inject(configToken) private readonly config: Config,
  ) {
    jobs.register({
      name: queue,
      // A job whose process died is given to another within a minute. Two for the same file: one finds it locked.
      options: { policy: 'short', retryLimit: mostAttempts, expireInSeconds: 600, heartbeatSeconds: 30 },
      pollEverySeconds: 5,
      work: (id) => this.make(id),
      started: () => this.#takeUp(),
    });
  }

  /** The files of an edition and where each of them stands. */
  async outputs(edition: Edition): Promise<EditionOutputs> {
    const wanted = outputFormats.map((format) => ({ format, key: this.#keyOf(edition) }));
    const outputs = await this.renderings.outputs(edition.id, wanted);
    return { sealed: outputs.every(({ sealed }) => sealed), outputs };
  }

  /** Has all files of an edition sealed that has just been decided, in the transaction that decides it. */
  async seal(tx: EntityManager, editionId: string, accountId: string | null): Promise<string[]> {
    const edition = (await this.renderings.edition(tx, editionId))!;
    const there = await this.renderings.sealedFormats(tx, editionId);
    const ids: string[] = [];
    for (const format of outputFormats)
      if (!there.includes(format))
        ids.push(
          (await this.renderings.want(tx, this.#wanted(edition, format, accountId), this.clock.now(), false))
            .id,
        );
    return ids;
  }

  /** Has files made soon; to be called once they are wanted for good. */
  async wake(ids: readonly string[]): Promise<void> {
    for (const id of ids) await this.jobs.send(queue, id);
  }

  /**
   * Whether every file of a decided edition is sealed. An application that is merely made has no background: it makes
   * them where they are asked for.
   */
  async isSealed(editionId: string): Promise<boolean> {
    if (
      !this.jobs.running &&
      (await this.renderings.edition(this.db.manager, editionId))?.state === 'adopted'
    )
      for (const id of await this.seal(this.db.manager, editionId, null)) await this.make(id);
    return (await this.renderings.sealedFormats(this.db.manager, editionId)).length === outputFormats.length;
  }

  /** Asks for one file of an edition, again if it could not be made. */
  async ask(edition: Edition, format: OutputFormat, accountId: string): Promise<void> {
    await this.#want(edition, format, accountId, true);
  }

  /**
   * One file of an edition: the sealed one, or else one that is made now, for which one waits a while.
   * @throws ProblemException outputPending, or outputFailed
   */
  async file(edition: Edition, format: OutputFormat, accountId: string | null): Promise<MadeFile> {
    const sealed = await this.renderings.sealed(edition.id, format);
    if (sealed) return sealed;
    const id = await this.#want(edition, format, accountId, false);
    return (await this.#made(id)) ?? (await this.renderings.sealed(edition.id, format))!;
  }

  /** A sealed file; undefined as long as it is not. */
  sealed(editionId: string, format: OutputFormat): Promise<MadeFile | undefined> {
    return this.renderings.sealed(editionId, format);
  }

  /** Makes a file that is not kept. @throws ProblemException outputFailed */
  async once(
    document: ReportDocument,
    format: OutputFormat,
    pictures: readonly StoredPicture[],
  ): Promise<Buffer> {
    const order = { format, document, meta: { edition: null }, pictures: namedPictures(pictures) };
    try {
      return Buffer.from(await this.process.render(order));
    } catch (error) {
      this.#logger.error(error);
      throw new ProblemException('outputFailed');
    }
  }

  /** Makes a file that is wanted; does nothing if it is there or another process is at it. */
  make(id: string): Promise<void> {
    const made = this.#making.get(id) ?? this.#make(id).finally(() => this.#making.delete(id));
    this.#making.set(id, made);
    return made;
  }

  /** Removes files that nobody has asked for during a month; what is sealed stays. */
  async removeOld(): Promise<void> {
    await this.renderings.removeOld(new Date(this.clock.now().getTime() - keptDays * 86_400_000));
  }

  async #make(id: string): Promise<void> {
    const runner = this.db.createQueryRunner();
    try {
      const claimed = await this.renderings.claim(runner, id, this.clock.now());
      if (!claimed) return;
      try {
        await this.#render(id, claimed);
      } finally {
        await this.renderings.letGo(runner, id);
      }
    } finally {
      await runner.release();
    }
    await this.renderings.tellPatient(id, new Date(this.clock.now().getTime() - patience), this.clock.now());
  }

  async #render(id: string, { format, editionId, document, meta, attempts }: Claimed): Promise<void> {
    try {
      if (attempts > mostAttempts) throw new RenderFailure('broken', 'The process died each time');
      const pictures = editionId ? await this.attachments.contentsOfEdition(editionId, document) : [];
      const bytes = Buffer.from(
        await this.process.render({ format, document, meta, pictures: namedPictures(pictures) }),
      );
      await this.renderings.finish(id, bytes, hashOf(bytes), this.clock.now());
    } catch (error) {
      if (!(error instanceof RenderFailure)) throw error;
      if (error.failure === 'stopped') {
        await this.renderings.requeue(id);
        throw error;
      }
      this.#logger.error(error);
      await this.renderings.fail(id, error.failure, error.section, this.clock.now());
    }
  }

  /** What is left from before, and editions that were decided before their files were sealed. */
  async #takeUp(): Promise<void> {
    for (const editionId of await this.renderings.unsealed(outputFormats))
      await this.seal(this.db.manager, editionId, null);
    await this.wake(await this.renderings.waiting());
  }

  async #want(
    edition: Edition,
    format: OutputFormat,
    accountId: string | null,
    again: boolean,
  ): Promise<string> {
    const wanted = this.#wanted(edition, format, accountId);
    const { id, waits } = await this.renderings.want(this.db.manager, wanted, this.clock.now(), again);
    if (waits) await this.wake([id]);
    return id;
  }

  /** Waits for a file. Undefined for one that is sealed now. */
  async #made(id: string): Promise<MadeFile | undefined> {
    const until = Date.now() + downloadWaits;
    for (let between = 50; Date.now() < until; between = Math.min(between * 1.5, 500)) {
      if (!this.jobs.running) await this.make(id);
      const standing = await this.renderings.standing(id);
      if (standing?.state === 'failed') throw new ProblemException('outputFailed');
      if (standing?.state === 'done')
        return standing.bytes ? { bytes: standing.bytes, sha256: standing.sha256! } : undefined;
      await pause(between);
    }
    throw new ProblemException('outputPending', {}, { 'retry-after': '30' });
  }

  #wanted(edition: Edition, format: OutputFormat, accountId: string | null) {
    const { id, rootId, decision } = edition;
    const meta = metaOf(edition, this.config.publicUrl);
    const seals = decision !== null && edition.state !== 'sentBack';
    return {
      rootId,
      editionId: id,
      key: this.#keyOf(edition),
      format,
      document: null,
      meta,
      accountId,
      seals,
    };
  }

  #keyOf(edition: Edition): string {
    return keyOf({ document: edition.hash, meta: metaOf(edition, this.config.publicUrl) });
  }
}

const hashOf = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex');

function keyOf(parts: { document: string; meta: RenderMeta }): string {
  return hashOf(canonicalJson({ renderers, ...parts }));
}
