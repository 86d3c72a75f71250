/**
 * Who is at the keyboard, as far as Google tells: an address, or the empty string where it tells
 * none (a person of another domain, or one who has not let the add-on know). Asking costs two calls.
 */
export type WhoIsHere = () => string;
