import { passwordFault } from "../web/access/password.js";
import { PasswordHasher } from "../web/access/password-hash.js";
import { addUser, listUsers, removeUser, setPassword, setRole } from "../web/access/user-admin.js";

/** Makes, lists, changes and ends the accounts of a data folder; as in web/access. */
export const accessUsers = {
  add: addUser,
  list: listUsers,
  remove: removeUser,
  role: setRole,
  password: setPassword,
  /** Why a password will not do for a name; undefined when it will. */
  fault: passwordFault,
  hash: (password: string): Promise<string> => new PasswordHasher().hash(password),
} as const;
