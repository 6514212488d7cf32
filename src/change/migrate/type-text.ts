import type { Application, FieldType } from '../../model/index.ts'
import { typeNames } from '../compare/words.ts'

/** A type as a line of a definition has it. */
export function typeAsWritten(type: FieldType, { options, forms }: Application): string {
  const name = typeNames[type.kind].zh
  switch (type.kind) {
    case 'choice':
    case 'choices': {
      const list = options.find(({ id }) => id === type.options)
      return list && isOwnList(list.id)
        ? `${name}【${list.options.map(({ label }) => label).join('，')}】`
        : `${name} ${list?.label ?? type.options}`
    }
    case 'ref':
      return `${name} ${forms.find(({ id }) => id === type.form)?.label ?? type.form}`
    case 'decimal':
    case 'percent':
      return `${name}，小数位 ${type.places}`
    default:
      return name
  }
}

/** A field's own options, written beside it in 【】; they are called after the form and the field. */
export const isOwnList = (id: string): boolean => id.includes('.')
