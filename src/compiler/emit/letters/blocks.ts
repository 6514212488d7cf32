import type { LetterBlock, LetterPart } from '../../../model/index.ts'
import { segment, still } from './quote.ts'

/** The lines of one block; what stands within 〈每个〉 or 〈当〉 stands between its marks. */
export function blockLines(block: LetterBlock): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return [`<p class="t${block.level}">${block.parts.map(part).join('')}</p>`]
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

function part(content: LetterPart): string {
  if (typeof content === 'string') return still(content)
  if (!('kind' in content)) return `{{${segment(content.key)}}}`
  switch (content.kind) {
    case 'each':
      return `{{#each ${segment(content.key)}}}${content.content.map(part).join('')}{{/each}}`
    case 'if': {
      const otherwise = content.otherwise.map(part).join('')
      const body = `${content.then.map(part).join('')}${otherwise && `{{else}}${otherwise}`}`
      return `{{#if ${segment(content.key)}}}${body}{{/if}}`
    }
  }
}
