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
  [pp2019 as RulePack, '9c18694556b1d9d2eae8c3e37c59adc56573bb14004d4e7f73c894ffc8fd60eb'],
  [pp2020 as RulePack, 'e2e542abb7c901906be048cdb0675ce0cbdd653aae17be01a8be9089a1f5d3a0'],
  [pp2021 as RulePack, '982ad735764b2192a11379f6dc5790e099a96bed573c65212e02b7621cb91088'],
  [pp2022 as RulePack, 'ed8c215ebd440f678fed518bb1d134b5c180d889a8810d95099cf24b6cb588ce'],
  [pp2023 as RulePack, 'd0cd6f79a998378d25559c5557cdb4bc22217a98d3e48e81816566dec99c1fd1'],
  [pp2024 as RulePack, 'c1f4dd177aa536e743906523f8cc1e99df2ad498d3a302fc4405dc9b586d243f'],
  [adoption2023 as RulePack, '00cfbba68e586f3ddbf80a10193869077afa9a99765b8a3f9040876cd638693c'],
  [sector2024 as RulePack, '8f5a04a023b92ffef918d0907203a234060cf4b52a0e2583124e06b4668a9ee8'],
  [sample2026 as RulePack, 'ed338c3dbe91dc5e2bdd16d7b8e1d7fee4b650a22b87b4365ee1d4c870bc883a'],
];
