import { ADMIN } from '../admin/addresses.ts';
import { ASSOCIATION } from '../association/addresses.ts';
import { DECIDER } from '../decider/addresses.ts';
import { EXAMINER } from '../examiner/addresses.ts';
import { EXPERT } from '../expert/addresses.ts';
import { PUBLIC } from '../public/addresses.ts';
import { RECOMMENDER } from '../recommender/addresses.ts';

/** The addresses of each room, in the order of its pages. */
export const BY_ROOM = {
  public: PUBLIC,
  association: ASSOCIATION,
  recommender: RECOMMENDER,
  examiner: EXAMINER,
  expert: EXPERT,
  decider: DECIDER,
  admin: ADMIN,
} as const;

/** Every address that has a page, by its name; any other is answered with 404. */
export const ADDRESSES = {
  ...PUBLIC,
  ...ASSOCIATION,
  ...RECOMMENDER,
  ...EXAMINER,
  ...EXPERT,
  ...DECIDER,
  ...ADMIN,
} as const;
