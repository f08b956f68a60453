/**
 * Key under which a body holds a hash of the token by which a session is used. The token is a secret and the hash no
 * news for people: a symbol is left out when the body is written.
 */
export const SESSION_TOKEN: unique symbol = Symbol("session token");
