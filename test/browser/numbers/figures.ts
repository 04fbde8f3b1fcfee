import { appendFileSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Text } from '../../../shared/domain/text.ts';

const folder = join(import.meta.dirname, '../../../build/numbers');

/** What the numbers are of, in the order in which they are printed. */
export const PARTS = ['axe', 'keyboard', 'weight', 'speed', 'work'] as const;
export type Part = (typeof PARTS)[number];

export interface Figure {
  readonly says: Text;
  readonly value: number;
  readonly unit: Text;
  /** The most that it may be; null where it is only told. */
  readonly most: number | null;
}

/** The parts of which something was noted by this process: what an earlier one noted of them is gone. */
const begun = new Set<Part>();

/** Notes a figure to be printed, and fails where it is more than it may be; what follows is measured all the same. */
export function expectFigure(part: Part, figure: Figure): void {
  const file = join(folder, `${part}.jsonl`);
  mkdirSync(folder, { recursive: true });
  if (!begun.has(part)) rmSync(file, { force: true });
  begun.add(part);
  appendFileSync(file, `${JSON.stringify(figure)}\n`);
  if (figure.most !== null)
    expect.soft(figure.value, figure.says.en).toBeLessThanOrEqual(figure.most);
}

/** What was noted, part by part, as each was measured last; a part that never was has none. */
export function notedFigures(): ReadonlyMap<Part, readonly Figure[]> {
  const files = existsSync(folder) ? readdirSync(folder) : [];
  return new Map(
    PARTS.map((part) => {
      const name = `${part}.jsonl`;
      const lines = files.includes(name) ? readFileSync(join(folder, name), 'utf8') : '';
      return [
        part,
        lines
          .split('\n')
          .filter(Boolean)
          .map((line) => JSON.parse(line) as Figure),
      ];
    }),
  );
}

/** Whether a figure is within what it may be; what is only told always is. */
export const holds = ({ value, most }: Figure): boolean => most === null || value <= most;

export const UNITS = {
  violations: { zh: '项', en: 'violations' },
  controls: { zh: '个', en: 'controls' },
  pages: { zh: '页', en: 'pages' },
  kilobytes: { zh: 'KB', en: 'KB' },
  milliseconds: { zh: '毫秒', en: 'ms' },
  actions: { zh: '次操作', en: 'actions' },
  fields: { zh: '项', en: 'fields' },
  presses: { zh: '次', en: 'presses' },
  minutes: { zh: '分钟', en: 'minutes' },
} as const satisfies Readonly<Record<string, Text>>;
