import type { SqlPort } from '../../worker/db/port.ts'

export type SeededMember = { readonly id: string; readonly name: string; readonly role: string }

/** A workspace with an empty log, as a set-up leaves it, without going through one. A database of its own has its row already. */
export async function seedWorkspace(port: SqlPort, ws: string, members: readonly SeededMember[] = []): Promise<void> {
  await port.batch([
    {
      sql: `INSERT INTO workspace (ws, name, incarnation, created_at) VALUES (?1, 'Harbour Trading', 'first', 0)
        ON CONFLICT (ws) DO UPDATE SET name = excluded.name`,
      params: [ws],
    },
    ...members.map(({ id, name, role }) => ({
      sql: `INSERT INTO members (ws, id, name, role, joined_at) VALUES (?1, ?2, ?3, ?4, 0)`,
      params: [ws, id, name, role],
    })),
  ])
}
