export interface AddressStore {
  /** The mail address of a person, by the subject of the token; null: none is known. */
  readAddress(subject: string): Promise<string | null>;
}
