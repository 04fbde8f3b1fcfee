/** The conditions of the form that comes with this system, published like those of the packs. */
export const FORM_CONDITIONS = [
  'filing.route == "direct"',
  'filing.route == "recommended"',
  '"innovative" in novelty.categories',
  '"advanced" in novelty.categories',
  '"international" in novelty.categories',
] as const;
export type FormCondition = (typeof FORM_CONDITIONS)[number];
