import { beforeEach, describe, expect, it } from '@jest/globals';
import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { provideTexts } from '../i18n/provide-texts.js';
import { CheckGroup } from './check-group.js';

describe('a choice of several', () => {
  let fixture: ComponentFixture<CheckGroup>;

  beforeEach(async () => {
    localStorage.clear();
    TestBed.configureTestingModule({ providers: [provideTexts()] });
    fixture = TestBed.createComponent(CheckGroup);
    fixture.componentRef.setInput('label', 'Områden');
    fixture.componentRef.setInput('groups', [
      { heading: 'Ett', options: ['a', 'b'].map((value) => ({ value, text: value })) },
      { heading: 'Två', options: [{ value: 'c', text: 'c' }] },
    ]);
    await fixture.whenStable();
  });

  const boxes = () => [...(fixture.nativeElement as HTMLElement).querySelectorAll('input')];
  async function press(index: number): Promise<readonly string[]> {
    boxes()[index]!.click();
    await fixture.whenStable();
    return fixture.componentInstance.value();
  }

  it('takes one, and lets it go', async () => {
    expect(await press(1)).toEqual(['a']);
    expect(boxes()[0]!.indeterminate).toBe(true);
    expect(await press(1)).toEqual([]);
  });

  it('takes a whole group, and leaves the others alone', async () => {
    await press(3);
    expect(await press(0)).toEqual(['c', 'a', 'b']);
    expect(boxes().map(({ checked }) => checked)).toEqual([true, true, true, true]);
    expect(await press(0)).toEqual(['c']);
  });
});
