import adoption2023v1 from './version-1/adoption-2023.json' with { type: 'json' };
import pp2019v1 from './version-1/pp2019.json' with { type: 'json' };
import pp2020v1 from './version-1/pp2020.json' with { type: 'json' };
import pp2021v1 from './version-1/pp2021.json' with { type: 'json' };
import pp2022v1 from './version-1/pp2022.json' with { type: 'json' };
import pp2023v1 from './version-1/pp2023.json' with { type: 'json' };
import pp2024v1 from './version-1/pp2024.json' with { type: 'json' };
import sample2026v1 from './version-1/sample-2026.json' with { type: 'json' };
import pp2018v1 from './version-1/pp2018.json' with { type: 'json' };
import pp2019v2 from './version-2/pp2019.json' with { type: 'json' };
import pp2020v2 from './version-2/pp2020.json' with { type: 'json' };
import pp2021v2 from './version-2/pp2021.json' with { type: 'json' };
import pp2022v2 from './version-2/pp2022.json' with { type: 'json' };
import pp2023v2 from './version-2/pp2023.json' with { type: 'json' };
import pp2024v2 from './version-2/pp2024.json' with { type: 'json' };
import sector2024v1 from './version-1/sector-2024.json' with { type: 'json' };
import sample2026v2 from './version-2/sample-2026.json' with { type: 'json' };
import adoption2023v2 from './version-2/adoption-2023.json' with { type: 'json' };
import pp2019v3 from './version-3/pp2019.json' with { type: 'json' };
import pp2021v3 from './version-3/pp2021.json' with { type: 'json' };
import pp2023v3 from './version-3/pp2023.json' with { type: 'json' };
import sector2024v2 from './version-2/sector-2024.json' with { type: 'json' };
import adoption2023v3 from './version-3/adoption-2023.json' with { type: 'json' };
import pp2019v4 from './version-4/pp2019.json' with { type: 'json' };
import pp2020v3 from './version-3/pp2020.json' with { type: 'json' };
import pp2021v4 from './version-4/pp2021.json' with { type: 'json' };
import pp2023v4 from './version-4/pp2023.json' with { type: 'json' };
import pp2024v3 from './version-3/pp2024.json' with { type: 'json' };
import sample2026v3 from './version-3/sample-2026.json' with { type: 'json' };
import adoption2023v4 from './version-4/adoption-2023.json' with { type: 'json' };
import pp2024v4 from './version-4/pp2024.json' with { type: 'json' };
import sample2026v4 from './version-4/sample-2026.json' with { type: 'json' };
import sector2024v3 from './version-3/sector-2024.json' with { type: 'json' };
import type { RulePack } from '../../../domain/rules/clause.ts';

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
  [pp2018v1 as RulePack, '79a61c4af3a9a3e07f747df62f6763ac62c3d37c1203ae8f82929fccc0c8899d'],
  [pp2019v2 as RulePack, '33c28574ce131875e5b89308143bb375504f3e849ddb066a3338cbbc03df5e51'],
  [pp2020v2 as RulePack, '7b669d56b260eaf2a4e5fe5e3ca5a441085acab055fc02479e7ab3bd93a5a988'],
  [pp2021v2 as RulePack, 'bbd3acb1a8d4acd58e1cd1d4d2d3bfd70412b3525631357ca63f9290dd67b3c2'],
  [pp2022v2 as RulePack, '235e41274ab82a8d58a3cb09b094840b1db3330237f1fb45951e4f8902096aa3'],
  [pp2023v2 as RulePack, '10dc6887b7f6843109bc6b86f928fb47cae05da7c7169ce9873f2bcfad1ca0c1'],
  [pp2024v2 as RulePack, '1f545b9d276f6c379f7937454cdc9e5e91c44a4fbf002baf4a6a2a7d4d7d58e8'],
  [sector2024v1 as RulePack, '717262f484b6351e6af0789c7115010e0bfa5c95dda257ac8b556bd4acecd7c0'],
  [sample2026v2 as RulePack, '4c5f82b50cfbad20a0d59222b5cb7e1e8573cc7d82fd714c4b99dcb9e08e3599'],
  [adoption2023v2 as RulePack, '350edcbacea137b29626f7a4368c5eb8ed97bbf45171ee35955c6fd1e8258d53'],
  [pp2019v3 as RulePack, 'c9f1e77cb7045863fa5206ac35bf08121dd5f79b350553b899193715b8f61e9c'],
  [pp2021v3 as RulePack, '247cd95772e19c64a1a379d4dc48bda6d2ef3cdd80e821e5e2df6e69073928e8'],
  [pp2023v3 as RulePack, 'd6625b84c030f1fec0a80c9a473c9b4b972e159da2c9feecf069ef239044f065'],
  [sector2024v2 as RulePack, 'a56be80dcdfa2c3e60376c9ccfb2157e8624eba2d0b08f66d0445a3b3a334f95'],
  [adoption2023v3 as RulePack, '1ff92bd9067205704f2bdfe5e9efaa3182c225ab971e3aa3e353ae6e4abb0f47'],
  [pp2019v4 as RulePack, '9c18694556b1d9d2eae8c3e37c59adc56573bb14004d4e7f73c894ffc8fd60eb'],
  [pp2020v3 as RulePack, 'e2e542abb7c901906be048cdb0675ce0cbdd653aae17be01a8be9089a1f5d3a0'],
  [pp2021v4 as RulePack, '982ad735764b2192a11379f6dc5790e099a96bed573c65212e02b7621cb91088'],
  [pp2023v4 as RulePack, 'd0cd6f79a998378d25559c5557cdb4bc22217a98d3e48e81816566dec99c1fd1'],
  [pp2024v3 as RulePack, 'c1f4dd177aa536e743906523f8cc1e99df2ad498d3a302fc4405dc9b586d243f'],
  [sample2026v3 as RulePack, 'ed338c3dbe91dc5e2bdd16d7b8e1d7fee4b650a22b87b4365ee1d4c870bc883a'],
  [adoption2023v4 as RulePack, '00cfbba68e586f3ddbf80a10193869077afa9a99765b8a3f9040876cd638693c'],
  [pp2024v4 as RulePack, '2080ff51232a1402f708d88cc271e4131a6e0eedbbb22bb96111891dd61db80c'],
  [sample2026v4 as RulePack, '5895ab5b3136873aadb125eda6e634706672c5f5b67ed939c7b18bd20fa2c836'],
  [sector2024v3 as RulePack, '8f5a04a023b92ffef918d0907203a234060cf4b52a0e2583124e06b4668a9ee8'],
];
