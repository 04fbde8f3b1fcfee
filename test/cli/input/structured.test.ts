import { describe, expect, it } from 'vitest';
import { casesAt, CLAUSE } from '../../support/cases.ts';
import { openDoors } from '../../support/doors.ts';
import { claimsOf } from '../../support/http-event.ts';
import { serve } from '../../support/servers/serve.ts';
import { pilotsAt } from '../../support/pilots.ts';

const doors = openDoors();
const url = serve(doors);
const { file, run } = pilotsAt(url);
const { start, bring } = casesAt(doors);

const pilots = (...args: string[]) => run([...args, '--call', 'sample-2026']);

const claimed = async () =>
  (await bring(await start(), ['submit', 'recommend', 'claim'])).params.applicationId;

async function defectsOf(applicationId: string) {
  const params = { callId: 'sample-2026', applicationId };
  const { body } = await doors().ask('viewForExaminer', { params, claims: claimsOf('examiner') });
  return (body as Record<string, { defects: unknown }>)['examination']?.defects;
}

const DEFECT = { pointer: '/promotionPlan', clause: CLAUSE, instruction: '请写明：三年内的安排' };

describe('a file that a person writes', () => {
  it.each([
    [
      'YAML',
      `# 补正\n- pointer: /promotionPlan\n  clause: ${CLAUSE}\n  instruction: >-\n    请写明：三年内的安排\n`,
    ],
    [
      'YAML in one line',
      `[{pointer: /promotionPlan, clause: ${CLAUSE}, instruction: 请写明：三年内的安排}]`,
    ],
    ['JSON', JSON.stringify([DEFECT])],
    ['JSON with tabs', JSON.stringify([DEFECT], null, '\t')],
  ])('may be %s', async (_what, text) => {
    const id = await claimed();

    const { complaints } = await pilots('return', id, '--file', file('defects.yaml', text));

    expect(complaints).toBe('');
    expect(await defectsOf(id)).toEqual([DEFECT]);
  });

  it.each([
    ['- pointer: /a\n  clause: "b\n', 'at line 3, column 1'],
    ['a: 1\nb: 2\na: 3\n', 'at line 3, column 1'],
    ['[{"pointer": "/a"]', 'at line 1, column 18'],
    ['- pointer: !secret /a\n', 'at line 1, column 12'],
    ['[{"pointer": "/a",\n "b": 1,\n "pointer": "/c"}]', 'line 3: /0/pointer is there twice'],
    ['{"a": 1, "\\u0061": 2}', 'line 1: /a is there twice'],
    ['- *nobody\n', 'cannot be read as YAML'],
    ['just words', 'holds no list and no mapping'],
    ['', 'holds no list and no mapping'],
    ['12', 'holds no list and no mapping'],
  ])('is refused in one sentence that says where: %j', async (text, where) => {
    const { code, complaints } = await pilots(
      'return',
      'app_0000000000000000',
      '--file',
      file('odd.yaml', text),
    );

    expect(code).toBe(2);
    expect(complaints).toContain(where);
    expect(complaints.split('\n')).toHaveLength(1);
  });
});
