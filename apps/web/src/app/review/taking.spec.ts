import { beforeEach, describe, expect, it } from '@jest/globals';
import { TestBed } from '@angular/core/testing';
import type { DraftSave, RichText } from '@samsyn/domain';
import { emptyContent, plainText, richText, takenFrom } from '@samsyn/domain/rules';
import { idOf } from '@samsyn/domain/testing';
import { Api } from '../api/api.js';
import { ConnectionError, ProblemError } from '../api/problem-error.js';
import { Taking } from './taking.js';
import { aCountyDraft } from './test/reviewed.js';

const origin = { contributionId: idOf('Nord'), revisionId: idOf('revision Nord') };
const [paragraph, list] = richText('Sex kommuner.', { bullets: ['Sjöbo'] }).content as [
  RichText['content'][number],
  RichText['content'][number],
];
const content = (body: RichText) => ({ ...emptyContent, body });

/** A server that holds one text and takes saves by version. */
class Server {
  version = 3;
  body = richText('Länets ord.');
  saves = 0;
  offline = false;

  saveDraft = async (_: string, { basedOn, content: saved }: DraftSave) => {
    this.saves += 1;
    if (this.offline) throw new ConnectionError('offline');
    if (basedOn !== this.version) {
      const current = { version: this.version, content: content(this.body) };
      const problem = { type: '', title: '', status: 409, code: 'staleVersion', detail: '', current };
      throw new ProblemError(problem);
    }
    this.version += 1;
    this.body = saved.body;
    return { version: this.version, savedAt: '' };
  };
}

describe('taking a paragraph into the text above', () => {
  let server: Server;
  let taking: Taking;
  const county = aCountyDraft('Länets ord.');
  beforeEach(() => {
    server = new Server();
    TestBed.configureTestingModule({ providers: [Taking, { provide: Api, useValue: server }] });
    taking = TestBed.inject(Taking);
    taking.know([county]);
  });

  it('puts it last, with where it came from, and tells of it', async () => {
    expect(taking.has(county.id, origin.revisionId, paragraph)).toBe(false);
    await taking.take(county.id, origin, paragraph);
    expect(plainText(server.body)).toBe('Länets ord.\nSex kommuner.');
    expect(takenFrom(server.body)).toEqual([{ ...origin, changed: false }]);
    expect(taking.has(county.id, origin.revisionId, paragraph)).toBe(true);
    expect(taking.has(county.id, idOf('another revision'), paragraph)).toBe(false);
    expect(plainText(taking.draftOf(county.id)!.body)).toBe('Länets ord.\nSex kommuner.');
  });

  it('keeps what somebody else saved meanwhile', async () => {
    server.version = 9;
    server.body = richText('Kollegans ord.');
    await taking.take(county.id, origin, paragraph);
    expect(plainText(server.body)).toBe('Kollegans ord.\nSex kommuner.');
    expect(server.saves).toBe(2);
  });

  it('does not take again what is there already, though the answer was lost', async () => {
    await taking.take(county.id, origin, paragraph);
    const saved = server.body;
    TestBed.resetTestingModule();
    TestBed.configureTestingModule({ providers: [Taking, { provide: Api, useValue: server }] });
    taking = TestBed.inject(Taking);
    taking.know([county]);
    await taking.take(county.id, origin, paragraph);
    expect(server.body).toEqual(saved);
  });

  it('takes two that were asked for at once one after the other', async () => {
    await Promise.all([taking.take(county.id, origin, paragraph), taking.take(county.id, origin, list)]);
    expect(plainText(server.body)).toBe('Länets ord.\nSex kommuner.\nSjöbo');
    expect(server.saves).toBe(2);
  });

  it('says when nothing was taken, and goes on with the next', async () => {
    server.offline = true;
    await expect(taking.take(county.id, origin, paragraph)).rejects.toThrow('offline');
    expect(taking.has(county.id, origin.revisionId, paragraph)).toBe(false);
    server.offline = false;
    await taking.take(county.id, origin, list);
    expect(plainText(server.body)).toBe('Länets ord.\nSjöbo');
  });

  it('stands in the place of the empty line that a blank text begins with', async () => {
    const blank = aCountyDraft('', { draft: { version: 3, content: emptyContent } });
    TestBed.resetTestingModule();
    TestBed.configureTestingModule({ providers: [Taking, { provide: Api, useValue: server }] });
    taking = TestBed.inject(Taking);
    taking.know([blank]);
    await taking.take(county.id, origin, paragraph);
    expect(server.body.content).toHaveLength(1);
  });

  it('is not set back by a page that was read before', async () => {
    await taking.take(county.id, origin, paragraph);
    taking.know([county]);
    expect(taking.has(county.id, origin.revisionId, paragraph)).toBe(true);
  });
});
