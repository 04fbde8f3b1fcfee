import type { Timed } from './associations.ts';

const WIDTH = 50;

/** The time below which a share of these lies. */
export function percentile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** A line for each second: how many were sent, the half of them, and a bar to the slowest twentieth. */
export function curveOf(timed: readonly Timed[], began: number): string[] {
  const bySecond = new Map<number, number[]>();
  for (const { sentAt, took } of timed) {
    const second = Math.floor((sentAt - began) / 1000);
    bySecond.set(second, [...(bySecond.get(second) ?? []), took]);
  }
  const slowest = Math.max(1, ...[...bySecond.values()].map((times) => percentile(times, 0.95)));
  return [...bySecond]
    .toSorted(([a], [b]) => a - b)
    .map(([second, times]) => {
      const [half, most] = [percentile(times, 0.5), percentile(times, 0.95)];
      const [short, long] = [half, most].map((ms) => Math.round((ms / slowest) * WIDTH));
      const bar = '█'.repeat(short ?? 0) + '░'.repeat((long ?? 0) - (short ?? 0));
      const number = (value: number, places: number) => String(value).padStart(places);
      return `${number(second, 4)} s ${number(times.length, 5)} sent  ${number(half, 6)} ${number(most, 6)} ms ${bar}`;
    });
}
