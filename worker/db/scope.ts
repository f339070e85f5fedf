import type { Entity } from '#shared/fields/define-entity.ts'

/** What the whole team reads. */
export const TEAM_SCOPE = 't'

/** The scope of a record that a member makes: never said by the client. */
export function scopeOf(entity: Entity, member: string): string {
  return entity.visibility === 'team' ? TEAM_SCOPE : `u:${member}`
}

/** The scopes a member reads. */
export function scopesOf(member: string): readonly string[] {
  return [TEAM_SCOPE, `u:${member}`]
}
