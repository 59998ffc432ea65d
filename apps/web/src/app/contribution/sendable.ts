import type { ContributionContent, ReportedValue } from '@samsyn/domain';

/**
 * The content as it may be sent: texts without the white space around them (the API would take it away and then hold
 * something else than the form), and no value that nobody has written.
 */
export function sendable(content: ContributionContent): ContributionContent {
  return {
    ...content,
    notCarriedOut: content.notCarriedOut && {
      ...content.notCarriedOut,
      reason: content.notCarriedOut.reason.trim(),
    },
    values: content.values.flatMap((value): ReportedValue[] => {
      if (value.kind === 'notAvailable') return [{ ...value, reason: value.reason.trim() }];
      const text = value.text.trim();
      const { explanation, ...rest } = value;
      const said = explanation?.trim();
      return text === '' ? [] : [{ ...rest, text, ...(said && { explanation: said }) }];
    }),
  };
}
