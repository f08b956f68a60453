import type { Command } from "commander";
import type { ExitCode } from "./exit-codes.js";
import type { ExplainOptions } from "./policy-explain.js";

/** Adds `policy check` and `policy explain`; `done` hears how they ended. */
export function addPolicyCommands(program: Command, done: (code: ExitCode) => void): void {
  const policy = program.command("policy").description("check a policy, and ask it what may be");
  policy
    .command("check")
    .description("say what is wrong with a policy file, and what in it has no effect")
    .argument("<file>", "policy.yaml")
    .option("--at <time>", "as of this time instead of now, such as 2026-03-31T16:00:00Z")
    .option("--json", "JSON instead of lines for a person")
    .action(async (file: string, options: { readonly at?: string; readonly json?: boolean }) => {
      const { policyCheck } = await import("./policy-check.js");
      done(policyCheck(file, options));
    });
  policy
    .command("explain")
    .description("say which line of a policy allows or denies something, and why the others do not allow it")
    .argument("<file>", "policy.yaml")
    .option("--from <party>", "who begins: address, MAC or asset id")
    .option("--to <party>", "whom it is about; without it, what the policy says of --from alone")
    .option("--service <name>", "modbus, tcp/502")
    .option("--operation <what>", '"write hr 40-47 = 5", "call ns=2;s=Start", "read"')
    .option("--unit <number>", "Modbus unit identifier")
    .option("--sni <name>", "server name that a TLS client asks for")
    .option("--vlan <number>", "VLAN both are seen on")
    .option("--at <time>", "at this time instead of now, such as 2026-03-31T16:00:00Z")
    .option("--record <file>", "explain NDJSON records of decode, decode --flows or replay instead; - for stdin")
    .option("--json", "NDJSON instead of lines for a person")
    .action(async (file: string, options: ExplainOptions) => {
      const { policyExplain } = await import("./policy-explain.js");
      done(await policyExplain(file, options));
    });
}
