import { adminPages } from '../admin/pages.ts';
import { associationPages } from '../association/pages.ts';
import { deciderPages } from '../decider/pages.ts';
import { examinerPages } from '../examiner/pages.ts';
import { expertPages } from '../expert/pages.ts';
import { publicPages } from '../public/pages.ts';
import { recommenderPages } from '../recommender/pages.ts';
import { ADDRESSES } from './addresses.ts';
import type { PageEntry, PagesOf } from './page-entry.ts';

const BY_NAME: PagesOf<typeof ADDRESSES> = {
  ...publicPages,
  ...associationPages,
  ...recommenderPages,
  ...examinerPages,
  ...expertPages,
  ...deciderPages,
  ...adminPages,
};

/** Every page with its address: the router, the navigation and the tests go by this table. */
export const PAGES: readonly (PageEntry & { readonly path: string })[] = Object.entries(
  BY_NAME,
).map(([name, page]) => ({ ...page, path: ADDRESSES[name as keyof typeof ADDRESSES] }));
