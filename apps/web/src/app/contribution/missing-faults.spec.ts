import { beforeEach, describe, expect, it } from '@jest/globals';
import { TestBed } from '@angular/core/testing';
import { provideTexts } from '../i18n/provide-texts.js';
import { fieldIds } from './field-id.js';
import { MissingFaults } from './missing-faults.js';
import { aDetail, anIndicator } from './test/detail.js';

describe('missing answers', () => {
  const section = {
    ...aDetail().section,
    slots: [{ kind: 'shortTermIndicators' as const, lines: [anIndicator] }],
  };
  const missing = [
    { field: 'body' as const },
    { field: 'value' as const, indicatorId: anIndicator.lineageId },
  ];

  beforeEach(() => {
    localStorage.clear();
    TestBed.configureTestingModule({ providers: [provideTexts()] });
  });

  it('are said in the same words in the summary and at the field, and lead there', () => {
    const faults = TestBed.inject(MissingFaults);
    const messages = faults.messages(missing, section);
    expect([...messages.keys()]).toEqual([fieldIds.body, fieldIds.value(anIndicator.lineageId)]);
    const summary = faults.faults(missing, section);
    expect(summary.map(({ message }) => message)).toEqual([...messages.values()]);
    expect(summary[1]?.message).toContain('Antal utbildade');

    const field = document.createElement('input');
    field.id = fieldIds.value(anIndicator.lineageId);
    document.body.append(field);
    summary[1]?.focus?.();
    expect(document.activeElement).toBe(field);
    field.remove();
  });
});
