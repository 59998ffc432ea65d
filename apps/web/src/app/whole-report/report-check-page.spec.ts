import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router, provideRouter, withComponentInputBinding, withRouterConfig } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import type { TransitionRequest, TransitionResult, WholeReport } from '@samsyn/domain';
import { idOf } from '@samsyn/domain/testing';
import { Api } from '../api/api.js';
import { ProblemError } from '../api/problem-error.js';
import { anIndicator } from '../contribution/test/detail.js';
import { provideMoreTexts, provideTexts } from '../i18n/provide-texts.js';
import { Session } from '../session/session.js';
import { ReportCheckPage } from './report-check-page.js';
import { aCompletePart, aPart, aReport } from './test/report.js';
import { wholeReportTexts } from './whole-report.texts.js';

@Component({ selector: 'app-other', template: '' })
class Other {}

const { id: roundId, rootId } = aReport().round;
const { id: unitId } = aReport().unit;
const contact = { seatId: idOf('seat'), unitId, rootId, role: 'contact' };
const stale = () =>
  new ProblemError({ type: '', title: '', status: 409, code: 'staleVersion', detail: 'Ändrad.' });

describe('checking the whole report', () => {
  const wholeReport = jest.fn<() => Promise<WholeReport>>();
  const move = jest.fn<(id: string, body: TransitionRequest) => Promise<TransitionResult>>();
  const me = signal({ accountId: idOf('me'), seats: [contact] });
  let harness: RouterTestingHarness;

  beforeEach(async () => {
    jest.resetAllMocks();
    localStorage.clear();
    me.set({ accountId: idOf('me'), seats: [contact] });
    TestBed.configureTestingModule({
      providers: [
        provideTexts(),
        provideMoreTexts(wholeReportTexts),
        provideRouter(
          [
            {
              path: 'rounds/:roundId/report/:unitId',
              children: [
                { path: 'check', component: ReportCheckPage },
                { path: 'receipt', component: Other },
              ],
            },
            { path: '**', component: Other },
          ],
          withComponentInputBinding(),
          withRouterConfig({ paramsInheritanceStrategy: 'always' }),
        ),
        { provide: Api, useValue: { wholeReport, move } },
        { provide: Session, useValue: { me } },
      ],
    });
    harness = await RouterTestingHarness.create();
  });

  async function open(...parts: WholeReport['parts']): Promise<HTMLElement> {
    wholeReport.mockResolvedValue(aReport(...parts));
    await harness.navigateByUrl(`/rounds/${roundId}/report/${unitId}/check`);
    await harness.fixture.whenStable();
    return harness.routeNativeElement!;
  }
  const button = (page: HTMLElement) => page.querySelector<HTMLButtonElement>('.submit button');
  const section = (page: HTMLElement, heading: string) =>
    [...page.querySelectorAll('section')].find((one) =>
      one.querySelector('h2')?.textContent?.includes(heading),
    );
  async function press(page: HTMLElement): Promise<void> {
    button(page)!.click();
    await harness.fixture.whenStable();
  }
  const problems = () => {
    const items = harness.routeNativeElement!.querySelectorAll('app-error-summary li');
    return [...items].map((item) => item.textContent?.trim());
  };

  it('shows every section as it will be read, how far the report has come, and what is missing, with the way there', async () => {
    const page = await open(
      aPart('Samsjuklighet'),
      aCompletePart('Brukarmedverkan'),
      aCompletePart('Suicidprevention', '12', { state: 'submitted', submittedAt: '2023-09-10T10:00:00Z' }),
      aPart('Hbtqi', { waivedReason: 'Inga medel.' }),
    );
    expect(page.textContent).toContain('2 av 4 områden klara');
    expect([...page.querySelectorAll('h3')].map((one) => one.textContent)).toEqual([
      'Samsjuklighet',
      'Brukarmedverkan',
      'Suicidprevention',
      'Hbtqi',
    ]);
    expect(page.textContent).toContain('Text om Samsjuklighet.');
    expect(page.textContent).toContain('Undantaget: Inga medel.');
    const missing = section(page, 'Det här saknas')!.querySelectorAll('a');
    expect([...missing].map((link) => [link.textContent?.trim(), link.getAttribute('href')])).toEqual([
      [
        'Samsjuklighet: Svara på ”Antal utbildade”, eller kryssa i Ingen uppföljning i år.',
        `/contributions/${idOf('Samsjuklighet')}#value-${anIndicator.lineageId}`,
      ],
    ]);
  });

  it('asks about values that are hard to believe, and lets them be submitted', async () => {
    const earlier = [
      {
        revisionId: idOf('revision 2022'),
        round: { ...aReport().round, id: idOf('last'), kind: 'yearEndFollowUp' as const, year: 2022 },
        values: aCompletePart('x', '230').content.values,
      },
    ];
    const page = await open(aCompletePart('Samsjuklighet', '2300', { earlier }));
    const doubts = section(page, 'Frågor om värden')!;
    expect(doubts.textContent?.replaceAll('\u00a0', ' ')).toContain(
      'Samsjuklighet, Antal utbildade: Stämmer 2 300? 2022 var det 230.',
    );
    move.mockResolvedValue({} as TransitionResult);
    await press(page);
    expect(move).toHaveBeenCalledTimes(1);
  });

  it('submits each section by itself, at the version that was read, and leads to the receipt', async () => {
    const page = await open(aCompletePart('Samsjuklighet'), aCompletePart('Brukarmedverkan'));
    move.mockResolvedValue({} as TransitionResult);
    expect(button(page)!.textContent).toContain('Skicka in hela rapporten');
    await press(page);
    expect(move.mock.calls).toEqual(
      ['Samsjuklighet', 'Brukarmedverkan'].map((title) => [
        idOf(title),
        { transition: 'submit', basedOn: 3 },
      ]),
    );
    expect(TestBed.inject(Router).url).toBe(`/rounds/${roundId}/report/${unitId}/receipt`);
  });

  it('submits what is ready, and leaves what lacks something', async () => {
    const page = await open(aPart('Samsjuklighet'), aCompletePart('Brukarmedverkan'));
    move.mockResolvedValue({} as TransitionResult);
    expect(button(page)!.textContent).toContain('Skicka in 1 område som är klart');
    await press(page);
    expect(move.mock.calls.map(([id]) => id)).toEqual([idOf('Brukarmedverkan')]);
  });

  it('does not submit with the rest what came back and was not changed, and says what was asked', async () => {
    const returned = { comment: 'Hur många deltog?', changed: false };
    const page = await open(
      aCompletePart('Samsjuklighet', '12', { state: 'returned', returned }),
      aCompletePart('Brukarmedverkan', '12', { state: 'returned', returned: { ...returned, changed: true } }),
    );
    expect(section(page, 'Tillbakaskickat')?.textContent).toContain('Samsjuklighet: ”Hur många deltog?”');
    move.mockResolvedValue({} as TransitionResult);
    await press(page);
    expect(move.mock.calls.map(([id]) => id)).toEqual([idOf('Brukarmedverkan')]);
  });

  it('says honestly which have failed and why, that the others are submitted, and stays', async () => {
    const page = await open(
      aCompletePart('Samsjuklighet'),
      aCompletePart('Brukarmedverkan'),
      aCompletePart('Suicidprevention'),
    );
    move.mockImplementation((id) =>
      id === idOf('Brukarmedverkan') ? Promise.reject(stale()) : Promise.resolve({} as TransitionResult),
    );
    await press(page);
    expect(move).toHaveBeenCalledTimes(3);
    expect(problems()).toEqual([
      '2 områden är inskickade. Resten är kvar som utkast.',
      'Brukarmedverkan kunde inte skickas in. Texten har ändrats sedan du öppnade sidan. Läs igenom den på nytt.',
    ]);
    expect(wholeReport).toHaveBeenCalledTimes(2);
  });

  it('says what is missing where nothing can be submitted', async () => {
    const page = await open(aPart('Samsjuklighet'));
    await press(page);
    expect(move).not.toHaveBeenCalled();
    expect(problems()[0]).toBe('Inget område är klart att skicka in. Fyll i det som saknas först.');
    expect(problems()[1]).toContain('Samsjuklighet: Svara på');
  });

  it('has no button for those who only write, and none when all is done', async () => {
    me.set({ accountId: idOf('me'), seats: [{ ...contact, role: 'contributor' }] });
    const page = await open(aCompletePart('Samsjuklighet'));
    expect([button(page), page.textContent?.includes('kontaktperson skickar in')]).toEqual([null, true]);
    me.set({ accountId: idOf('me'), seats: [contact] });
    await harness.navigateByUrl('/other');
    const done = await open(aPart('Samsjuklighet', { state: 'approved' }));
    expect([button(done), done.textContent?.includes('Allt är inskickat.')]).toEqual([null, true]);
  });
});
