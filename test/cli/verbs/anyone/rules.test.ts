import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDoors } from '../../../support/doors.ts';
import { serve } from '../../../support/servers/serve.ts';
import { pilotsAt } from '../../../support/pilots.ts';

const url = serve(openDoors());
const { folder, run } = pilotsAt(url, []);
const pilots = (...args: string[]) => run(args);

describe('pilots rules', () => {
  it('prints of each clause wording, source with its reading, condition and what follows', async () => {
    const { said: out } = await pilots('rules', 'PP2023');
    const line = (id: string) => out.split('\n').find((each) => each.endsWith(`  ${id}`)) ?? '';

    expect(line('PP2023-A4')).toMatch(
      /工信厅科函〔2023〕165号 一（据通知的转载文本，未与原件核对）.*要求：实施日期加6个月不晚于2023年6月30日.*不能申报/,
    );
    expect(line('PP2023-C3')).toMatch(
      /要求：承诺对材料的真实性和准确性负责；由人工核实：.*（本系统所加）/,
    );
    expect(line('PP2023-M2')).toMatch(/未与原件核对.*由人工判断/);
    expect(line('PP2023-D1')).toContain('中国电子元件行业协会（内部通知）');
    expect(out).toContain('工信厅科函〔2023〕165号；标题未查到 title not found');
    // one that is named so in its pack does not say it twice
    expect(out).not.toMatch(/标题未查到）；/);
    expect((await pilots('rules', 'PP2020')).said).toContain(
      '2020年申报通知；文号未查到 number not found；标题未查到 title not found',
    );
    expect((await pilots('rules', 'ADOPTION-2023')).said).toContain(
      '；文号未查到 number not found',
    );
    expect(out).toContain('管理办法没有查到');
    expect(out).toContain('《民法典》第二百零一条至第二百零四条');
    expect(out).toMatch(
      /^civil-code .*《民法典》.*未查到 not found.*LawRefBook.*据转载文本，未与原件核对$/m,
    );
    expect(out).toMatch(/^shanghai-rules .*没有记录.*暂未查到原文$/m);
  });

  it('refuses a pack that nobody published', async () => {
    const { code, complaints } = await pilots('rules', 'PP1999');

    expect(code).not.toBe(0);
    expect(complaints).toContain('PP1999');
  });
});

describe('pilots compare document', () => {
  it('changes what is said of that document wherever it is cited, and of no other', async () => {
    const facts = join(folder, 'facts.json');
    writeFileSync(facts, JSON.stringify({ filing: { truthful: true } }));
    const citations = async () =>
      (await pilots('assess', facts, '--pack', 'PP2021')).said
        .split('\n- ')
        .filter((finding) => finding.includes('编号 no. PP2021-'));
    const before = await citations();
    expect(before.filter((line) => line.includes('已于'))).toEqual([]);

    const note = ['--result', 'agrees', '--note', '样例：与印发件逐条核对'];
    const { code } = await pilots('compare', 'document', 'miit-2021', ...note);

    expect(code).toBe(0);
    const after = await citations();
    expect(after.find((line) => line.includes('no. PP2021-A1\n'))).toMatch(
      /据转载文本，已于20\d\d年\d{1,2}月\d{1,2}日与原件核对/,
    );
    // of Sichuan, which nobody compared
    expect(after.find((line) => line.includes('no. PP2021-D1\n'))).toContain('未与原件核对');
  });
});
