import type { CompileContribution, CompileInput } from './compile-input.js';
import { documentOf } from './compile.js';
import type { ReportDocument } from './document.js';
import { reportLabels } from './labels.js';

const labels = reportLabels.standing;

type StatusInput = Omit<CompileInput, 'template' | 'matter' | 'appendix'> & {
  /** The day on which something of it was last submitted. */
  readonly submittedOn: string | null;
};

/**
 * What one unit answers in a round, as far as the contributions go that are given: whoever asks may read each revision,
 * be it of a draft. What is not approved says so, and so does the whole of it.
 */
export function compileStatus(input: StatusInput): ReportDocument {
  const unitId = input.unitId ?? input.rootId;
  const own = input.contributions.filter(({ unit }) => unit.id === unitId);
  const sectionIds = input.sectionIds.filter((id) => own.some(({ sectionId }) => sectionId === id));
  const approved = own.every(({ state, waived }) => waived || state === 'approved');
  const document = documentOf(
    { ...input, template: 'status', contributions: own, sectionIds },
    approved ? 'edition' : 'preview',
    () => true,
  );
  const open = own.some(isOpen);
  const { submittedOn } = input;
  return {
    ...document,
    ...(submittedOn && { facts: [{ term: labels.lastSubmitted, text: submittedOn }] }),
    ...(!approved && { mark: open ? labels.draft : labels.submitted }),
    // Who wrote and approved it can be told of once all of it has been handed in.
    ...(open && { appendix: false as const }),
  };
}

function isOpen({ state, waived }: CompileContribution): boolean {
  return !waived && (state === 'draft' || state === 'returned');
}
