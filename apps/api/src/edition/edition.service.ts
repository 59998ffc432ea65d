import { createHash, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import {
  canonicalJson,
  compileReport,
  decideEdition,
  type CompileRequest,
  type Edition,
  type EditionOutputs,
  type EditionTransitionName,
  type EditionTransitionRequest,
  type NoticeKind,
  type OutputFormat,
  documentWarnings,
  publicationStops,
  type EditionWarning,
  type ReportDocument,
} from '@samsyn/domain';
import type { DataSource } from 'typeorm';
import type { CurrentPerson } from '../access/current.js';
import { AttachmentService } from '../attachment/attachment.service.js';
import { Clock } from '../platform/clock.js';
import { ProblemException, notFound } from '../platform/problem.js';
import { RenderingService, type MadeFile } from '../rendering/rendering.service.js';
import { CompileInputRepository } from './compile-input.repository.js';
import { EditionRepository } from './edition.repository.js';

/** Who is told of what; the page itself says that an edition is withdrawn. */
const notices: Readonly<Record<EditionTransitionName, NoticeKind | null>> = {
  adopt: 'editionAdopted',
  sendBack: 'editionSentBack',
  publish: 'editionPublished',
  withdraw: null,
};

/** Editions on their way from compiled to published. Their documents are sealed: nothing here changes one. */
@Injectable()
export class EditionService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly inputs: CompileInputRepository,
    private readonly editions: EditionRepository,
    private readonly attachments: AttachmentService,
    private readonly renderings: RenderingService,
    private readonly clock: Clock,
  ) {}

  /** `Edition[]` as JSON text. */
  list(person: CurrentPerson): Promise<string> {
    return this.editions.list(person.ability);
  }

  /** @throws ProblemException notFound */
  async find(person: CurrentPerson, id: string): Promise<Edition> {
    const edition = await this.editions.find(person.ability, id);
    if (!edition) throw notFound();
    return edition;
  }

  /** An edition with its document. @throws ProblemException notFound */
  async withDocument(
    person: CurrentPerson,
    id: string,
  ): Promise<{ edition: Edition; document: ReportDocument }> {
    const found = await this.editions.withDocument(person.ability, id);
    if (!found) throw notFound();
    return found;
  }

  /** Its files and where each of them stands. @throws ProblemException notFound */
  async outputs(person: CurrentPerson, id: string): Promise<EditionOutputs> {
    return this.renderings.outputs(await this.find(person, id));
  }

  /** Asks for a file to be made, again if it could not be made. @throws ProblemException notFound */
  async makeOutput(person: CurrentPerson, id: string, format: OutputFormat): Promise<EditionOutputs> {
    const edition = await this.find(person, id);
    await this.renderings.ask(edition, format, person.accountId);
    return this.renderings.outputs(edition);
  }

  /** One of its files. @throws ProblemException notFound, outputPending, outputFailed */
  async output(
    person: CurrentPerson,
    id: string,
    format: OutputFormat,
  ): Promise<{ edition: Edition; file: MadeFile }> {
    const edition = await this.find(person, id);
    return { edition, file: await this.renderings.file(edition, format, person.accountId) };
  }

  /** What there is to look over in an edition. @throws ProblemException notFound */
  async warnings(person: CurrentPerson, id: string): Promise<EditionWarning[]> {
    return documentWarnings((await this.withDocument(person, id)).document);
  }

  /**
   * Compiles what is approved into the round's next edition.
   * @throws ProblemException notFound, or nothingToCompile
   */
  async compile(person: CurrentPerson, roundId: string, cover: CompileRequest): Promise<Edition> {
    const id = randomUUID();
    await this.db.transaction(async (tx) => {
      const held = await this.inputs.hold(tx, person.ability, roundId);
      const input = held && (await this.inputs.load(tx, person.ability, 'compile', roundId));
      if (!input) throw notFound();
      const document = compileReport({ ...input, ...cover, date: this.clock.today() }, 'edition');
      if (document.revisionIds.length === 0) throw new ProblemException('nothingToCompile');
      await this.editions.insert(tx, {
        id,
        roundId,
        document,
        request: cover,
        hash: createHash('sha256').update(canonicalJson(document)).digest('hex'),
        ...person.acting('compile', { kind: 'Round', rootId: person.rootId }),
        at: this.clock.now(),
      });
      await this.attachments.seal(tx, id, document);
    });
    return this.find(person, id);
  }

  /**
   * Adopts, sends back, publishes or withdraws. What is adopted has its files made and sealed; nothing else is published.
   * @throws ProblemException notFound, a refusal of `decideEdition`, or editionOutdated when something that would be
   *   adopted has been reopened since
   */
  async transition(person: CurrentPerson, id: string, request: EditionTransitionRequest): Promise<Edition> {
    const { transition, comment, decision } = request;
    // Seals are never taken off again, so it may be asked before the row is held.
    const sealed = transition === 'publish' && (await this.renderings.isSealed(id));
    const toSeal: string[] = [];
    await this.db.transaction(async (tx) => {
      const edition = await this.editions.lock(tx, id);
      if (!edition || !person.ability.can('read', edition)) throw notFound();
      const stops = transition === 'publish' ? publicationStops(await this.editions.document(tx, id)) : [];
      const decided = decideEdition(person.ability, edition, transition, {
        comment,
        decision,
        stops: stops.length,
        sealed,
      });
      if (!decided.ok)
        throw new ProblemException(
          decided.refusal,
          decided.refusal === 'notPublishable' ? { places: stops } : {},
        );
      if (transition === 'adopt' && (await this.editions.isOutdated(tx, id)))
        throw new ProblemException('editionOutdated');
      await this.editions.write(tx, id, {
        event: transition,
        to: decided.to,
        ...person.acting(transition, edition),
        at: this.clock.now(),
        comment: comment || null,
        decision: transition === 'adopt' ? decision! : null,
        notice: notices[transition],
      });
      if (transition === 'adopt') toSeal.push(...(await this.renderings.seal(tx, id, person.accountId)));
    });
    await this.renderings.wake(toSeal);
    return this.find(person, id);
  }
}
