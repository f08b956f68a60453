import { type Role, roles } from "../web/access/role.js";
import { addToken, listTokens, removeToken } from "../web/access/token-admin.js";

/** Makes, lists and ends the tokens of a data folder; as in web/access. */
export const accessTokens = { add: addToken, list: listTokens, remove: removeToken } as const;

/** Roles that a token may have, the least first. */
export const tokenRoles: readonly Role[] = roles;
