import { setTimeout as sleep } from 'node:timers/promises';
import { type Client, escapeIdentifier } from 'pg';
import { sqlState } from './errors.js';
import { appRoleOf, checkedName, ownerRoleOf } from './roles.js';

/**
 * Creates what is missing of an agent's roles and schema: the owner role has the schema, the application role uses
 * its tables and nothing else, and neither can sign in; `loginRole` may become the application role.
 */
export async function prepareAgent(admin: Client, agent: string, loginRole: string): Promise<void> {
  const schema = checkedName(agent);
  const [owner, app] = [ownerRoleOf(agent), appRoleOf(agent)];
  await ensureRole(admin, owner);
  await ensureRole(admin, app);
  const { rows } = await admin.query<{ name: string }>('SELECT current_user AS name');
  await ensureMember(admin, owner, rows[0]?.name ?? '');
  await ensureMember(admin, app, loginRole);
  await admin.query(`
    CREATE SCHEMA IF NOT EXISTS ${schema} AUTHORIZATION ${owner};
    GRANT USAGE ON SCHEMA ${schema} TO ${app};
    ALTER DEFAULT PRIVILEGES FOR ROLE ${owner} IN SCHEMA ${schema}
      GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO ${app};
    ALTER DEFAULT PRIVILEGES FOR ROLE ${owner} IN SCHEMA ${schema} GRANT USAGE, SELECT ON SEQUENCES TO ${app}`);
}

async function ensureRole(admin: Client, role: string): Promise<void> {
  await repeatedly(async () => {
    const { rowCount } = await admin.query('SELECT FROM pg_roles WHERE rolname = $1', [role]);
    if (rowCount === 0) await admin.query(`CREATE ROLE ${role} NOLOGIN`);
  });
}

async function ensureMember(admin: Client, role: string, member: string): Promise<void> {
  await repeatedly(async () => {
    // Since PostgreSQL 16 the creator of a role is a member of it that may not become it.
    const { rows } = await admin.query<{ done: boolean }>(
      `SELECT pg_has_role($2::name, $1::name,
         CASE WHEN current_setting('server_version_num')::int >= 160000 THEN 'SET' ELSE 'MEMBER' END) AS done`,
      [role, member],
    );
    if (rows[0]?.done !== true) await admin.query(`GRANT ${role} TO ${escapeIdentifier(member)}`);
  });
}

/** Roles belong to the whole server, so migrators of other databases may be creating the same one right now. */
async function repeatedly(step: () => Promise<unknown>): Promise<void> {
  const concurrently: readonly (string | undefined)[] = ['42710', '23505', 'XX000', '40001'];
  for (let attempt = 1; ; attempt += 1) {
    try {
      await step();
      return;
    } catch (error) {
      if (!concurrently.includes(sqlState(error)) || attempt === 20) throw error;
    }
    await sleep(10 * attempt * Math.random());
  }
}
