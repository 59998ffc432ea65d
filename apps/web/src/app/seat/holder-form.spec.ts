import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { Router, provideRouter } from '@angular/router';
import type { Person, Seat } from '@samsyn/domain';
import { administrationTexts } from '../administration/administration.texts.js';
import { Api } from '../api/api.js';
import { provideMoreTexts, provideTexts } from '../i18n/provide-texts.js';
import { Messages } from '../shell/messages.js';
import { HolderForm } from './holder-form.js';

const people = [
  { accountId: 'a', name: 'Anna', email: 'anna@x.example', endedFrom: null },
  { accountId: 'b', name: 'Bo', email: 'bo@x.example', endedFrom: '2030-01-01' },
] as Person[];

describe('giving a seat', () => {
  const assignSeat = jest.fn<(id: string, body: unknown) => Promise<unknown>>();
  let fixture: ComponentFixture<HolderForm>;
  let element: HTMLElement;

  beforeEach(async () => {
    jest.resetAllMocks();
    localStorage.clear();
    TestBed.configureTestingModule({
      providers: [
        provideRouter([]),
        provideTexts(),
        provideMoreTexts(administrationTexts),
        { provide: Api, useValue: { assignSeat } },
      ],
    });
    jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
    fixture = TestBed.createComponent(HolderForm);
    fixture.componentRef.setInput('seat', { id: 's', title: 'Kontakt', unitName: 'Nord' } as Seat);
    fixture.componentRef.setInput('people', people);
    element = fixture.nativeElement as HTMLElement;
    document.body.replaceChildren(element);
    await fixture.whenStable();
  });

  async function send(who: string, from: string, to?: string): Promise<string> {
    const list = element.querySelector('select')!;
    list.value = who;
    list.dispatchEvent(new Event('change'));
    await fixture.whenStable();
    for (const [line, day] of [...element.querySelectorAll('input')].map(
      (one, at) => [one, [from, to][at]] as const,
    ))
      if (day !== undefined) {
        line.value = day;
        line.dispatchEvent(new Event('input'));
      }
    element.querySelector('form')!.dispatchEvent(new Event('submit'));
    await fixture.whenStable();
    return element.querySelector('app-error-summary')?.textContent ?? '';
  }

  it('asks who, and offers nobody whose account ends', async () => {
    expect(await send('', '2026-01-01')).toContain('Välj en person');
    expect(assignSeat).not.toHaveBeenCalled();
    const names = [...element.querySelectorAll('option')].map(({ textContent }) => textContent?.trim());
    expect(names).toEqual(['Välj', 'Ingen, platsen ska vara vakant', 'Anna (anna@x.example)']);
  });

  it('gives it from a day until further notice, or until a day', async () => {
    await send('a', '2026-01-01');
    expect(assignSeat).toHaveBeenLastCalledWith('s', { accountId: 'a', from: '2026-01-01', to: null });
    expect(TestBed.inject(Messages).current()?.text).toBe('Anna har Kontakt, Nord, från 1 januari 2026.');
    await send('a', '2026-01-01', '2026-06-30');
    expect(assignSeat).toHaveBeenLastCalledWith('s', {
      accountId: 'a',
      from: '2026-01-01',
      to: '2026-06-30',
    });
    expect(await send('a', '2026-01-01', '2025-12-31')).toContain('Sista dag kan inte vara före');
  });

  it('leaves it vacant, whatever last day was written before', async () => {
    await send('a', '2026-01-01', '2025-12-31');
    await send('nobody', '2026-02-01');
    expect(assignSeat).toHaveBeenCalledWith('s', { accountId: null, from: '2026-02-01', to: null });
    expect(TestBed.inject(Messages).current()?.text).toBe('Kontakt, Nord, är vakant från 1 februari 2026.');
  });
});
