interface Example {
  /** What follows `zonewarden`. */
  readonly line: string;
  readonly does: string;
}

/** By the words of a command; a test holds that each has some, and that the program takes them. */
export const examples: Readonly<Record<string, readonly Example[]>> = {
  "": [
    { line: "doctor -i eth1", does: "can this machine listen there, and if not, why" },
    { line: "run -i eth1", does: "listen: learn first, then alert" },
    { line: "replay day.pcap --learn-first 10m", does: "look at a capture" },
  ],
  run: [
    { line: "run -c /etc/zonewarden/sensor.yaml", does: "as a service does" },
    { line: "run -i eth1", does: "try it, with what it keeps in the folder it is started in" },
    { line: "run -i eth1 -i eth2 -b baseline.jsonl -p policy.yaml", does: "two mirrors, and what is normal there" },
  ],
  decode: [
    { line: "decode day.pcap", does: "every message, a JSON object a line" },
    { line: "decode --table -p modbus -f 'host 10.20.1.11' day.pcap", does: "one device, for a person" },
    { line: "decode --flows captures/", does: "a line per connection: latencies, and what could not be read" },
    { line: "decode --follow growing.pcapng", does: "go on as the file grows" },
  ],
  learn: [
    { line: "learn monday.pcap.zst tuesday.pcap.zst -o baseline.jsonl", does: "two normal days" },
    { line: "learn --strict -p policy.yaml -o baseline.jsonl week/", does: "and say what is not trusted, and why" },
    { line: "learn --predict -o baseline.jsonl week/", does: "and how many alerts a day to expect" },
  ],
  replay: [
    { line: "replay -b baseline.jsonl -p policy.yaml incident.pcap", does: "what the sensor would have said" },
    { line: "replay --learn-first 10m day.pcap", does: "without a baseline: ten minutes to learn, then watch" },
    {
      line: "replay -b baseline.jsonl -e evidence -r report.html incident.pcap",
      does: "a page and captures to hand over",
    },
    {
      line: "replay -b baseline.jsonl --fail-on high nightly.pcap",
      does: "in a script: exit 4 when there is something",
    },
    { line: "replay -b baseline.jsonl -c sensor.yaml --deliver missed.pcap", does: "into the SIEM, after an outage" },
  ],
  whatif: [
    { line: "whatif day.pcap --a baseline.jsonl --b newer.jsonl", does: "before a newer baseline is taken" },
    {
      line: "whatif day.pcap --a baseline.jsonl,policy.yaml --b baseline.jsonl,draft.yaml",
      does: "before a policy is changed",
    },
  ],
  catalog: [
    { line: "catalog", does: "a line per detector" },
    { line: "catalog --markdown", does: "all of each: blind spots, false alarms, triage" },
  ],
  baseline: [
    { line: "baseline review baseline.jsonl", does: "what to look at, the riskiest first" },
    { line: "baseline approve baseline.jsonl --by 'J. Doe'", does: "end the shadow phase" },
  ],
  "baseline show": [
    { line: "baseline show baseline.jsonl", does: "what was learned" },
    { line: "baseline show --json baseline.jsonl", does: "for programs" },
  ],
  "baseline diff": [{ line: "baseline diff before.jsonl after.jsonl", does: "new writers, wider ranges, states" }],
  "baseline explain": [
    { line: "baseline explain baseline.jsonl 10.20.1.11", does: "all that is known of it; `show` lists the keys" },
  ],
  "baseline lint": [
    { line: "baseline lint baseline.jsonl -p policy.yaml", does: "what was learned and is not allowed" },
  ],
  "baseline review": [{ line: "baseline review baseline.jsonl", does: "before approving" }],
  "baseline merge": [{ line: "baseline merge -o site.jsonl north.jsonl south.jsonl", does: "two sensors of one site" }],
  "baseline approve": [
    { line: "baseline approve baseline.jsonl --by 'J. Doe'", does: "the whole: alerts are real from now on" },
    {
      line: "baseline approve baseline.jsonl --alert alerts.ndjson#A-dcbb8e90615a --by 'J. Doe' --ticket CHG-17",
      does: "what one alert was about",
    },
  ],
  "baseline reject": [
    {
      line: "baseline reject baseline.jsonl 'conduit a:10>a:11/tcp/rdp' --by 'J. Doe' --note 'never again'",
      does: "never normal, however often it is seen",
    },
  ],
  "baseline relearn": [
    { line: "baseline relearn baseline.jsonl newer.jsonl --asset 10.20.1.11", does: "after a controller was replaced" },
  ],
  "baseline age": [{ line: "baseline age baseline.jsonl", does: "what was not seen for long becomes stale" }],
  "baseline to-policy": [
    { line: "baseline to-policy baseline.jsonl -o policy.yaml", does: "a draft, for a person to edit" },
  ],
  "baseline to-firewall": [
    {
      line: "baseline to-firewall baseline.jsonl -o conduits.nft",
      does: "nftables: allow the conduits, deny the rest",
    },
    { line: "baseline to-firewall -p policy.yaml --format suricata", does: "the same from a policy, for Suricata" },
  ],
  check: [
    { line: "check -c sensor.yaml", does: "before a reload; exit 2 with file:line:column when something is wrong" },
    { line: "check -p policy.yaml -b baseline.jsonl", does: "and what would be seen with them, and what not" },
  ],
  policy: [{ line: "policy check policy.yaml", does: "faults, and lines without effect" }],
  "policy check": [{ line: "policy check policy.yaml", does: "faults, and lines without effect" }],
  "policy explain": [
    {
      line: "policy explain policy.yaml --from 10.20.1.21 --to 10.20.1.11 --service modbus --operation 'write hr 40'",
      does: "which line decides",
    },
  ],
  "verify-log": [
    { line: "verify-log /var/lib/zonewarden", does: "nothing was taken out or changed" },
    { line: "verify-log /var/lib/zonewarden --seq 17", does: "and record 17 is there" },
  ],
  backup: [{ line: "backup /var/lib/zonewarden --out records.db", does: "while the sensor runs" }],
  "test-alert": [{ line: "test-alert -c sensor.yaml", does: "does the SIEM get alerts" }],
  token: [{ line: "token add siem --role viewer --data /var/lib/zonewarden", does: "for a program" }],
  "token add": [
    { line: "token add wall --role viewer --data /var/lib/zonewarden", does: "prints it once, and never again" },
  ],
  "token list": [{ line: "token list --data /var/lib/zonewarden", does: "who has one" }],
  "token remove": [{ line: "token remove wall --data /var/lib/zonewarden", does: "ends it, and what it has open" }],
  user: [{ line: "user add anna --role analyst --data /var/lib/zonewarden", does: "for a person" }],
  "user add": [{ line: "user add anna --role analyst --data /var/lib/zonewarden", does: "asks for the password" }],
  "user list": [{ line: "user list --data /var/lib/zonewarden", does: "who has an account" }],
  "user remove": [{ line: "user remove anna --data /var/lib/zonewarden", does: "ends it, and what it has open" }],
  "user role": [{ line: "user role anna --role admin --data /var/lib/zonewarden", does: "what she may do" }],
  "user password": [{ line: "user password anna --data /var/lib/zonewarden", does: "asks for another one" }],
  doctor: [
    { line: "doctor -i eth1", does: "can it capture there" },
    { line: "doctor -c sensor.yaml", does: "and store, serve and deliver as the configuration says" },
  ],
  healthy: [{ line: "healthy -c sensor.yaml", does: "for a container or a cron job" }],
  completion: [
    { line: "completion bash > /etc/bash_completion.d/zonewarden", does: "for everybody on this machine" },
    { line: "completion fish > ~/.config/fish/completions/zonewarden.fish", does: "for yourself" },
  ],
};

/** What stands below the help of a command, by its words. */
export function examplesText(path: string): string {
  const own = examples[path] ?? [];
  if (own.length === 0) return "";
  const lines = own.map(({ line, does }) => `  zonewarden ${line}\n      ${does}`);
  return `\n${own.length === 1 ? "Example" : "Examples"}:\n${lines.join("\n")}`;
}
