/** What personal data are of, where they are not of an objection: pages know it without schemas. */
export const OF_ASSOCIATION = 'association';
