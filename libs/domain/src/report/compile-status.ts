import type { CompileContribution, CompileInput } from './compile-input.js';
import { documentOf } from './compile.js';
import type { ReportDocument } from './document.js';
import { reportLabels } from './labels.js';

const labels = reportLabels.standing;

/**
 * What one unit answers in a round, as far as the contributions go that are given: whoever asks may read each revision,
 * be it of a draft. What is not approved says so, and so does the whole of it.
 */
export function compileStatus(input: Omit<CompileInput, 'template' | 'matter'>): ReportDocument {
  const unitId = input.unitId ?? input.rootId;
  const own = input.contributions.filter(({ unit }) => unit.id === unitId);
  const sectionIds = input.sectionIds.filter((id) => own.some(({ sectionId }) => sectionId === id));
  const approved = own.every(({ state, waived }) => waived || state === 'approved');
  const document = documentOf(
    { ...input, template: 'status', contributions: own, sectionIds },
    approved ? 'edition' : 'preview',
    () => true,
  );
  return approved ? document : { ...document, mark: own.some(isOpen) ? labels.draft : labels.submitted };
}

function isOpen({ state, waived }: CompileContribution): boolean {
  return !waived && (state === 'draft' || state === 'returned');
}
