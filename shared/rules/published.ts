import type { RulePack } from '../domain/rules/clause.ts';
import { pp2019 } from './2019/pack.ts';
import { pp2020 } from './2020/pack.ts';
import { pp2021 } from './2021/pack.ts';
import { pp2022 } from './2022/pack.ts';
import { pp2023 } from './2023/pack.ts';
import { pp2024 } from './2024/pack.ts';
import { adoption2023 } from './adoption-2023/pack.ts';
import { sample2026 } from './sample-2026/pack.ts';

/**
 * Every pack that was ever published, in the order of the calls, each with its hash: computed when it
 * was published and pinned here, so that a start computes nothing and a browser needs no hash
 * function. A test compares each with the pack.
 */
export const PUBLISHED: readonly (readonly [RulePack, string])[] = [
  [pp2019, '2cbcf0af1b230c04fd1ba03cd2edd223dce93956e12b99417f3875a5537e583e'],
  [pp2020, 'd78d18762f8a8caebb6c57098df664c30a81c51992bab9b2d0e1d85cdd95e89a'],
  [pp2021, 'ae4a6938b9d0419cacdcded13cfe50b6a49243a89c954aa7d0b6c06bbf5eda3d'],
  [pp2022, '56e077054663c85383c8fa25ab4a871544b93923418d8ab0292c7a844fcf1646'],
  [pp2023, 'a5cd62931684249723ae9446efeed0cf3dceefb3a38eeb70d4afc042c4ad4f24'],
  [pp2024, '35bdae1dcc73c9b7dfc9ed36c58ca80cbe73f116c2a5f6c3a789d41b29b079d5'],
  [adoption2023, '1b562a05d592f933fb7db105e3c34c149dd3739218e690377c1fcdb7d0108be1'],
  [sample2026, '15ff6d04c8c572cfbfe59e03a4ffd02f156133fa5bdd5c55adb4bc345a9b8f3f'],
];
