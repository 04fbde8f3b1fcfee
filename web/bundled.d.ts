/** What the vocabulary of the clauses says, put in when the pages are bundled: it reads too much else. */
declare module 'bundled:fact-fields' {
  export const FACT_FIELDS: readonly import('./form/fact-field.ts').FactField[];
}

declare module 'bundled:content-fields' {
  export const CONTENT_FIELDS: readonly import('./form/content-field.ts').ContentField[];
}
