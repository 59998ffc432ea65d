import { AlignmentType, LevelFormat, type ILevelsOptions, type INumberingOptions } from 'docx';
import { listStep } from './design.js';

/** The deepest list level that has a look of its own. */
export const lastLevel = 2;

/** The lists of a document: bullets are one definition, and every numbered list its own, so that each counts for itself. */
export class Numbering {
  private readonly numbered: { reference: string; start: number; level: number }[] = [];

  /** The reference of the bullets, or of a new numbered list. */
  list(ordered: boolean, start: number, level: number): string {
    if (!ordered) return 'punkter';
    const reference = `nummer-${this.numbered.length + 1}`;
    this.numbered.push({ reference, start, level });
    return reference;
  }

  /** The definitions of all lists so far. */
  definitions(): INumberingOptions {
    const levels = (make: (level: number) => Partial<ILevelsOptions>): ILevelsOptions[] =>
      Array.from({ length: lastLevel + 1 }, (_, level) => ({
        level,
        alignment: AlignmentType.LEFT,
        style: { paragraph: { indent: { left: (level + 1) * listStep, hanging: listStep } } },
        ...make(level),
      }));
    const numbers = [LevelFormat.DECIMAL, LevelFormat.LOWER_LETTER, LevelFormat.LOWER_ROMAN];
    return {
      config: [
        {
          reference: 'punkter',
          levels: levels((level) => ({ format: LevelFormat.BULLET, text: ['•', '–', '•'][level] })),
        },
        ...this.numbered.map(({ reference, start, level: own }) => ({
          reference,
          levels: levels((level) => ({
            format: numbers[level],
            text: `%${level + 1}.`,
            start: level === own ? start : 1,
          })),
        })),
      ],
    };
  }
}
