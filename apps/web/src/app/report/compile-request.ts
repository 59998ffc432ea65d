import type { CompileRequest } from '@samsyn/domain';

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

/** What the form's texts ask for, once they have been found in order. */
export function compileRequest(written: {
  title: string;
  subtitle: string;
  from: string;
  to: string;
}): CompileRequest {
  const noteYears =
    written.from.trim() === '' ? null : { from: Number(written.from), to: Number(written.to) };
  return { title: written.title.trim(), subtitle: written.subtitle.trim(), noteYears };
}
