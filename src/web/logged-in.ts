import type { IncomingMessage } from "node:http";
import { z } from "zod";
import { accountName } from "./access/account-name.js";
import type { Caller } from "./access/caller.js";
import { roles } from "./access/role.js";
import type { UserView } from "./access/user-admin.js";
import { type Answer, jsonAnswer } from "./answer.js";
import type { RouteContext } from "./route.js";

/** Who somebody is, as answers have it. */
export const personView = z.object({
  by: z.enum(["token", "session", "open"]).meta({
    description: "How they came in; open: the sensor lets everybody on its machine in.",
  }),
  name: accountName,
  role: z.enum(roles),
});

/** What somebody is told of themselves. */
export function personOf({ by, name, role }: Pick<Caller, "by" | "name" | "role">): z.infer<typeof personView> {
  return { by, name, role };
}

/** What somebody hears who is logged in now: who they are, and the cookie. */
export function loggedIn(
  { user, key }: { readonly user: UserView; readonly key: string },
  request: IncomingMessage,
  { cookie }: RouteContext,
): Answer {
  return jsonAnswer(personOf({ by: "session", name: user.name, role: user.role }), {
    "Set-Cookie": cookie.given(key, request),
  });
}
