import { explain, type Language } from '../../rules/index.ts'
import type { Unconverted, UnconvertedReason } from './unconverted.ts'

/** Why a value could not be brought over, for the person who brings it over by hand. */
export function unconvertedText({ label, reason }: Unconverted, language: Language): string {
  if (reason.kind === 'unread') return explain(reason.mistake, label, language)
  return sentences[reason.kind][language].replace('{label}', () => label)
}

const sentences: {
  readonly [K in Exclude<UnconvertedReason['kind'], 'unread'>]: {
    readonly [L in Language]: string
  }
} = {
  'no-option': {
    zh: '原文里没有{label}的任何一个选项，请选一项。',
    en: 'No option of {label} stands in the text: choose one.',
  },
  'several-options': {
    zh: '原文里有{label}的几个选项，请选一项。',
    en: 'Several options of {label} stand in the text: choose one.',
  },
  'part-empty': {
    zh: '要合成{label}的内容有一部分是空的，请补全。',
    en: 'A part of what makes up {label} is empty: fill it in.',
  },
  rounded: {
    zh: '原来的数在{label}里放不下，要四舍五入，请填写。',
    en: 'The figure would have to be rounded for {label}: fill it in.',
  },
  'not-taken': {
    zh: '没有哪一项接住原来的内容，请看应当填在哪里。',
    en: 'Nothing took what was there: see where it belongs.',
  },
  'no-conversion': {
    zh: '{label}换了类型，没有写明怎样转，请重新填写。',
    en: '{label} is of another type and nothing says how it is converted: fill it in again.',
  },
  'no-code': {
    zh: '{label}原来选的一项已经没有了，请重新选。',
    en: 'The option chosen for {label} is there no more: choose again.',
  },
}
