import type { LetterBlock, LetterPart } from '../../../model/index.ts'
import { segment, still } from './quote.ts'
import { tableLines } from './table.ts'

/** The lines of one block; what stands within 〈每个〉 or 〈当〉 stands between its marks. */
export function blockLines(block: LetterBlock): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return [paragraph(block)]
    case 'table':
      return tableLines(block)
    case 'each':
      return [`{{#each ${segment(block.key)}}}`, ...block.content.flatMap(blockLines), '{{/each}}']
    case 'if': {
      const otherwise = block.otherwise.flatMap(blockLines)
      return [
        `{{#if ${segment(block.key)}}}`,
        ...block.then.flatMap(blockLines),
        ...(otherwise.length > 0 ? ['{{else}}', ...otherwise] : []),
        '{{/if}}',
      ]
    }
  }
}

/** Nothing but who was there: a 纪要 ends with that, after its enclosures. */
export function isAttendance(block: LetterBlock): boolean {
  switch (block.kind) {
    case 'paragraph':
      return block.label !== undefined
    case 'table':
      return false
    case 'each':
      return block.content.every(isAttendance)
    case 'if':
      return [...block.then, ...block.otherwise].every(isAttendance)
  }
}

function paragraph({
  level,
  label,
  parts,
}: Extract<LetterBlock, { readonly kind: 'paragraph' }>): string {
  const text = parts.map(part).join('')
  if (label === undefined) return `<p class="t${level}">${text}</p>`
  return `<p class="attendance" style="--label: ${label.length}"><span class="label">${still(label)}</span>${text}</p>`
}

function part(content: LetterPart): string {
  if (typeof content === 'string') return still(content)
  if (!('kind' in content)) return `{{${segment(content.key)}}}`
  switch (content.kind) {
    case 'each': {
      const between = content.between && `{{#unless @last}}${still(content.between)}{{/unless}}`
      const items = `${content.content.map(part).join('')}${between ?? ''}`
      return `{{#each ${segment(content.key)}}}${items}{{/each}}`
    }
    case 'if': {
      const otherwise = content.otherwise.map(part).join('')
      const body = `${content.then.map(part).join('')}${otherwise && `{{else}}${otherwise}`}`
      return `{{#if ${segment(content.key)}}}${body}{{/if}}`
    }
  }
}
