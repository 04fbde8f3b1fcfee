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
  [pp2019 as RulePack, 'c9f1e77cb7045863fa5206ac35bf08121dd5f79b350553b899193715b8f61e9c'],
  [pp2020 as RulePack, 'e2e542abb7c901906be048cdb0675ce0cbdd653aae17be01a8be9089a1f5d3a0'],
  [pp2021 as RulePack, '247cd95772e19c64a1a379d4dc48bda6d2ef3cdd80e821e5e2df6e69073928e8'],
  [pp2022 as RulePack, 'ed8c215ebd440f678fed518bb1d134b5c180d889a8810d95099cf24b6cb588ce'],
  [pp2023 as RulePack, 'd6625b84c030f1fec0a80c9a473c9b4b972e159da2c9feecf069ef239044f065'],
  [pp2024 as RulePack, 'c1f4dd177aa536e743906523f8cc1e99df2ad498d3a302fc4405dc9b586d243f'],
  [adoption2023 as RulePack, '1ff92bd9067205704f2bdfe5e9efaa3182c225ab971e3aa3e353ae6e4abb0f47'],
  [sector2024 as RulePack, 'a56be80dcdfa2c3e60376c9ccfb2157e8624eba2d0b08f66d0445a3b3a334f95'],
  [sample2026 as RulePack, 'ed338c3dbe91dc5e2bdd16d7b8e1d7fee4b650a22b87b4365ee1d4c870bc883a'],
];
