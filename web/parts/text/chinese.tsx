import { useReader } from '../../reader/context.ts';

/** What there is in Chinese only, such as a name, marked as such for whoever reads in English. */
export function Chinese({ children }: { children: string }) {
  return useReader().language === 'en' ? <span lang="zh-CN">{children}</span> : <>{children}</>;
}
