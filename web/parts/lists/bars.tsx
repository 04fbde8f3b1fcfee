import { useReader } from '../../reader/context.ts';

export interface Bar {
  readonly name: string;
  readonly count: number;
}

interface BarsProps {
  readonly title: string;
  /** What is counted, over the column of figures. */
  readonly counted: string;
  readonly bars: readonly Bar[];
}

/** Counts as a table, each with a bar beside it; the bars only repeat what the table says. */
export function Bars({ title, counted, bars }: BarsProps) {
  const reader = useReader();
  const most = Math.max(1, ...bars.map(({ count }) => count));
  return (
    <table class="bars">
      <caption>{title}</caption>
      <thead class="unseen">
        <tr>
          <th scope="col">{title}</th>
          <th scope="col">{counted}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {bars.map(({ name, count }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td class="figure">{reader.number(count)}</td>
            <td class="bar">
              <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                <rect width={(100 * count) / most} height="8" />
              </svg>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
