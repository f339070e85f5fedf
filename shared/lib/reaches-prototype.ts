const NAMES = new Set(['__proto__', 'constructor', 'prototype'])

/** Whether a name, given a value in an object of others, could reach that object's prototype. */
export function reachesPrototype(name: string): boolean {
  return NAMES.has(name)
}
