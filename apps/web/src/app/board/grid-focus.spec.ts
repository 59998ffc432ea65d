import { beforeEach, describe, expect, it } from '@jest/globals';
import { Component, signal } from '@angular/core';
import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { GridFocus } from './grid-focus.js';

@Component({
  selector: 'app-example',
  imports: [GridFocus],
  template: `<table appGridFocus>
    <tbody>
      <tr>
        <th scope="rowgroup" colspan="3">{{ say('Grupp') }}</th>
      </tr>
      <tr>
        <th scope="row" id="r1">{{ say('Ett') }}</th>
        <td id="a1">
          @if (linked()) {
            <a id="link" href="#x" tabindex="-1">{{ say('A1') }}</a>
          }
        </td>
        <td id="b1">{{ say('B1') }}</td>
      </tr>
      <tr>
        <th scope="row" id="r2">{{ say('Två') }}</th>
        <td id="a2">
          <a id="link2" href="#y" tabindex="-1">{{ say('A2') }}</a>
        </td>
        <td id="b2">{{ say('B2') }}</td>
      </tr>
    </tbody>
  </table>`,
})
class Example {
  readonly linked = signal(true);
  readonly say = (word: string) => word;
}

describe('a grid', () => {
  let fixture: ComponentFixture<Example>;
  const element = (id: string) => document.getElementById(id)!;
  const stops = () =>
    [...(fixture.nativeElement as HTMLElement).querySelectorAll('[tabindex="0"]')].map(({ id }) => id);
  const press = (key: string, more: KeyboardEventInit = {}) => {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
    document.activeElement!.dispatchEvent(event);
    return [document.activeElement!.id, event.defaultPrevented];
  };

  beforeEach(async () => {
    fixture = TestBed.createComponent(Example);
    document.body.append(fixture.nativeElement as HTMLElement);
    await fixture.whenStable();
    element('r1').focus();
  });

  it('has one tab stop, which is where one last was', () => {
    expect(stops()).toEqual(['r1']);
    press('ArrowRight');
    expect(stops()).toEqual(['link']);
    element('link2').focus();
    expect(stops()).toEqual(['link2']);
  });

  it('is walked with arrows, to the link of a cell that has one, and no further than its edges', () => {
    expect(press('ArrowRight')).toEqual(['link', true]);
    expect(press('ArrowRight')).toEqual(['b1', true]);
    expect(press('ArrowRight')).toEqual(['b1', false]);
    expect(press('ArrowDown')).toEqual(['b2', true]);
    expect(press('ArrowDown')).toEqual(['b2', false]);
    expect(press('ArrowLeft')).toEqual(['link2', true]);
    expect(press('ArrowUp')).toEqual(['link', true]);
    expect(press('ArrowUp')).toEqual(['link', false]);
  });

  it('leads to the ends of the row, and with Ctrl to the ends of all', () => {
    expect(press('End')).toEqual(['b1', true]);
    expect(press('Home')).toEqual(['r1', true]);
    expect(press('End', { ctrlKey: true })).toEqual(['b2', true]);
    expect(press('Home', { ctrlKey: true })).toEqual(['r1', true]);
    expect(press('PageDown')).toEqual(['r2', true]);
    expect(press('PageUp')).toEqual(['r1', true]);
  });

  it('leaves other keys alone', () => {
    expect(press('Enter')).toEqual(['r1', false]);
    expect(press('ArrowRight', { altKey: true })).toEqual(['r1', false]);
    expect(press('Tab')).toEqual(['r1', false]);
  });

  it('keeps its place, and the keyboard, when the link of a cell goes away', async () => {
    press('ArrowRight');
    fixture.componentInstance.linked.set(false);
    await fixture.whenStable();
    expect(stops()).toEqual(['a1']);
    expect(document.activeElement?.id).toBe('a1');
  });
});
