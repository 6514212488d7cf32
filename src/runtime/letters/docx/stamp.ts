import type { Parts } from './package.ts'
import { escapedXml } from './xml.ts'

/** What a letter is that is no letter yet, or no more. */
export type Mark = '草稿' | '作废'

/** A Word file that says so in its first line. */
export function stamped(parts: Parts, mark: Mark): Parts {
  const name = 'word/document.xml'
  const xml = parts.get(name)?.toString('utf8') ?? ''
  const line = `<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:rPr><w:rFonts w:ascii="SimHei" w:hAnsi="SimHei" w:eastAsia="黑体"/><w:color w:val="E60012"/><w:sz w:val="52"/></w:rPr><w:t>${escapedXml(mark)}</w:t></w:r></w:p>`
  const marked = xml.replace(/<w:body\b[^>]*>/, (body) => body + line)
  return new Map([...parts, [name, Buffer.from(marked)]])
}
