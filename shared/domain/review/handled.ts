/** What its recommender made of a filing, by which it was done with it. */
export const HANDLED = ['recommended', 'returned', 'declined'] as const;
export type Handled = (typeof HANDLED)[number];
