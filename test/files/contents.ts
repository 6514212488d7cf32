import { crc32, deflateRawSync } from 'node:zlib'

/** Small files of every kind that is taken. */
export const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n')
export const png = Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108000000', 'hex')
export const jpg = Buffer.from('ffd8ffe000104a46494600010100', 'hex')
export const docx = zipOf([
  { name: '[Content_Types].xml', content: '<Types/>' },
  { name: 'word/document.xml', content: '<w:document/>'.repeat(20) },
])
export const xlsx = zipOf([
  { name: '[Content_Types].xml', content: '<Types/>' },
  { name: 'xl/workbook.xml', content: '<workbook/>' },
])
export const ofd = zipOf([{ name: 'OFD.xml', content: '<ofd:OFD/>' }])

export interface Packed {
  readonly name: string
  readonly content: string | Buffer
  /** What the list says of it, where that is not so. */
  readonly unpacked?: number
  readonly locked?: true
  readonly method?: number
  /** Begins where the first entry does. */
  readonly overlapping?: true
}

/** A zip archive (APPNOTE.TXT 4.3), with what is said wrongly of it. */
export function zipOf(entries: readonly Packed[], remark = '', count = entries.length): Buffer {
  const bodies: Buffer[] = []
  const list: Buffer[] = []
  let offset = 0
  for (const { name, content, unpacked, locked, method = 8, overlapping } of entries) {
    const bytes = Buffer.from(content)
    const packed = method === 8 ? deflateRawSync(bytes) : bytes
    const said = unpacked ?? bytes.length
    const title = Buffer.from(name)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(locked ? 1 : 0, 2)
    common.writeUInt16LE(method, 4)
    common.writeUInt32LE(crc32(bytes), 10)
    common.writeUInt32LE(packed.length, 14)
    common.writeUInt32LE(said, 18)
    common.writeUInt16LE(title.length, 22)
    const body = Buffer.concat([Buffer.from('PK\x03\x04'), common, title, packed])
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(overlapping ? 0 : offset, 10)
    list.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\0'), common, rest, title]))
    bodies.push(body)
    offset += body.length
  }
  const end = Buffer.alloc(18)
  const length = list.reduce((sum, each) => sum + each.length, 0)
  end.writeUInt16LE(count, 4)
  end.writeUInt16LE(count, 6)
  end.writeUInt32LE(length, 8)
  end.writeUInt32LE(offset, 12)
  end.writeUInt16LE(Buffer.byteLength(remark), 16)
  return Buffer.concat([...bodies, ...list, Buffer.from('PK\x05\x06'), end, Buffer.from(remark)])
}
