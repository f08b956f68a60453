import { z } from "zod";
import { accountName } from "../access/account-name.js";
import { callerName } from "../access/caller.js";
import { newPassword } from "../access/password.js";
import { roles } from "../access/role.js";
import { addUser, listUsers, removeUser, setPassword, setRole } from "../access/user-admin.js";
import { changedOrRefused, checkNewPassword } from "../account-refusal.js";
import { type Answer, jsonAnswer, refusal } from "../answer.js";
import { unauthorised } from "../doorkeeper.js";
import { laterRefusal } from "../login-request.js";
import { type Asked, type Route, type RouteContext, typedRoute } from "../route.js";

const userView = z.object({
  name: accountName,
  role: z.enum(roles),
  made: z.iso.datetime(),
  changed: z.iso.datetime().meta({ description: "When the password was set." }),
});
const usersView = z.object({ users: z.array(userView) });
const example = {
  users: [
    { name: "anna", role: "admin", made: "2026-11-21T04:00:00.000Z", changed: "2026-11-21T04:00:00.000Z" },
  ] as const,
};

const list: Route = {
  path: "/api/v1/users",
  role: "admin",
  doc: { summary: "Who has an account, in the order made.", answer: usersView, example: { answer: example } },
  answer(_, context) {
    return usersAnswer(context);
  },
};

const add: Route = typedRoute({
  method: "POST",
  path: "/api/v1/users",
  role: "admin",
  doc: {
    summary: "Adds an account.",
    answer: usersView,
    example: { body: { name: "bert", role: "viewer", password: "correct horse battery staple" }, answer: example },
  },
  body: z.strictObject({ name: accountName, role: z.enum(roles), password: newPassword }),
  async answer({ body: { name, role, password }, ...asked }, context) {
    const { access } = context;
    checkNewPassword(password, name);
    if (access.hasher.isBusy) return laterRefusal(1);
    const hash = await access.hasher.hash(password);
    return changed(asked, context, () => addUser(access.folder, name, role, hash));
  },
});

const change: Route = typedRoute({
  method: "PATCH",
  path: "/api/v1/users/:name",
  role: "admin",
  doc: {
    summary: "Gives an account another role, another password, or both; a new password ends its sessions.",
    answer: usersView,
    example: { body: { role: "analyst" }, answer: example },
  },
  body: z.strictObject({ role: z.enum(roles).optional(), password: newPassword.optional() }),
  async answer({ body: { role, password }, ...asked }, context) {
    const { access } = context;
    const { name = "" } = asked.parameters;
    if (access.accounts.find(name) === undefined) return nobody;
    if (password !== undefined) checkNewPassword(password, name);
    if (access.hasher.isBusy) return laterRefusal(1);
    const hash = password === undefined ? undefined : await access.hasher.hash(password);
    return changed(asked, context, () => {
      // What may be refused comes first.
      if (role !== undefined) setRole(access.folder, name, role);
      if (hash !== undefined) setPassword(access.folder, name, hash);
    });
  },
});

const remove: Route = {
  method: "DELETE",
  path: "/api/v1/users/:name",
  role: "admin",
  doc: { summary: "Removes an account and ends its sessions.", answer: usersView, example: { answer: example } },
  answer(asked, context) {
    const { name = "" } = asked.parameters;
    if (context.access.accounts.find(name) === undefined) return nobody;
    return changed(asked, context, () => removeUser(context.access.folder, name));
  },
};

const nobody: Answer = refusal(404, "NOT_FOUND", "nobody has an account of this name");

function changed(
  { caller, address }: Pick<Asked, "caller" | "address">,
  context: RouteContext,
  work: () => void,
): Answer {
  // Passwords take their time: whoever asked may have lost the right to.
  if (caller === undefined || !context.access.isCurrent(caller)) return unauthorised;
  const who = callerName(caller);
  changedOrRefused(() => context.access.change({ who, address }, work));
  return usersAnswer(context);
}

function usersAnswer({ access }: RouteContext): Answer {
  return jsonAnswer({ users: listUsers(access.folder) });
}

/** What admins do with accounts. */
export const userRoutes: readonly Route[] = [list, add, change, remove];
