import type { RulePack } from '../../domain/rules/clause.ts';
import pp2018 from './pp2018/resolved.json' with { type: 'json' };
import pp2019 from './pp2019/resolved.json' with { type: 'json' };
import pp2020 from './pp2020/resolved.json' with { type: 'json' };
import pp2021 from './pp2021/resolved.json' with { type: 'json' };
import pp2022 from './pp2022/resolved.json' with { type: 'json' };
import pp2023 from './pp2023/resolved.json' with { type: 'json' };
import pp2024 from './pp2024/resolved.json' with { type: 'json' };
import adoption2023 from './adoption-2023/resolved.json' with { type: 'json' };
import { FROZEN } from './frozen/frozen.ts';
import sample2026 from './sample-2026/resolved.json' with { type: 'json' };
import sector2024 from './sector-2024/resolved.json' with { type: 'json' };

/**
 * Every pack that was ever published, the corrected versions first, then those in use in the order
 * of the calls, each with its hash: computed when it was published and pinned here, so that a start
 * computes nothing and a browser needs no hash function. A test compares each with the pack.
 */
export const PUBLISHED: readonly (readonly [RulePack, string])[] = [
  ...FROZEN,
  [pp2018 as RulePack, '509b3cc99291a85da6552e5678decc9b706a119cea317ff4a5216eaeff7f60ec'],
  [pp2019 as RulePack, '7660ea3e9c3f33621c92ab9ab08259b630ca4082d022e56a9a7e8c6048e09c3f'],
  [pp2020 as RulePack, 'dc36dac17af581de353728c8a3a66eae6ba8a1f539c5d0fa7d9415fb2afa990b'],
  [pp2021 as RulePack, '41d270ea91e7e22ce6a981b1b103e5c30c2231811e5f71585788766464ceedc1'],
  [pp2022 as RulePack, 'ed8c215ebd440f678fed518bb1d134b5c180d889a8810d95099cf24b6cb588ce'],
  [pp2023 as RulePack, 'c1e2b2ba0b3ff4ee02a1be2068c93d79d94d59eacb5d9bdecd948e2877723196'],
  [pp2024 as RulePack, '32a1b06f05f1a0985b6b4a7c5dae8d2815165654ebafac15fb7afdd484baafa7'],
  [adoption2023 as RulePack, 'e92f29101b29bb57d7387fe71dec1c0414704113fe6892eef51971d715308aa6'],
  [sector2024 as RulePack, '15c4b21b0b9558fa067f1d4da5a27ce1c15f81622a9b3df1a73576b99f131aff'],
  [sample2026 as RulePack, 'ef4219297542e4f8d21143e4f7e9d3b769d21896c1c21f8ddffdcf43c46a43fd'],
];
