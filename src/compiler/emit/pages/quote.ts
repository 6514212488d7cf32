/**
 * An id as a string parameter of a Handlebars call. What Handlebars or HTML could read as more than a
 * character is percent-encoded; the helpers of `runtime/pages/templates.ts` decode it.
 */
export const quoted = (id: string): string => `"${id.replace(/[^\p{L}\p{N}@_.-]/gu, encoded)}"`

const encoded = (character: string) =>
  [...new TextEncoder().encode(character)].map((byte) => `%${hex(byte)}`).join('')

const hex = (byte: number) => byte.toString(16).toUpperCase().padStart(2, '0')
