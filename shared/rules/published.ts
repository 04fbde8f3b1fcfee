import type { RulePack } from '../domain/rules/clause.ts';
import { pp2018 } from './2018/pack.ts';
import { pp2019 } from './2019/pack.ts';
import { pp2020 } from './2020/pack.ts';
import { pp2021 } from './2021/pack.ts';
import { pp2022 } from './2022/pack.ts';
import { pp2023 } from './2023/pack.ts';
import { pp2024 } from './2024/pack.ts';
import { adoption2023 } from './adoption-2023/pack.ts';
import { FROZEN } from './frozen/frozen.ts';
import { sample2026 } from './sample-2026/pack.ts';
import { sector2024 } from './sector-2024/pack.ts';

/**
 * Every pack that was ever published, the corrected versions first, then those in use in the order
 * of the calls, each with its hash: computed when it was published and pinned here, so that a start
 * computes nothing and a browser needs no hash function. A test compares each with the pack.
 */
export const PUBLISHED: readonly (readonly [RulePack, string])[] = [
  ...FROZEN,
  [pp2018, '79a61c4af3a9a3e07f747df62f6763ac62c3d37c1203ae8f82929fccc0c8899d'],
  [pp2019, '33c28574ce131875e5b89308143bb375504f3e849ddb066a3338cbbc03df5e51'],
  [pp2020, '7b669d56b260eaf2a4e5fe5e3ca5a441085acab055fc02479e7ab3bd93a5a988'],
  [pp2021, 'bbd3acb1a8d4acd58e1cd1d4d2d3bfd70412b3525631357ca63f9290dd67b3c2'],
  [pp2022, '235e41274ab82a8d58a3cb09b094840b1db3330237f1fb45951e4f8902096aa3'],
  [pp2023, '10dc6887b7f6843109bc6b86f928fb47cae05da7c7169ce9873f2bcfad1ca0c1'],
  [pp2024, '1f545b9d276f6c379f7937454cdc9e5e91c44a4fbf002baf4a6a2a7d4d7d58e8'],
  [adoption2023, '350edcbacea137b29626f7a4368c5eb8ed97bbf45171ee35955c6fd1e8258d53'],
  [sector2024, '717262f484b6351e6af0789c7115010e0bfa5c95dda257ac8b556bd4acecd7c0'],
  [sample2026, '4c5f82b50cfbad20a0d59222b5cb7e1e8573cc7d82fd714c4b99dcb9e08e3599'],
];
