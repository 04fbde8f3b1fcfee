import { describe, expect, it } from 'vitest';
import { ProblemError, UnexplainedError, dataOf } from '../../shared/client/client.ts';
import { type Problem, failureOf } from '../../web/data/failure.ts';

const problem = (status: number, code: Problem['code']): Problem => ({
  type: `/docs/problems#${code}`,
  title: 'title',
  detail: 'detail',
  status,
  code,
});

describe('what went wrong', () => {
  it.each([
    ['offline', new TypeError('Failed to fetch')],
    ['expired', new UnexplainedError(401)],
    ['forbidden', new UnexplainedError(403)],
    ['fault', new UnexplainedError(503)],
    ['too_often', new UnexplainedError(429)],
    ['too_often', new ProblemError(problem(429, 'objection.too_often'))],
    ['fault', new Error('a bug of our own')],
    ['expired', new ProblemError(problem(401, 'caller.unknown'))],
    ['forbidden', new ProblemError(problem(403, 'caller.forbidden'))],
    ['refused', new ProblemError(problem(403, 'review.recused'))],
    ['refused', new ProblemError(problem(403, 'decision.same_person'))],
    ['not_found', new ProblemError(problem(404, 'call.not_found'))],
    ['too_late', new ProblemError(problem(409, 'application.late'))],
    ['refused', new ProblemError(problem(409, 'application.already_exists'))],
    ['changed', new ProblemError(problem(412, 'application.changed_meanwhile'))],
    ['refused', new ProblemError(problem(422, 'request.invalid'))],
    ['fault', new ProblemError(problem(500, 'server.fault'))],
  ])('is told as %s', (kind, thrown) => {
    expect(failureOf(thrown).kind).toBe(kind);
  });

  it('keeps what the API said', () => {
    const said = problem(404, 'call.not_found');

    expect(failureOf(new ProblemError(said)).problem).toBe(said);
    expect(failureOf(new UnexplainedError(404)).problem).toBeNull();
  });

  it('keeps how long to wait, whoever said so', () => {
    const said = { ...problem(429, 'objection.too_often'), retryAfter: 3600 };

    expect(failureOf(new ProblemError(said)).retryAfter).toBe(3600);
    expect(failureOf(new UnexplainedError(429, 30)).retryAfter).toBe(30);
    expect(failureOf(new UnexplainedError(429))).not.toHaveProperty('retryAfter');
  });

  it('hears it from the header where the answer is no problem', () => {
    const headers = { 'Retry-After': '30' };
    const answer = { response: new Response('', { status: 429, headers }) };

    expect(() => dataOf(answer)).toThrow(expect.objectContaining({ status: 429, retryAfter: 30 }));
  });
});
