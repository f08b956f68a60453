import { z } from "zod";
import type { Caller } from "../access/caller.js";
import { checkPassword } from "../access/log-in.js";
import { claimedPassword, newPassword } from "../access/password.js";
import { setPassword } from "../access/user-admin.js";
import { changedOrRefused, checkNewPassword } from "../account-refusal.js";
import { jsonAnswer, refusal } from "../answer.js";
import { personOf, personView } from "../logged-in.js";
import { laterRefusal } from "../login-request.js";
import { Refused } from "../refused.js";
import { type Route, typedRoute } from "../route.js";

/** Hashes of sessions begin so in what is shown: nothing can be done with it but to name one. */
const ID_CHARACTERS = 16;

const me: Route = {
  path: "/api/v1/me",
  role: "viewer",
  doc: {
    summary: "Who asks.",
    answer: personView,
    example: { answer: { by: "session", name: "anna", role: "admin" } },
  },
  answer({ caller }) {
    return jsonAnswer(personOf(personAsking(caller, ["token", "session", "open"])));
  },
};

const password: Route = typedRoute({
  method: "POST",
  path: "/api/v1/me/password",
  role: "viewer",
  doc: {
    summary: "Changes the own password and ends all other sessions of the account.",
    answer: z.object({}),
    example: { body: { old: "correct horse battery staple", password: "quite another battery" }, answer: {} },
  },
  body: z.strictObject({ old: claimedPassword, password: newPassword }),
  async answer({ caller, body, address }, { access }) {
    const { name, keySha256 } = personAsking(caller);
    checkNewPassword(body.password, name);
    const verdict = await checkPassword(access, name, body.old, address);
    if (typeof verdict === "number") return laterRefusal(verdict);
    if (verdict === undefined) return refusal(403, "LOGIN_FAILED", "this is not the password of now", { place: "old" });
    const hash = await access.hasher.hash(body.password);
    if (access.accounts.find(name)?.credential !== verdict.credential) {
      return refusal(409, "CONFLICT", "the password was changed meanwhile: log in anew");
    }
    const change = () => setPassword(access.folder, name, hash);
    changedOrRefused(() => access.change({ who: name, address }, change));
    const user = access.accounts.find(name);
    if (user !== undefined) access.sessions.keepOnly(keySha256, user);
    return jsonAnswer({});
  },
});

const sessionView = z.object({
  id: z.string(),
  isThis: z.boolean(),
  made: z.iso.datetime(),
  used: z.iso.datetime(),
  address: z.string(),
  agent: z.string().meta({ description: "What the browser calls itself." }),
});

const sessions: Route = {
  path: "/api/v1/me/sessions",
  role: "viewer",
  doc: {
    summary: "The own sessions, in the order made.",
    answer: z.object({ sessions: z.array(sessionView) }),
    example: {
      answer: {
        sessions: [
          {
            id: "9f86d081884c7d65",
            isThis: true,
            made: "2026-11-21T04:00:00.000Z",
            used: "2026-11-21T05:00:00.000Z",
            address: "10.20.1.15",
            agent: "Mozilla/5.0",
          },
        ],
      },
    },
  },
  answer({ caller }, { access }) {
    const { name, keySha256 } = personAsking(caller);
    const own = access.sessions.of(name).map(({ sha256, madeMs, usedMs, address, agent }) => ({
      id: sha256.slice(0, ID_CHARACTERS),
      isThis: sha256 === keySha256,
      made: new Date(madeMs).toISOString(),
      used: new Date(usedMs).toISOString(),
      address,
      agent,
    }));
    return jsonAnswer({ sessions: own });
  },
};

const endSession: Route = {
  method: "DELETE",
  path: "/api/v1/me/sessions/:id",
  role: "viewer",
  doc: { summary: "Ends one of the own sessions.", answer: z.object({}), example: { answer: {} } },
  answer({ caller, parameters, address }, { access }) {
    const { name } = personAsking(caller);
    const session = access.sessions.of(name).find(({ sha256 }) => sha256.slice(0, ID_CHARACTERS) === parameters.id);
    if (session === undefined) return refusal(404, "NOT_FOUND", "you have no session of this id");
    access.sessions.end(session.sha256);
    const text = `${name} ended a session of theirs from ${session.address}.`;
    access.tell({ event: "session-ended", who: name, about: name, address, text });
    return jsonAnswer({});
  },
};

/** Who asks, when it is somebody of these; throws Refused else. */
function personAsking(caller: Caller | undefined, kinds: readonly Caller["by"][] = ["session"]): Caller {
  if (caller !== undefined && kinds.includes(caller.by)) return caller;
  throw new Refused(refusal(403, "PERSON_NEEDED", "this is for people who are logged in"));
}

/** What people may know and change of themselves. */
export const ownRoutes: readonly Route[] = [me, password, sessions, endSession];
