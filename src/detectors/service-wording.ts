import type { ServiceFact } from "../contracts/service-event.js";
import { nameOf } from "./wording.js";

const PHRASES: Readonly<Record<ServiceFact["fact"], (value: string) => string>> = {
  spoken: (value) => `speaks ${value}`,
  weak: (value) => `agreed to ${value}`,
  credentials: (value) => `logs in as ${value} in the clear`,
  "default-credentials": (value) => `uses shipped credentials: ${value}`,
  "login-failed": (value) => `refused a login (${value})`,
  "null-session": (value) => `accepted ${value} (null session)`,
  share: (value) => `connects to the share ${value}`,
  pipe: (value) => `opens the pipe \\${value}`,
  "rpc-bind": (value) => `binds the interface ${value}`,
  "rpc-call": (value) => `calls ${value}`,
  "remote-command": (value) => `sends a command by ${value}`,
  program: (value) => `writes ${value}`,
  upload: (value) => `sends ${value}`,
  download: (value) => `fetches ${value}`,
  scanner: (value) => `shows ${value}`,
  "name-answer": (value) => `answers for the name ${value}`,
  "name-query": (value) => `asks for ${value}`,
  "name-missing": (value) => `says that ${value} does not exist`,
  "time-served": (value) => `gives the time (${value})`,
};

/** `10.0.0.1 opens the pipe \svcctl`. */
export function factText({ by, fact, value }: Pick<ServiceFact, "by" | "fact" | "value">): string {
  return `${nameOf(by)} ${PHRASES[fact](value)}`;
}
