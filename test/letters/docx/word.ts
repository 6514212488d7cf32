import { type XmlNode, xml, Zip } from 'easy-template-x'

/** A Word file as a reader that is not ours sees it. */
export interface ReadWord {
  readonly names: readonly string[]
  /** A part as XML; throws where it is not well formed. */
  readonly part: (name: string) => Promise<XmlNode>
  readonly source: (name: string) => Promise<string>
  readonly paragraphs: readonly ReadParagraph[]
}

export interface ReadParagraph {
  readonly style: string | null
  readonly text: string
}

export async function readWord(file: Buffer): Promise<ReadWord> {
  const zip = await Zip.load(file)
  const source = async (name: string): Promise<string> => {
    const found = zip.getFile(name)
    if (!found) throw new Error(`no part ${name}`)
    return found.getContentText()
  }
  const part = async (name: string): Promise<XmlNode> => xml.parser.parse(await source(name))
  const document = await part('word/document.xml')
  const paragraphs = nodesIn(document, 'w:p').map((node) => ({
    style: attribute(nodesIn(node, 'w:pStyle')[0], 'w:val'),
    text: textIn(node),
  }))
  return { names: zip.listFiles(), part, source, paragraphs }
}

export function nodesIn(node: XmlNode, name: string): XmlNode[] {
  const own = node.nodeName === name ? [node] : []
  return [...own, ...(node.childNodes ?? []).flatMap((child) => nodesIn(child, name))]
}

export const attribute = (node: XmlNode | undefined, name: string): string | null =>
  (node && 'attributes' in node && node.attributes?.[name]) || null

export const textIn = (node: XmlNode): string =>
  nodesIn(node, 'w:t')
    .flatMap((each) => each.childNodes ?? [])
    .map((child) => ('textContent' in child ? child.textContent : ''))
    .join('')
