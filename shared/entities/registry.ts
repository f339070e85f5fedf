import type { Entity } from '#shared/fields/define-entity.ts'
import { activity } from './activity/activity.ts'
import { attachment } from './attachment/attachment.ts'
import { company } from './company/company.ts'
import { contact } from './contact/contact.ts'
import { conversation } from './conversation/conversation.ts'
import { message } from './message/message.ts'
import { messageBody } from './message-body/message-body.ts'
import { task } from './task/task.ts'

/** Every entity there is. Adding one is its folder and its line here. */
export const ENTITIES = [contact, company, conversation, message, messageBody, activity, task, attachment] as const

export type EntityName = (typeof ENTITIES)[number]['name']

const ENTITY_BY_NAME: ReadonlyMap<string, Entity> = new Map(ENTITIES.map((entity) => [entity.name, entity]))

/** The descriptor of a name that came from outside, or undefined when this release does not know it. */
export function findEntity(name: string): Entity | undefined {
  return ENTITY_BY_NAME.get(name)
}
