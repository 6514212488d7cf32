import { textOf } from '../../source/text.ts'
import { appending, replacing } from '../fix.ts'
import { type Fixers, withoutItem } from './shared.ts'

/** Of what stands twice, or shows too much. */
export const adviceFixes = {
  'unique-repeated': ({ span }) => [withoutItem(span)],
  'citation-repeated': ({ span }) => [withoutItem(span)],
  'item-repeated': ({ span }) => [withoutItem(span)],
  'masked-shown': ({ span, params: { word } }) => [appending(span, ` ${word}`)],
  'option-or-field': ({ span }) => [
    replacing(span, `“${textOf(span)}”`),
    replacing(span, `本表.${textOf(span)}`),
  ],
} as const satisfies Fixers
