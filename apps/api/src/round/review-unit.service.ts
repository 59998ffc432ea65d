import { Injectable } from '@nestjs/common';
import { reviewingUnit } from '@samsyn/domain';
import type { EntityManager } from 'typeorm';
import { ProblemException } from '../platform/problem.js';
import { ReviewUnitRepository, type Reviewed } from './review-unit.repository.js';
import { RoundRepository } from './round.repository.js';

/** Who reviews whom in rounds that are under way, when the tree of units changes. */
@Injectable()
export class ReviewUnitService {
  constructor(
    private readonly reviews: ReviewUnitRepository,
    private readonly rounds: RoundRepository,
  ) {}

  /**
   * Units have come to lie elsewhere: what they have not submitted yet is reviewed there. What somebody reviews stays
   * with them, and so they don't move before that is done.
   * @throws ProblemException unitUnderReview, naming the rounds; parentApproved
   */
  async follow(tx: EntityManager, rootId: string, movedIds: readonly string[]): Promise<void> {
    const open = await this.reviews.open(tx, movedIds);
    const underReview = open.filter(({ state, waived }) => state !== 'draft' && !waived);
    if (underReview.length) {
      const titles = new Set(underReview.map(({ roundTitle }) => roundTitle));
      throw new ProblemException('unitUnderReview', { rounds: [...titles] });
    }
    const units = new Map((await this.rounds.units(tx, rootId)).map((unit) => [unit.id, unit]));
    const drafts = open.filter(({ state }) => state === 'draft');
    const changed: Reviewed[] = [];
    for (const roundId of new Set(drafts.map((one) => one.roundId))) {
      const participants = await this.reviews.participants(tx, roundId);
      for (const one of drafts.filter((draft) => draft.roundId === roundId)) {
        const reviewUnitId = reviewingUnit(one.unitId, units, participants);
        if (reviewUnitId !== one.reviewUnitId) changed.push({ id: one.id, reviewUnitId });
      }
    }
    if (await this.reviews.approvedAbove(tx, changed)) throw new ProblemException('parentApproved');
    await this.reviews.set(tx, changed);
  }
}
