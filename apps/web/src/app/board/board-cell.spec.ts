import { beforeEach, describe, expect, it } from '@jest/globals';
import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { BoardCell as Cell, Me } from '@samsyn/domain';
import { abilityFor } from '@samsyn/domain/light';
import { provideTexts } from '../i18n/provide-texts.js';
import { BoardCell } from './board-cell.js';
import { BoardCellHarness } from './board-cell.harness.js';
import { BOARD_VIEW } from './board-view.js';

const me = {
  accountId: 'me',
  rootId: 'county',
  seats: [{ seatId: 's', unitId: 'north', rootId: 'county', role: 'contact' }],
} as unknown as Me;

const draft = {
  id: 'c1',
  sectionId: 'suicide',
  unitId: 'north',
  reviewUnitId: 'county',
  state: 'draft',
  turn: 'unit',
  late: true,
  waived: false,
} as Cell;

describe('BoardCell', () => {
  beforeEach(() => {
    localStorage.clear();
    TestBed.configureTestingModule({
      providers: [
        provideTexts(),
        provideRouter([]),
        { provide: BOARD_VIEW, useValue: signal({ roundId: 'r', me, ability: abilityFor(me) }) },
      ],
    });
  });

  async function show(cell: Cell): Promise<BoardCellHarness> {
    const fixture = TestBed.createComponent(BoardCell);
    fixture.componentRef.setInput('cell', cell);
    fixture.componentRef.setInput('section', { id: 'suicide', title: 'Suicidprevention' });
    fixture.componentRef.setInput('unit', { id: 'north', name: 'Nordost' });
    await fixture.whenStable();
    return TestbedHarnessEnvironment.harnessForFixture(fixture, BoardCellHarness);
  }

  it('says state, lateness and turn in words, and leads to the text', async () => {
    const cell = await show(draft);
    expect(await cell.state()).toBe('Utkast');
    expect(await cell.remark()).toBe('försenat, väntar på dig');
    expect(await cell.address()).toBe('/contributions/c1');
    expect(await cell.linkText()).toBe('Utkast försenat, väntar på dig: Suicidprevention, Nordost');
  });

  it('shows the state of what may not be opened, without a link', async () => {
    const cell = await show({ ...draft, unitId: 'south', late: false });
    expect(await cell.address()).toBeNull();
    expect(await cell.state()).toBe('Utkast');
    expect(await cell.remark()).toBe('hos organisationen');
  });
});
