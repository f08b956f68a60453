/** Whoever it is, on whichever host: does what the case says. */
import { intruderActs } from "../intruder-acts.js";
import { WATER } from "../water-hosts.js";
import { playRole } from "../water-role.js";

const acts: string[] = [];
const host = Object.values(WATER).find(({ name }) => name === process.argv[4]);
if (host === undefined) throw new Error(`no host ${process.argv[4]}`);

await playRole({
  acts: Object.fromEntries(
    Object.entries(intruderActs(host)).map(([name, act]) => [
      name,
      async () => {
        acts.push(name);
        await act();
      },
    ]),
  ),
  async end() {
    return { acts };
  },
});
