import { describe, expect, it } from 'vitest';
import { InForce } from '../../../web/admin/packs/in-force.tsx';
import { markup, seen } from '../rendered.tsx';

const pack = (version: number, published: object | null = null) => ({
  id: 'PACK-2027',
  version,
  hash: `hash-${version}`,
  title: { zh: '样例规则', en: 'sample rules' },
  clauses: 3,
  published,
});
const call = (hash: string, window: object | null = null) => ({
  id: 'sample-2027',
  name: { zh: '样例通知', en: 'sample call' },
  status: 'open',
  rulePack: { id: 'PACK-2027', version: 1, hash },
  window,
});
const part = (calls: readonly object[], packs: readonly object[]) => (
  <InForce {...({ calls, packs } as unknown as Parameters<typeof InForce>[0])} />
);
const WINDOW = { opensAt: '2027-03-01T00:00:00+08:00', closesAt: '2027-04-30T17:00:00+08:00' };

describe('the packs that calls go by', () => {
  it('are told with version, time, publication and the way to what changed', () => {
    const at = { by: 'admin-1', at: '2027-02-01T09:00:00+08:00', note: '样例' };
    const shown = part([call('hash-2', WINDOW)], [pack(1), pack(2, at)]);

    expect(seen(shown)).toContain('样例通知 正在受理 样例规则，第 2 版');
    expect(seen(shown)).toMatch(/2027年3月1日.*起受理，2027年4月30日.*截止/);
    expect(seen(shown)).toContain('2027年2月1日');
    expect(seen(shown)).toContain('看与第 1 版的不同');
    expect(seen(shown)).not.toContain('已有第');
    expect(markup(shown)).toContain(
      'href="/admin/packs/changes?from=PACK-2027%3Ahash-1&amp;to=PACK-2027%3Ahash-2"',
    );
  });

  it('say where a newer version is there, and where none came before', () => {
    const shown = seen(part([call('hash-1')], [pack(1), pack(3)]));

    expect(shown).toContain('已有第 3 版，本次申报不随之改变');
    expect(shown).toContain('没有前一版');
    expect(shown).toContain('没有受理时段');
    expect(shown).toContain('随系统提供');
  });

  it('are none where there is no call', () => {
    expect(seen(part([], [pack(1)]))).toContain('还没有申报通知。');
  });
});
