import type { CallDefinition } from '../domain/calls/call.ts';
import type { FieldError } from '../domain/refusal.ts';
import type { RulePack } from '../domain/rules/clause.ts';

/** What is odd about a call; with `isRefused` it cannot be meant, and nobody should publish it. */
export interface Remark extends FieldError {
  readonly isRefused: boolean;
}

type Judged = Pick<
  CallDefinition,
  'name' | 'documentNumber' | 'issuedOn' | 'rulePack' | 'window' | 'materials'
>;
type Pack = Pick<RulePack, 'parameters'> & { readonly clauses: readonly { readonly id: string }[] };

const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/g;

/**
 * What in a call still speaks of another year than that in which it opens, or of another pack than
 * the one it names: name, number and day of the notice, the pack, materials that cite what it has not,
 * a cut-off before the opening, no grace. `pack` is null where nobody knows it. `others` are the
 * numbers of other notices: one with the same serial is likely last year's under the new year.
 */
export function remarksOn(
  call: Judged,
  pack: Pack | null,
  others: readonly (string | null)[] = [],
): Remark[] {
  const { window, materials } = call;
  return [
    ...(window ? otherYears(call, window.opensAt.slice(0, 4)) : []),
    ...sameSerial(call.documentNumber, others),
    ...(pack ? strangeClauses(materials, pack) : []),
    ...(pack && window ? earlyCutoff(pack, window.opensAt.slice(0, 10)) : []),
    ...(window?.graceMinutes === 0 ? [NO_GRACE] : []),
  ];
}

function otherYears(call: Judged, year: string): Remark[] {
  const texts = [
    ['/name/zh', call.name.zh],
    ['/name/en', call.name.en],
    ['/documentNumber', call.documentNumber ?? ''],
    ['/issuedOn', call.issuedOn?.slice(0, 4) ?? ''],
    ['/rulePack/id', call.rulePack.id.slice(-4)],
  ] as const;
  return texts.flatMap(([pointer, text]) => {
    const others = [...text.matchAll(YEAR)].map(([each]) => each).filter((each) => each !== year);
    return [...new Set(others)].map((other) => ({ pointer, ...ofAnotherYear(other, year) }));
  });
}

function ofAnotherYear(other: string, year: string): Omit<Remark, 'pointer'> {
  return {
    code: 'call.other_year',
    message: {
      zh: `写的是${other}年，而受理在${year}年开始`,
      en: `It says ${other}, and the call opens in ${year}`,
    },
    isRefused: false,
  };
}

/** `工信厅科函〔2024〕257号`: who issued it, in which year, and its serial in that. */
const NUMBER = /^(.*?)\s*[〔[［(（]\s*((?:19|20)\d{2})\s*[〕\]］)）]\s*第?\s*(\d+)\s*号$/;

/** Every year counts its papers anew: the very serial of an earlier notice was hardly given again. */
function sameSerial(number: string | null, others: readonly (string | null)[]): Remark[] {
  const [, , year, serial] = NUMBER.exec(number?.trim() ?? '') ?? [];
  const same = others.find((other) => {
    const [, , otherYear, otherSerial] = NUMBER.exec(other?.trim() ?? '') ?? [];
    return serial !== undefined && otherSerial === serial && otherYear !== year;
  });
  if (!same) return [];
  return [
    {
      pointer: '/documentNumber',
      code: 'call.serial_of_another',
      message: {
        zh: `序号与${same}相同，只有年份不同：请对照通知原件核对文号`,
        en: `It has the serial of ${same}, and only another year: see that the notice itself says so`,
      },
      isRefused: false,
    },
  ];
}

/** A material that cites a clause of another pack cites nothing that anybody is judged by. */
function strangeClauses(materials: Judged['materials'], { clauses }: Pack): Remark[] {
  return materials.flatMap(({ clause }, at) =>
    clauses.some(({ id }) => id === clause)
      ? []
      : [
          {
            pointer: `/materials/${at}/clause`,
            code: 'call.clause_unknown',
            message: {
              zh: `所引条款 ${clause} 不在本通知的规则集中：请在 materials.yaml 中改为其中一条的编号，pilots rules 列出各条`,
              en: `The pack of this call has no clause ${clause}: name one of its own in materials.yaml; pilots rules lists them`,
            },
            isRefused: true,
          },
        ],
  );
}

function earlyCutoff({ parameters }: Pack, opensOn: string): Remark[] {
  const { cutoff } = parameters;
  if (typeof cutoff !== 'string' || cutoff >= opensOn) return [];
  return [
    {
      pointer: '/window/opensAt',
      code: 'call.cutoff_before_opening',
      message: {
        zh: `规则集的截止日期${cutoff}早于开始受理的${opensOn}：请核对这是否就是通知的规定`,
        en: `The cut-off ${cutoff} of its pack is before ${opensOn}, when it opens: see that the notice says so`,
      },
      isRefused: false,
    },
  ];
}

const NO_GRACE: Remark = {
  pointer: '/window/graceMinutes',
  code: 'call.no_grace',
  message: {
    zh: '未设宽限时间（graceMinutes: 0），截止后一秒即为逾期',
    en: 'No grace (graceMinutes: 0); one second after the closing is late',
  },
  isRefused: false,
};
