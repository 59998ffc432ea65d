import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { attachmentIdsIn, maxPictureBytes, type Attachment } from '@samsyn/domain';
import type { EntityManager } from 'typeorm';
import type { CurrentPerson } from '../access/current.js';
import { Clock } from '../platform/clock.js';
import { Id } from '../platform/id.js';
import { ProblemException, notFound } from '../platform/problem.js';
import { readUpload } from '../platform/upload.js';
import { AttachmentRepository, type TextOf } from './attachment.repository.js';
import { drawnAnew, type StoredPicture } from './picture.js';

const limit = { bytes: maxPictureBytes, tooLarge: 'pictureTooLarge' } as const;
const hour = 3_600_000;
/** More pictures than this in an hour are no report. */
const mostPerHour = 100;
/** So long a picture is kept that no text shows: whoever took it out of a text may want it back. */
const daysUnused = 30;

/** The pictures in texts: put in by whoever writes, seen by whoever may read the text. */
@Injectable()
export class AttachmentService {
  constructor(
    private readonly attachments: AttachmentRepository,
    private readonly clock: Clock,
  ) {}

  /**
   * Takes a picture for the texts of a unit.
   * @throws ProblemException forbidden, tooManyPictures, or what is wrong with the file (see `readUpload`, `drawnAnew`)
   */
  async upload(person: CurrentPerson, unitId: string, file: unknown, size?: number): Promise<Attachment> {
    const { rootId, accountId } = person;
    if (!mayPutIn(person, unitId)) throw new ProblemException('forbidden');
    if (!(file instanceof Readable)) throw new ProblemException('pictureUnreadable');
    const at = this.clock.now();
    const recent = await this.attachments.countSince(accountId, new Date(at.getTime() - hour));
    if (recent >= mostPerHour) throw new ProblemException('tooManyPictures');
    const picture = await drawnAnew(await readUpload(file, limit, size));
    return this.attachments.insert(picture, { rootId, unitId, accountId, at });
  }

  /** @throws ProblemException notFound for what the person may not see */
  async find(person: CurrentPerson, id: string): Promise<StoredPicture> {
    const found = await this.attachments.find(person.ability, id);
    if (!found) throw notFound();
    return found;
  }

  /** A picture in a published edition, for anyone. @throws ProblemException notFound */
  async findPublic(id: string): Promise<StoredPicture> {
    const found = Id.safeParse(id).success ? await this.attachments.findPublic(id) : undefined;
    if (!found) throw notFound();
    return found;
  }

  /** Of the pictures that some content shows, those that the person may see. */
  async readable(person: CurrentPerson, content: unknown): Promise<Attachment[]> {
    const ids = attachmentIdsIn(content);
    return ids.length ? this.attachments.readable(person.ability, ids) : [];
  }

  /** The same, with their contents. */
  async contents(person: CurrentPerson, content: unknown): Promise<StoredPicture[]> {
    const ids = attachmentIdsIn(content);
    return ids.length ? this.attachments.contents(person.ability, ids) : [];
  }

  /**
   * To be called before content is saved: its pictures may from now on be shown in texts of the unit that it belongs
   * to, as far as the person may see them. A picture that they may not see is saved as it stands, and seen by nobody.
   */
  async use(person: CurrentPerson, text: TextOf, content: unknown): Promise<void> {
    const ids = attachmentIdsIn(content);
    if ('unitId' in text && !mayPutIn(person, text.unitId)) return;
    if (ids.length) await this.attachments.use(person.ability, text, ids, this.clock.now());
  }

  /** Keeps the pictures of an edition with it. */
  async seal(tx: EntityManager, editionId: string, document: unknown): Promise<void> {
    const ids = attachmentIdsIn(document);
    if (ids.length) await this.attachments.seal(tx, editionId, ids);
  }

  /** The pictures that are kept with an edition; `document` is its own. */
  async ofEdition(editionId: string, document: unknown): Promise<Attachment[]> {
    return attachmentIdsIn(document).length ? this.attachments.ofEdition(editionId) : [];
  }

  /** The same, with their contents. */
  async contentsOfEdition(editionId: string, document: unknown): Promise<StoredPicture[]> {
    return attachmentIdsIn(document).length ? this.attachments.contentsOfEdition(editionId) : [];
  }

  /** Removes pictures that nothing has shown for a month; says how many. */
  async removeUnused(): Promise<number> {
    const now = this.clock.now();
    await this.attachments.noteUse(now);
    return this.attachments.removeUnused(new Date(now.getTime() - daysUnused * 24 * hour));
  }
}

/** Whether the person writes for the unit. */
function mayPutIn({ ability, rootId }: CurrentPerson, unitId: string): boolean {
  return ability.can('create', { kind: 'Attachment', id: '', rootId, unitIds: [unitId] });
}
