import type { CompileRequest, CompileSuggestion, EditionTemplate } from '@samsyn/domain';
import { matterOf, writtenMatter, type MatterWritten } from './matter-form.js';

/** The kinds of document that an edition may be. */
export const EDITION_TEMPLATES = [
  'county',
  'agreement',
  'state',
] as const satisfies readonly EditionTemplate[];

/** The form as it is filled in. */
export interface RequestWritten {
  title: string;
  subtitle: string;
  template: EditionTemplate;
  from: string;
  to: string;
  matter: MatterWritten;
  appendix: boolean;
}

/** The form as it is when it is opened: what was asked for last. */
export function writtenRequest(suggestion: CompileSuggestion): RequestWritten {
  const { title, subtitle, template = 'county', noteYears, appendix = true } = suggestion.request;
  return {
    title,
    subtitle,
    template,
    from: noteYears ? String(noteYears.from) : '',
    to: noteYears ? String(noteYears.to) : '',
    matter: writtenMatter(suggestion),
    appendix,
  };
}

const isYear = (written: string) => /^(19|20|21)\d\d$/.test(written.trim());

/**
 * What is wrong with one of two optional years that only make sense together; each fault is told at one field only.
 */
export function yearFault(
  from: string,
  to: string,
  field: 'from' | 'to',
): 'yearWrong' | 'yearAlone' | 'yearsReversed' | null {
  const [own, other] = (field === 'from' ? [from, to] : [to, from]).map((written) => written.trim());
  if (own === '') return other === '' ? null : 'yearAlone';
  if (!isYear(own!)) return 'yearWrong';
  return field === 'to' && isYear(from) && Number(from) > Number(to) ? 'yearsReversed' : null;
}

/** What the form asks for, once it has been found in order. */
export function compileRequest(written: RequestWritten): CompileRequest {
  const { title, subtitle, template, from, to, appendix } = written;
  const matter = matterOf(written.matter, template);
  return {
    title: title.trim(),
    subtitle: subtitle.trim(),
    noteYears: from.trim() === '' ? null : { from: Number(from), to: Number(to) },
    template,
    ...(!appendix && { appendix }),
    ...(matter && { matter }),
  };
}
