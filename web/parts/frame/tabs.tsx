import { readAnew } from '../../data/age.ts';
import { Link } from './link.tsx';
import { useReader } from '../../reader/context.ts';

export interface Tab {
  readonly to: string;
  readonly name: string;
}

/** Pages that belong together, each of its own address; `at`: the address of the one being shown. */
export function Tabs({ label, tabs, at }: { label: string; tabs: readonly Tab[]; at: string }) {
  const reader = useReader();
  return (
    <nav class="tabs" aria-label={label}>
      <ul>
        {tabs.map(({ to, name }) => (
          <li key={to}>
            {to === at ? (
              <a href={reader.to(to)} aria-current="page" onClick={readAnew}>
                {name}
              </a>
            ) : (
              <Link to={to}>{name}</Link>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
