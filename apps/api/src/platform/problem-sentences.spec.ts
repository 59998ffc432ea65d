import { describe, expect, it } from '@jest/globals';
import { problemCodes, refusals, type EditionRefusal, type Problem } from '@samsyn/domain';
import { HttpException, Logger } from '@nestjs/common';
import { en } from './messages/en.js';
import { sv } from './messages/sv.js';
import { ProblemException, type Code } from './problem.js';
import { sendProblem } from './problem.filter.js';

// Written out, so that the compiler tells of one that is new; the keys are looked at while the tests run.
const ofEditions: Readonly<Record<EditionRefusal, true>> = {
  forbidden: true,
  wrongState: true,
  commentRequired: true,
  decisionRequired: true,
  notPublishable: true,
  notSealed: true,
};
const codes = [
  ...new Set([...problemCodes, ...refusals, ...(Object.keys(ofEditions) as EditionRefusal[])]),
] satisfies Code[];
/** Fails to compile where a code of the type is in no list above. */
const all: Exclude<Code, (typeof codes)[number]> extends never ? true : never = true;

function sent(exception: unknown, language: string): Problem {
  let problem: Problem | undefined;
  const reply = {
    headers: () => reply,
    status: () => reply,
    type: () => reply,
    send: (body: Problem) => (problem = body),
  };
  sendProblem(exception, { headers: { 'accept-language': language } }, reply as never);
  return problem!;
}

// Errors are thrown here on purpose.
Logger.overrideLogger(false);

describe('what the API refuses with', () => {
  it('is known whole', () => {
    expect(all).toBe(true);
    expect(Object.keys(sv).toSorted()).toEqual(codes.toSorted());
    expect(Object.keys(en).toSorted()).toEqual(codes.toSorted());
  });

  it.each(codes)('%s says in both languages what is wrong, and what to do', (code) => {
    const [swedish, english] = ['sv', 'en'].map((language) => sent(new ProblemException(code), language));
    for (const { title, detail, status, code: told } of [swedish!, english!]) {
      expect(told).toBe(code);
      expect(status).toBeGreaterThanOrEqual(400);
      expect(title).toMatch(/^[A-ZÅÄÖ].*[^.]$/);
      expect(detail).toMatch(/^[A-ZÅÄÖ”“].*\.$/);
    }
    expect(swedish!.title).not.toBe(english!.title);
    expect(swedish!.detail).not.toBe(english!.detail);
  });

  it.each([
    [413, 'tooLarge'],
    [429, 'tooManyAttempts'],
    [404, 'notFound'],
    [415, 'unreadable'],
  ])('with %i from the framework is %s, in words', (status, code) => {
    const problem = sent(new HttpException('x', status), 'sv');
    expect(problem).toMatchObject({ status, code, title: sv[code as Code][0], detail: sv[code as Code][1] });
  });

  it('says of an error of ours nothing but that, and what to do', () => {
    const problem = sent(new Error('select secret from account'), 'en');
    expect(problem).toMatchObject({ status: 500, code: 'internal', detail: en.internal[1] });
    expect(JSON.stringify(problem)).not.toContain('secret');
  });
});
