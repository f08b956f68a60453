import { z } from "zod";
import { accountName } from "../access/account-name.js";
import { newPassword } from "../access/password.js";
import { addUser } from "../access/user-admin.js";
import { changedOrRefused, checkNewPassword } from "../account-refusal.js";
import { jsonAnswer, refusal } from "../answer.js";
import { loggedIn, personView } from "../logged-in.js";
import { laterRefusal, loginPlace } from "../login-request.js";
import { type Route, typedRoute } from "../route.js";

const CODE_CHARACTERS_MAX = 200;

/** What a page must know before it asks for a name: whether there is anybody to log in as. */
const state: Route = {
  path: "/api/v1/setup",
  role: "nobody",
  doc: {
    summary: "Whether a login is needed, and whether anybody has an account.",
    answer: z.object({ isLoginNeeded: z.boolean(), isSetUp: z.boolean() }),
    example: { answer: { isLoginNeeded: true, isSetUp: false } },
  },
  answer(_, { access: { isLoginNeeded, accounts } }) {
    return jsonAnswer({ isLoginNeeded, isSetUp: !accounts.isEmpty });
  },
};

const use: Route = typedRoute({
  method: "POST",
  path: "/api/v1/setup",
  role: "nobody",
  doc: {
    summary: "Makes the first admin with the code that the sensor showed when it started, and logs in.",
    answer: personView,
    example: {
      body: { code: "zws_5Jv0", name: "anna", password: "correct horse battery staple" },
      answer: { by: "session", name: "anna", role: "admin" },
    },
  },
  body: z.strictObject({ code: z.string().max(CODE_CHARACTERS_MAX), name: accountName, password: newPassword }),
  async answer({ body: { code, name, password }, ...asked }, context) {
    const { access } = context;
    const { setup, hasher, accounts } = access;
    checkNewPassword(password, name);
    if (hasher.isBusy) return laterRefusal(1);
    if (setup === undefined || !accounts.isEmpty || !setup.use(code)) {
      const advice = "start the sensor anew for another, or make an account with `zonewarden user add`";
      return refusal(403, "SETUP_CODE_INVALID", `this code is wrong, used or older than an hour: ${advice}`);
    }
    try {
      const hash = await hasher.hash(password);
      const { address } = asked;
      if (!accounts.isEmpty) return refusal(409, "CONFLICT", "somebody has made an account meanwhile: log in");
      changedOrRefused(() => access.change({ who: name, address }, () => addUser(access.folder, name, "admin", hash)));
      access.tell({ event: "set-up", who: name, about: name, address, text: `${name} set the sensor up.` });
    } catch (error) {
      setup.giveBack(code);
      throw error;
    }
    const user = accounts.find(name);
    if (user === undefined) return refusal(409, "CONFLICT", "somebody has removed the account meanwhile");
    return loggedIn({ user, key: access.sessions.open(user, loginPlace(asked)) }, asked.request, context);
  },
});

/** How the first account is made. */
export const setupRoutes: readonly Route[] = [state, use];
