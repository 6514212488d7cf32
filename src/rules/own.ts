/**
 * A key's own value, or undefined: keys come from sources and requests, and "constructor" is a legal label.
 * `Object.hasOwn` is not there in the oldest browser served.
 */
export const own = (object: object, key: string | number): unknown =>
  Object.getOwnPropertyDescriptor(object, key)?.value

export const isObject = (json: unknown): json is { readonly [key: string]: unknown } =>
  typeof json === 'object' && json !== null && !Array.isArray(json)
