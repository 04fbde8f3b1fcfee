import { describe, expect, it } from 'vitest';
import { ScanNote } from '../../../web/parts/text/scan-note.tsx';
import { seen } from '../rendered.tsx';

const note = (
  scan: Parameters<typeof ScanNote>[0]['scan'],
  as: Parameters<typeof ScanNote>[0]['as'],
) => seen(<ScanNote scan={scan} code={null} as={as} />);

describe('what the code on a scan comes to', () => {
  it.each(['earlier', 'other'] as const)(
    'tells a clerk what to do about the own file, and an examiner how to have it replaced: %s',
    (scan) => {
      expect(note(scan, 'association')).toMatch(/请核对是否/);
      expect(note(scan, 'association')).not.toMatch(/指出问题|所报内容/);
      const examiner = note(scan, 'examiner');
      expect(examiner).toContain('请打开文件');
      expect(examiner).toContain('可在材料旁“指出问题”，再“一次性告知补正”');
      expect(examiner).not.toMatch(/填报的内容|重新打印/);
    },
  );

  it.each(['recommender', 'expert', 'decider'] as const)(
    'tells a %s what there is to see, and of nothing that is not theirs to do',
    (as) => {
      expect(note('earlier', as)).toContain('与所报内容不一致');
      expect(note('earlier', as)).not.toContain('指出问题');
    },
  );

  it('asks an examiner to do nothing where it matches, and says that no code is no ground', () => {
    expect(note('present', 'examiner')).toContain('与所报内容一致');
    expect(note('present', 'examiner')).not.toContain('指出问题');
    expect(note('none', 'examiner')).toContain('没有校验码不是退回的理由');
    expect(note('none', 'association')).toContain('这不影响提交');
  });
});
