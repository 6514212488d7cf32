/** A piece of XML: the start or the end of an element, or text between, as it reads. */
export type XmlToken =
  | { readonly kind: 'start' | 'end'; readonly name: string; readonly attributes: string }
  | { readonly kind: 'text'; readonly text: string }

/** An empty element starts and ends. Comments and instructions are left out. */
export function* xmlTokens(xml: string): Generator<XmlToken, void> {
  for (const { 1: end, 2: name, 3: attributes = '', 4: empty, 5: raw, 6: text } of xml.matchAll(
    token,
  )) {
    if (name !== undefined) {
      if (end !== '/') yield { kind: 'start', name, attributes }
      if (end === '/' || empty === '/') yield { kind: 'end', name, attributes: '' }
    } else if (raw !== undefined) yield { kind: 'text', text: raw }
    else if (text !== undefined) yield { kind: 'text', text: unescaped(text) }
  }
}

const token =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|<!\[CDATA\[([\s\S]*?)\]\]>|([^<]+)/g

/** The value of an attribute, as it reads. */
export function attributeOf(attributes: string, name: string): string | null {
  for (const { 1: key, 2: double, 3: single } of attributes.matchAll(
    /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g,
  )) {
    if (key === name) return unescaped(double ?? single ?? '')
  }
  return null
}

export const escapedXml = (text: string): string =>
  text.replace(/[<>&"]/g, (character) => `&#${character.charCodeAt(0)};`)

const unescaped = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(lt|gt|amp|quot|apos));/gi, (whole, hex, decimal, name) =>
    name ? (named[name] ?? whole) : characterOf(Number.parseInt(hex ?? decimal, hex ? 16 : 10)),
  )

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

const characterOf = (code: number): string =>
  code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd'

/** Without what no XML document may hold. */
export const xmlText = (text: string): string =>
  text.toWellFormed().replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
