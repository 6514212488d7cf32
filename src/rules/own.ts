/**
 * A key's own value, or undefined: keys come from sources and requests, and "constructor" is a legal label.
 * `Object.hasOwn` is not there in the oldest browser served.
 */
export const own = (object: object, key: string | number): unknown =>
  has.call(object, key) ? (object as { readonly [key: string | number]: unknown })[key] : undefined

const has = Object.prototype.hasOwnProperty

export const isObject = (json: unknown): json is { readonly [key: string]: unknown } =>
  typeof json === 'object' && json !== null && !Array.isArray(json)
