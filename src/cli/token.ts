import { SensorFault } from "../core/fault.js";
import { accessTokens, tokenRoles } from "../sensor/access-tokens.js";
import { EXIT, type ExitCode } from "./exit-codes.js";
import { StandardOutput } from "./standard-output.js";

/** `token add NAME`: prints the token, the one time that it is shown. */
export function tokenAddCommand(name: string, folder: string, role: string): ExitCode {
  const known = tokenRoles.find((one) => one === role);
  if (known === undefined) {
    throw new SensorFault("USAGE", `--role is none of ${tokenRoles.join(", ")}: each may do what those before it may`);
  }
  print(`${accessTokens.add(folder, name, known)}\n`);
  process.stderr.write(`${name}, ${known}: keep it well, it is not shown again\n`);
  return EXIT.done;
}

/** `token list`: who has a token. */
export function tokenListCommand(folder: string): ExitCode {
  const lines = accessTokens.list(folder).map(({ name, role, made }) => `${name}  ${role}  ${made}\n`);
  print(lines.join(""));
  if (lines.length === 0) process.stderr.write("there is no token\n");
  return EXIT.done;
}

/** `token remove NAME`: it opens nothing any more. */
export function tokenRemoveCommand(name: string, folder: string): ExitCode {
  accessTokens.remove(folder, name);
  process.stderr.write(`${name} removed\n`);
  return EXIT.done;
}

function print(text: string): void {
  const output = new StandardOutput();
  output.text(text);
  output.flush();
}
