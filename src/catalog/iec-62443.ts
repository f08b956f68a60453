/** The foundational requirements FR 1 to FR 7 by the short names of their security-level vector. [IEC 62443-3-3 §4] */
export const foundationalRequirements = {
  IAC: "Identification and authentication control",
  UC: "Use control",
  SI: "System integrity",
  DC: "Data confidentiality",
  RDF: "Restricted data flow",
  TRE: "Timely response to events",
  RA: "Resource availability",
} as const;

export type FoundationalRequirement = keyof typeof foundationalRequirements;

/** System requirements that passive monitoring supports, by clause number. [IEC 62443-3-3] */
export const systemRequirements = {
  "1.1": "Human user identification and authentication",
  "1.2": "Software process and device identification and authentication",
  "1.4": "Identifier management",
  "1.5": "Authenticator management",
  "1.7": "Strength of password-based authentication",
  "1.8": "Public key infrastructure certificates",
  "1.9": "Strength of public key authentication",
  "1.11": "Unsuccessful login attempts",
  "1.13": "Access via untrusted networks",
  "2.1": "Authorization enforcement",
  "2.3": "Use control for portable and mobile devices",
  "2.4": "Mobile code",
  "2.6": "Remote session termination",
  "2.7": "Concurrent session control",
  "2.8": "Auditable events",
  "2.9": "Audit storage capacity",
  "2.10": "Response to audit processing failures",
  "2.11": "Timestamps",
  "2.12": "Non-repudiation",
  "3.1": "Communication integrity",
  "3.2": "Malicious code protection",
  "3.4": "Software and information integrity",
  "3.5": "Input validation",
  "3.6": "Deterministic output",
  "3.7": "Error handling",
  "3.8": "Session integrity",
  "3.9": "Protection of audit information",
  "4.1": "Information confidentiality",
  "4.2": "Information persistence",
  "4.3": "Use of cryptography",
  "5.1": "Network segmentation",
  "5.2": "Zone boundary protection",
  "5.3": "General purpose person-to-person communication restrictions",
  "5.4": "Application partitioning",
  "6.1": "Audit log accessibility",
  "6.2": "Continuous monitoring",
  "7.1": "Denial of service protection",
  "7.2": "Resource management",
  "7.6": "Network and security configuration settings",
  "7.7": "Least functionality",
  "7.8": "Control system component inventory",
} as const;

export type SystemRequirement = keyof typeof systemRequirements;
