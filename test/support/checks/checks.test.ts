import { describe, expect, it } from 'vitest';
import { type CheckResult, checksNamed, runBeside } from './checks.ts';

const node = (program: string) => `node -e "${program}"`;

describe('checks', () => {
  it('are those of package.json by their name, and those below it', () => {
    const names = checksNamed('types', 'unused').map(({ name }) => name);

    expect(names).toEqual(['types', 'types:pages', 'types:web', 'unused']);
  });

  it('are refused by a name that package.json does not have', () => {
    expect(() => checksNamed('type')).toThrow('package.json has no script check:type');
  });

  it('all run though one fails, and tell what they said on both ways out', async () => {
    const told: CheckResult[] = [];
    const haveAllPassed = await runBeside(
      [
        {
          name: 'wrong',
          command: node("console.log('1 error'); console.error('in a.ts'); process.exit(3)"),
        },
        { name: 'right', command: node("console.log('none')") },
      ],
      (one) => told.push(one),
      1,
    );

    expect(haveAllPassed).toBe(false);
    expect(told).toMatchObject([
      { name: 'wrong', hasPassed: false, output: '1 error\nin a.ts' },
      { name: 'right', hasPassed: true, output: 'none' },
    ]);
  });

  it('have passed where each has', async () => {
    expect(await runBeside([{ name: 'right', command: node('0') }], () => {})).toBe(true);
  });
});
