/** The page that was asked for and could not be opened, while the one before it is still read. */
let address = $state.raw<string | null>(null);

export const unopened = {
  /** Its address within the site; null where there is none. */
  get address(): string | null {
    return address;
  },
  set address(value: string | null) {
    address = value;
  },
};
