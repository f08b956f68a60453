import { z } from "zod";
import { accountName } from "../access/account-name.js";
import { logIn } from "../access/log-in.js";
import { claimedPassword } from "../access/password.js";
import { SESSION_SECONDS_MAX } from "../access/sessions.js";
import { refusal } from "../answer.js";
import { loggedIn, personView } from "../logged-in.js";
import { laterRefusal, loginPlace } from "../login-request.js";
import { type Route, typedRoute } from "../route.js";

/** Logs somebody in. */
export const login: Route = typedRoute({
  method: "POST",
  path: "/api/v1/login",
  role: "nobody",
  doc: {
    summary: `Logs in and gives a session in a cookie, for ${SESSION_SECONDS_MAX / 86_400} days at most.`,
    answer: personView,
    example: {
      body: { name: "anna", password: "correct horse battery staple" },
      answer: { by: "session", name: "anna", role: "admin" },
    },
  },
  body: z.strictObject({ name: accountName, password: claimedPassword }),
  async answer(asked, context) {
    const result = await logIn(context.access, asked.body, loginPlace(asked));
    if (result.what === "in") return loggedIn(result, asked.request, context);
    if (result.what === "later") return laterRefusal(result.seconds);
    return refusal(401, "LOGIN_FAILED", "name and password do not fit together");
  },
});
