import type { ReportPart, WholeReport } from '@samsyn/domain';
import { emptyContent, richText } from '@samsyn/domain/rules';
import { idOf } from '@samsyn/domain/testing';
import { aDetail, anIndicator } from '../../contribution/test/detail.js';

/** For specs: a section of Sydost's report, with an indicator; a draft with a text and no value. */
export function aPart(title: string, changes: Partial<ReportPart> = {}): ReportPart {
  const { rootId, focusArea, section, unit, reviewUnit, deadline } = aDetail();
  return {
    id: idOf(title),
    rootId,
    focusArea,
    section: {
      ...section,
      id: idOf(`section ${title}`),
      title,
      slots: [{ kind: 'shortTermIndicators', lines: [anIndicator] }],
    },
    unit,
    reviewUnit,
    state: 'draft',
    deadline,
    submittedAt: null,
    waivedReason: null,
    reviewerSeatIds: [],
    reviewers: [],
    version: 3,
    content: { ...emptyContent, body: richText(`Text om ${title}.`) },
    earlier: [],
    returned: null,
    ...changes,
  };
}

/** For specs: with what its indicator asks for. */
export function aCompletePart(title: string, number = '12', changes: Partial<ReportPart> = {}): ReportPart {
  const part = aPart(title, changes);
  const value = {
    kind: 'value' as const,
    indicatorId: anIndicator.lineageId,
    text: number,
    number,
    quality: 'exact' as const,
  };
  return { ...part, content: { ...part.content, values: [value] } };
}

/** For specs: Sydost's report of these parts. */
export function aReport(...parts: ReportPart[]): WholeReport {
  const { round, unit } = aDetail();
  return { round, unit, parts };
}
