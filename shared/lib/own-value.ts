/** What an object itself holds under a key, not what every object has, such as `toString`. */
export function ownValue<Kind>(object: { readonly [key: string]: Kind }, key: string): Kind | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined
}
