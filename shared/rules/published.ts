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
  [pp2019, '9ec2372094efa976f03477522e1c2f5e078c0ef19f426f85183a074f26838530'],
  [pp2020, 'e620107ca0d34c5ba25c9ca1006ace9e05d171e1b151af1f4a9fadee8f4d8b91'],
  [pp2021, '060c44a890895bad1fd8420df0987d7d9572ad118956808d7835b3b9ca94487b'],
  [pp2022, '8eab3159517dc78e820b35ed4bfbb729b62283957e61844cb4c989382a4b8042'],
  [pp2023, 'df576270e8f1ac033aeace5f22bd88206db2d18c04f384b9e328351647c5aabe'],
  [pp2024, '9d733eecaea1697913abc679709a816177438b1f285b345814a8296fc3c5ef38'],
  [adoption2023, '350edcbacea137b29626f7a4368c5eb8ed97bbf45171ee35955c6fd1e8258d53'],
  [sector2024, '717262f484b6351e6af0789c7115010e0bfa5c95dda257ac8b556bd4acecd7c0'],
  [sample2026, '18652d2deb958e6201ff5877b8ffb1d2b8691c86b3d0bf613e92f609039637ea'],
];
