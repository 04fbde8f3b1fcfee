import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const root = new URL('../../', import.meta.url);
/** Where what people read is written; a pack that was corrected keeps its words, as JSON. */
const files = globSync(
  [
    '{shared/{calls,contract,domain,http,rules},web,cli,functions}/**/*.{ts,tsx}',
    'shared/rules/packs/**/*.yaml',
  ],
  { cwd: root },
);
const source = files.map((file) => readFileSync(new URL(file, root), 'utf8')).join('\n');

describe('what people read', () => {
  it.each([
    ['样本轮次', '演示轮次'],
    ['硬性条款', '必备条件'],
    ['读自通知', '据通知的转载文本'],
    ["zh: '提交汇总表。'", '汇总表》（附件1）'],
    ['而以统一社会信用代码前两位', '用统一社会信用代码前两位判断是否社会团体是推断'],
    ['最近的可行改动', '满足条款还需'],
    ['最小的改变', '满足条款还需'],
    ['硬性条件', '必备条件'],
    ['优先支持', '重点支持'],
    ['他方职责', '推荐部门职责'],
    ['本轮安排', '本次申报安排'],
    ['放回', '取消认领'],
    ['领取', '认领'],
    ['申诉', '申请复核'],
    ['有国家标准、行业标准空白检索结论', '经检索，尚无同类国家标准、行业标准'],
    ["'技术内容原则一致'", '国家标准与本团体标准技术内容原则一致'],
    ['补齐 errors', '请补充下列内容'],
    ['docs/permissions.md。', '本网站 /docs 页面'],
    ['见 assessment', '不符合$'],
    ['记为逾期', '分钟内仍可提交，并注明“逾期提交”'],
    ['在任专家', '履职中的专家'],
    ['提出建议的人不能', '建议人不得作出决定'],
    ['由相邻年份推断', '参照相邻年度通知推定'],
    ['未找到出处', '暂未查到原文'],
    ['未查到条文', '暂未查到原文'],
    ['评审专家“在任”', '2024年为“重点遴选”'],
    ["?? '未定'", '所读到的文本没有载明起止时刻'],
    ['本单位本次申报项数', '本单位本次申报项目数'],
    ['申报状态为${state}', '申报状态为“${STATES[state].zh}”'],
  ])('no longer says %s, but %s', (old, better) => {
    expect(source).not.toContain(old);
    expect(source).toContain(better);
  });

  it('has the punctuation of Chinese print', () => {
    const sentences = [...source.matchAll(/zh: (['`])(.*?)\1/g)].map(([, , zh = '']) => zh);
    const narrow = /[\u3400-\u9fff”’》）][,:;()!?]|[,:;()!?][\u3400-\u9fff“‘《（]/;

    expect(sentences.length).toBeGreaterThan(1000);
    expect(sentences.filter((zh) => narrow.test(zh))).toEqual([]);
  });
});
