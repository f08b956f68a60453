import type { Command } from "commander";
import type { CheckOptions } from "./check.js";
import type { ExitCode } from "./exit-codes.js";
import type { DraftOptions } from "./policy-draft.js";
import type { ExplainOptions } from "./policy-explain.js";

/** Adds `check`, `policy check` and `policy explain`; `done` hears how they ended. */
export function addPolicyCommands(program: Command, done: (code: ExitCode) => void): void {
  program
    .command("check")
    .description(
      "check a policy, a baseline, a configuration and rules, and say what the sensor would see and not see with them",
    )
    .option("-p, --policy <file>", "policy.yaml")
    .option("-b, --baseline <file>", "a baseline, from learn")
    .option("-c, --config <file>", "settings of detectors")
    .option("--rules <folder>", "rules of your own: checked, and their cases run")
    .option("--at <time>", "as of this time instead of now, such as 2026-03-31T16:00:00Z")
    .option("--json", "one JSON object")
    .action(async (options: CheckOptions) => done((await import("./check.js")).check(options)));
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

/** Adds to `baseline` what is derived from one: a policy to edit, and rules for firewalls. */
export function addDraftCommands(baseline: Command, done: (code: ExitCode) => void): void {
  const load = () => import("./policy-draft.js");
  baseline
    .command("to-policy")
    .description("draft a policy: zones by subnet and role, and what was learned between them; for a person to edit")
    .argument("<baseline>", "a baseline, from learn")
    .option("-o, --out <file>", "where to write it instead of stdout")
    .action(async (file: string, options: DraftOptions) => done((await load()).toPolicy(file, options)));
  baseline
    .command("to-firewall")
    .description("rules for nftables or Suricata that allow the conduits and deny the rest")
    .argument("[baseline]", "a baseline, from learn; or name a policy")
    .option("-p, --policy <file>", "policy.yaml, instead of a baseline")
    .option("--format <format>", "nftables or suricata", "nftables")
    .option("--at <time>", "leave out what has expired by this time instead of now")
    .option("-o, --out <file>", "where to write them instead of stdout")
    .action(async (file: string | undefined, options: DraftOptions) => done((await load()).toFirewall(file, options)));
}
