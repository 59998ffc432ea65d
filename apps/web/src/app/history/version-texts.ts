import { Injectable, inject } from '@angular/core';
import type { ContributionContent } from '@samsyn/domain';
import { Api } from '../api/api.js';

/** The words of versions, each asked for once: they never change, but for the draft's. */
@Injectable()
export class VersionTexts {
  private readonly api = inject(Api);
  private readonly asked = new Map<string, Promise<ContributionContent>>();

  /** @param stamp tells one state of the draft from another */
  of(contributionId: string, versionId: string, stamp: number | null): Promise<ContributionContent> {
    const key = `${contributionId} ${versionId} ${versionId === 'draft' ? stamp : ''}`;
    const known = this.asked.get(key);
    if (known) return known;
    const asked = this.api.versionText(contributionId, versionId).then(({ content }) => content);
    this.asked.set(key, asked);
    asked.catch(() => this.asked.delete(key));
    return asked;
  }
}
