import { parseValue, type Indicator, type ReportedValue } from '@samsyn/domain';

/**
 * What somebody wrote in the field of an indicator, as a value: null while nothing is written. The text is kept as
 * it was written; the number is read out of it where the indicator is one.
 */
export function reportedValue(
  indicator: Pick<Indicator, 'lineageId' | 'valueType'>,
  text: string,
  partialYear: boolean,
): ReportedValue | null {
  if (text.trim() === '') return null;
  const { number, quality } =
    indicator.valueType === 'number' ? parseValue(text) : { number: null, quality: 'exact' as const };
  return {
    kind: 'value',
    indicatorId: indicator.lineageId,
    text,
    number,
    quality: partialYear ? 'partialYear' : quality,
  };
}
