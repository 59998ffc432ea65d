import { describe, expect, it } from '@jest/globals';
import { sampleDocument } from '../testing/sample.js';
import { sampleStateReport, sampleStatusReport } from '../testing/sample-kinds.js';
import { renderPdf } from './render-pdf.js';

describe('the report as a PDF', () => {
  it.each(['ua-1', 'a-2a'] as const)('is the same file each time it is made (%s)', async (standard) => {
    const [once, again] = [
      await renderPdf(sampleDocument(), { standard }),
      await renderPdf(sampleDocument(), { standard }),
    ];
    expect(Buffer.from(once).equals(Buffer.from(again))).toBe(true);
    expect(Buffer.from(once).subarray(0, 8).toString('latin1')).toBe('%PDF-1.7');
    const other = await renderPdf({ ...sampleDocument(), date: '2026-10-07' }, { standard });
    expect(Buffer.from(once).equals(Buffer.from(other))).toBe(false);
  });

  it.each([sampleStateReport(), sampleStatusReport()])('prints every kind of document', async (document) => {
    const file = await renderPdf(document);
    expect(Buffer.from(file).subarray(0, 8).toString('latin1')).toBe('%PDF-1.7');
  });

  it('refuses an edition that holds something unapproved', async () => {
    await expect(renderPdf({ ...sampleDocument('preview'), kind: 'edition' })).rejects.toThrow(RangeError);
  });
});
