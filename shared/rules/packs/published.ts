import type { RulePack } from '../../domain/rules/clause.ts';
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
  [pp2018, 'cc3f8cf8b1985fa1acc4fd441ef0cab1811536123e521eab649efcfdbe3883ee'],
  [pp2019, '1836b0ea69c96319d4430ab8f41b15b1b4226b76886be8492c0970f8b239273e'],
  [pp2020, '65a40ae76b82d8ed37755ee5d3ac819d18c05a5c650a38deb5a4514c85f95002'],
  [pp2021, '66d95cf2f6b53146002262ca3a6f996e87441a196a4cccffb37ad0f7a0d33df7'],
  [pp2022, '8ec1f9a692b69653c21edaef7b7923dda1967531a731e14762731f630ca44850'],
  [pp2023, 'fc7c6a5fcb79d150de1cd7c0e0cc056f2be440a9163710fa1dbf297c6c881938'],
  [pp2024, 'fd79b870270bebb39de29ae29c40383fde4c3b18935e458bd52dddd34b16cefe'],
  [adoption2023, '350edcbacea137b29626f7a4368c5eb8ed97bbf45171ee35955c6fd1e8258d53'],
  [sector2024, '522087a84218bcd8bff63d518d5ef0966298055272e5d710d9d636e19f6e034a'],
  [sample2026, 'd3ab5ce82263f649a2ad720686d399846eadc479660daaf8f771194bf2422742'],
];
