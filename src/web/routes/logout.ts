import { z } from "zod";
import { jsonAnswer } from "../answer.js";
import { type Route, typedRoute } from "../route.js";

/** Ends the session that asks; without one it does nothing. */
export const logout: Route = typedRoute({
  method: "POST",
  path: "/api/v1/logout",
  role: "nobody",
  doc: { summary: "Ends the session that asks.", answer: z.object({}), example: { answer: {} } },
  answer({ caller, address, request }, { access, cookie }) {
    if (caller?.by === "session") {
      const { name } = caller;
      access.sessions.end(caller.keySha256);
      access.tell({ event: "logged-out", who: name, address, text: `${name} logged out.` });
    }
    return jsonAnswer({}, { "Set-Cookie": cookie.taken(request) });
  },
});
