import { ReportFile, editionSchema } from '@samsyn/domain';
import { describe, expect, it } from '@jest/globals';
import { sampleDocument } from './testing/sample.js';

describe('the published form of a report as data', () => {
  it('has every kind of block, with all that it holds and nothing else', () => {
    for (const kind of ['edition', 'preview'] as const) {
      const document = sampleDocument(kind);
      expect(ReportFile.parse(document)).toEqual(document);
    }
  });

  it('is not what has more, or less', () => {
    const document = sampleDocument();
    expect(ReportFile.safeParse({ ...document, more: 1 }).success).toBe(false);
    const [first, ...rest] = document.sections;
    const chart = JSON.stringify(first).replaceAll('"breaks":[2025],', '');
    expect(chart).not.toBe(JSON.stringify(first));
    expect(ReportFile.safeParse({ ...document, sections: [JSON.parse(chart), ...rest] }).success).toBe(false);
  });

  it('is given as JSON Schema', () => {
    const schema = JSON.parse(JSON.stringify(editionSchema())) as Record<string, unknown>;
    expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(JSON.stringify(schema)).toContain('"const":"chart"');
  });
});
