import adoption2023v1 from './adoption-2023-v1.json' with { type: 'json' };
import pp2019v1 from './pp2019-v1.json' with { type: 'json' };
import pp2020v1 from './pp2020-v1.json' with { type: 'json' };
import pp2021v1 from './pp2021-v1.json' with { type: 'json' };
import pp2022v1 from './pp2022-v1.json' with { type: 'json' };
import pp2023v1 from './pp2023-v1.json' with { type: 'json' };
import pp2024v1 from './pp2024-v1.json' with { type: 'json' };
import sample2026v1 from './sample-2026-v1.json' with { type: 'json' };
import type { RulePack } from '../../domain/rules/clause.ts';

/**
 * Versions that a later one has corrected, as they were published: filings were judged by them. A
 * pack that is corrected is written here as JSON before its source becomes the next version.
 */
export const FROZEN: readonly (readonly [RulePack, string])[] = [
  [pp2019v1 as RulePack, '2cbcf0af1b230c04fd1ba03cd2edd223dce93956e12b99417f3875a5537e583e'],
  [pp2020v1 as RulePack, 'd78d18762f8a8caebb6c57098df664c30a81c51992bab9b2d0e1d85cdd95e89a'],
  [pp2021v1 as RulePack, 'ae4a6938b9d0419cacdcded13cfe50b6a49243a89c954aa7d0b6c06bbf5eda3d'],
  [pp2022v1 as RulePack, '56e077054663c85383c8fa25ab4a871544b93923418d8ab0292c7a844fcf1646'],
  [pp2023v1 as RulePack, 'a5cd62931684249723ae9446efeed0cf3dceefb3a38eeb70d4afc042c4ad4f24'],
  [pp2024v1 as RulePack, '35bdae1dcc73c9b7dfc9ed36c58ca80cbe73f116c2a5f6c3a789d41b29b079d5'],
  [adoption2023v1 as RulePack, '1b562a05d592f933fb7db105e3c34c149dd3739218e690377c1fcdb7d0108be1'],
  [sample2026v1 as RulePack, '15ff6d04c8c572cfbfe59e03a4ffd02f156133fa5bdd5c55adb4bc345a9b8f3f'],
];
