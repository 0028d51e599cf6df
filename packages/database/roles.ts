/** The role that owns an agent's schema and tables; only the migrator uses it. */
export function ownerRoleOf(agent: string): string {
  return `agent_${checkedName(agent)}_owner`;
}

/** The role an agent works as: reads and writes rows, subject to row-level security, creates nothing. */
export function appRoleOf(agent: string): string {
  return `agent_${checkedName(agent)}`;
}

/** Start-up options that make a connection of any login role one of the agent's. */
export function sessionOptions(
  role: string,
  agent: string,
  more: Readonly<Record<string, string>> = {},
): string {
  const settings = { role, search_path: `${checkedName(agent)},public`, ...more };
  return Object.entries(settings)
    .map(([name, value]) => `-c ${name}=${value}`)
    .join(' ');
}

/** Agents name schemas and roles in statements that take no parameters. @throws RangeError for any other form. */
export function checkedName(name: string): string {
  if (!/^[a-z][a-z0-9_]{0,40}$/.test(name)) throw new RangeError(`not a name for a schema or table: ${name}`);
  return name;
}
