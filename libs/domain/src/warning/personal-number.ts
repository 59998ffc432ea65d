/** A stretch of a text: UTF-16 offsets, the second one exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

// Six or eight digits of a day of birth, a hyphen of any kind, a plus (over a hundred years) or nothing, four digits.
const written =
  /(?<![\p{L}\d])(?<!\d[-–/.:,+])((?:18|19|20)?)(\d{6})([-\u2010-\u2013\u2212+]?)(\d{4})(?![\p{L}\d])(?![-–/.:]\d)/gu;

/**
 * Where a text holds a Swedish personal identity number, or a coordination number (samordningsnummer): one whose day
 * exists and whose check digit is right. Ten digits without a hyphen that begin with 0 are taken for a telephone number.
 */
export function personalNumbersIn(text: string): Stretch[] {
  return [...text.matchAll(written)]
    .filter(([, century, birth, hyphen, last]) => {
      const telephone = !century && !hyphen && birth!.startsWith('0');
      return !telephone && isDay(birth!) && !last!.startsWith('000') && isChecked(birth! + last!);
    })
    .map(({ index, 0: whole }) => ({ from: index, to: index + whole.length }));
}

/** Whether YYMMDD is a day in some century; sixty is added to the day of a coordination number. */
function isDay(digits: string): boolean {
  const [year, month, coded] = [0, 2, 4].map((at) => Number(digits.slice(at, at + 2))) as [
    number,
    number,
    number,
  ];
  const day = coded > 60 ? coded - 60 : coded;
  // The year 2000 is a leap year and stands for every one that ends so.
  const last = new Date(Date.UTC(2000 + year, month, 0)).getUTCDate();
  return month >= 1 && month <= 12 && day >= 1 && day <= last;
}

/** The Luhn check over the ten digits. */
function isChecked(digits: string): boolean {
  const sum = [...digits].reduce((total, digit, index) => {
    const product = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (product > 9 ? product - 9 : product);
  }, 0);
  return sum % 10 === 0;
}
