import { Injectable } from '@nestjs/common';
import type { CurrentPerson } from '../access/current.js';
import { Clock } from '../platform/clock.js';
import { notFound } from '../platform/problem.js';
import { ReviewRepository } from './review.repository.js';

@Injectable()
export class ReviewService {
  constructor(
    private readonly reviews: ReviewRepository,
    private readonly clock: Clock,
  ) {}

  /** `SectionReview` as JSON text. @throws ProblemException notFound */
  async section(person: CurrentPerson, roundId: string, sectionId: string): Promise<string> {
    const json = await this.reviews.section(person, roundId, sectionId, this.clock.today());
    if (json === undefined) throw notFound();
    return json;
  }

  /**
   * Remembers that a reviewer has seen a revision. One that is older than what they have seen changes nothing.
   * @throws ProblemException notFound, also for what the person does not review
   */
  async see(person: CurrentPerson, id: string, revisionId: string): Promise<void> {
    if (!(await this.reviews.see(person, id, revisionId, this.clock.now()))) throw notFound();
  }
}
