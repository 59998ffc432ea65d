import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { Router, provideRouter } from '@angular/router';
import type { Unit } from '@samsyn/domain';
import { Api } from '../api/api.js';
import { administrationTexts } from '../administration/administration.texts.js';
import { provideMoreTexts, provideTexts } from '../i18n/provide-texts.js';
import { Messages } from '../shell/messages.js';
import { SeatForm } from './seat-form.js';

const units = [
  { id: '1', parentId: null, kind: 'county', name: 'Skåne' },
  { id: '2', parentId: '1', kind: 'subRegion', name: 'Nordväst' },
] as Unit[];

describe('adding a seat', () => {
  const addSeat = jest.fn<(body: unknown) => Promise<unknown>>();
  let fixture: ComponentFixture<SeatForm>;

  beforeEach(async () => {
    jest.resetAllMocks();
    localStorage.clear();
    TestBed.configureTestingModule({
      providers: [
        provideRouter([]),
        provideTexts(),
        provideMoreTexts(administrationTexts),
        { provide: Api, useValue: { addSeat } },
      ],
    });
    fixture = TestBed.createComponent(SeatForm);
    fixture.componentRef.setInput('units', units);
    document.body.replaceChildren(fixture.nativeElement as HTMLElement);
    await fixture.whenStable();
  });

  async function send(unitId: string, role: string, title: string): Promise<string> {
    const form = fixture.nativeElement as HTMLElement;
    const [unit, roles] = form.querySelectorAll('select');
    for (const [list, value] of [[unit!, unitId] as const, [roles!, role] as const]) {
      list.value = value;
      list.dispatchEvent(new Event('change'));
    }
    const line = form.querySelector('input')!;
    line.value = title;
    line.dispatchEvent(new Event('input'));
    await fixture.whenStable();
    form.querySelector('form')!.dispatchEvent(new Event('submit'));
    await fixture.whenStable();
    return form.querySelector('app-error-summary')?.textContent ?? '';
  }

  it('says at the role that it does not fit the organisation', async () => {
    expect(await send('2', 'convenor', 'Ordförande')).toContain('Rollen finns inte i Nordväst.');
    expect(addSeat).not.toHaveBeenCalled();
    const roles = (fixture.nativeElement as HTMLElement).querySelectorAll('select')[1]!;
    expect(roles.getAttribute('aria-invalid')).toBe('true');
    expect(document.getElementById(roles.getAttribute('aria-describedby')!)?.textContent).toContain(
      'Nordväst',
    );
  });

  it('adds it, goes to its page and says so there', async () => {
    const navigate = jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
    addSeat.mockResolvedValue({ id: 'new' });
    expect(await send('2', 'contact', 'Kontaktperson')).not.toContain('problem');
    expect(addSeat).toHaveBeenCalledWith({ unitId: '2', role: 'contact', title: 'Kontaktperson' });
    expect(TestBed.inject(Messages).current()?.text).toBe('Kontaktperson, Nordväst, har lagts till.');
    expect(navigate).toHaveBeenCalledWith(['/administration/seats', 'new']);
  });
});
