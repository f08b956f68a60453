import { SensorFault } from "../core/fault.js";
import { tokenRoles } from "../sensor/access-tokens.js";
import { accessUsers } from "../sensor/access-users.js";
import { EXIT, type ExitCode } from "./exit-codes.js";
import { readNewPassword } from "./read-password.js";
import { StandardOutput } from "./standard-output.js";

type RoleName = (typeof tokenRoles)[number];

/** `user add NAME`: makes an account with the password that it reads. */
export async function userAddCommand(name: string, folder: string, role: string): Promise<ExitCode> {
  const known = roleOf(role);
  accessUsers.add(folder, name, known, await newHash(name));
  process.stderr.write(`${name}, ${known}: may log in\n`);
  return EXIT.done;
}

/** `user list`: who has an account. */
export function userListCommand(folder: string): ExitCode {
  const users = accessUsers.list(folder);
  const output = new StandardOutput();
  for (const { name, role, made } of users) output.text(`${name}  ${role}  ${made}\n`);
  output.flush();
  if (users.length === 0) process.stderr.write("nobody has an account\n");
  return EXIT.done;
}

/** `user remove NAME`: ends the account and its sessions. */
export function userRemoveCommand(name: string, folder: string): ExitCode {
  accessUsers.remove(folder, name);
  process.stderr.write(`${name} removed\n`);
  return EXIT.done;
}

/** `user role NAME`: what the account may do. */
export function userRoleCommand(name: string, folder: string, role: string): ExitCode {
  const known = roleOf(role);
  accessUsers.role(folder, name, known);
  process.stderr.write(`${name} is ${known} now\n`);
  return EXIT.done;
}

/** `user password NAME`: another password, read as for `add`; sessions and limits of the one before end. */
export async function userPasswordCommand(name: string, folder: string): Promise<ExitCode> {
  if (!accessUsers.list(folder).some((user) => user.name === name)) {
    throw new SensorFault("USAGE", `there is no user of that name: \`zonewarden user list\` says who there is`);
  }
  accessUsers.password(folder, name, await newHash(name));
  process.stderr.write(`${name} has another password now\n`);
  return EXIT.done;
}

async function newHash(name: string): Promise<string> {
  const password = await readNewPassword();
  const fault = accessUsers.fault(password, name);
  if (fault !== undefined) throw new SensorFault("USAGE", `${fault}: nothing was changed`);
  return accessUsers.hash(password);
}

function roleOf(role: string): RoleName {
  const known = tokenRoles.find((one) => one === role);
  if (known !== undefined) return known;
  throw new SensorFault("USAGE", `--role is none of ${tokenRoles.join(", ")}: each may do what those before it may`);
}
