import type { Language } from '../../rules/index.ts'

/** Why a definition may not be published. `form`, `field`: as a person reads them; `count`: of records. */
export interface Refusal {
  readonly code: RefusalCode
  readonly form: string
  readonly field?: string
  readonly count: number
  readonly params: { readonly [name: string]: string }
}

export type RefusalCode = keyof typeof sentences

/** What is wrong, where, and the way out. */
export function refusalText(
  { code, form, field = '', count, params }: Refusal,
  language: Language,
): string {
  const words = new Map(Object.entries({ ...params, form, field, count: String(count) }))
  return sentences[code][language].replace(/\{(\w+)\}/g, (whole, name: string) =>
    String(words.get(name) ?? whole),
  )
}

const sentences = {
  'form-gone': {
    zh: '“{form}”有{count}份记录，新的定义里没有这张表了。请把它留着；要停填的，去掉“填报”，或者改由别人填。',
    en: '“{form}” has {count} records, and the new definition has no such form. Keep it; to end it, change who fills it in.',
  },
  'form-key': {
    zh: '“{form}”的标识由 {before} 改成了 {after}，{count}份记录就找不到了。请把标识写回“（{before}）”。',
    en: 'The id of “{form}” was {before} and is {after}: {count} records would not be found. Write ({before}) again.',
  },
  'rule-groundless': {
    zh: '“{form}”的规则“{rule}”会记严重或一般的问题，但没有写依据。请加一行“依据 《…》第…条”，或者改记“建议”。',
    en: 'The rule “{rule}” of “{form}” records a severe or ordinary finding without a legal basis. Add a line: basis 《…》, or make it an advice.',
  },
  'state-gone': {
    zh: '“{form}”有{count}份记录停在“{state}”，新的定义里没有这个状态。请在“换版”里写“{state} 改为 {first}”这样的一项。',
    en: '{count} records of “{form}” stand in “{state}”, which the new definition does not have. Say in onEdition what it becomes: “{state} becomes {first}”.',
  },
  'field-key': {
    zh: '“{form}”的“{field}”标识由 {before} 改成了 {after}，{count}份记录里的值在列表和报表里就看不到了。请把标识写回“（{before}）”。',
    en: 'The id of “{field}” in “{form}” was {before} and is {after}: lists and reports would miss the values of {count} records. Write ({before}) again.',
  },
  'type-changed': {
    zh: '“{form}”的“{field}”换了类型，{count}份记录里有值，没有写明怎样转。请加“，转自 {before}”（或者一个算式），再加一行“{word} {before} （{after}）：{was}”。',
    en: '“{field}” of “{form}” is of another type, {count} records hold values, and nothing says how they are converted. Add “, convertedFrom {before}” (or an expression) and a line “{wordEn} {before} ({after}): {was}”.',
  },
  'table-type': {
    zh: '“{form}”的“{field}”在字段和表格之间变了，{count}份记录里有值，没有办法转。请用新的名称和标识另写一个，旧的写成“原字段”或者留着。',
    en: '“{field}” of “{form}” changed between a field and a table, and {count} records hold values that cannot be converted. Give the new one another name and id, and keep the old one.',
  },
  'option-cut': {
    zh: '“{form}”的“{field}”有{count}份记录选了“{option}”，新的选项里没有它。请把这一行留着，写上“至”哪一天、“并入”哪一项。',
    en: '{count} records of “{form}” hold “{option}” in “{field}”, which the options no longer have. Keep its line, with until and mergedInto.',
  },
  'own-option-cut': {
    zh: '“{form}”的“{field}”有{count}份记录选了“{option}”，新的选项里没有它。请留在【】里；要改名、停用或者合并的，改成单写的一张“选项”：原来的名称写成代码，后面写新的名称，或者写上“至”哪一天、“并入”哪一项。',
    en: '{count} records of “{form}” hold “{option}” in “{field}”, which the options no longer have. Keep it; to rename, end or merge it, write the options as a list of their own: its name as the code, then the new name, or until and mergedInto.',
  },
  'code-reused': {
    zh: '选项“{list}”的代码“{code}”以前是“{before}”，现在给了“{after}”，旧记录会变成别的意思。请换一个没有用过的代码。',
    en: 'The code “{code}” of “{list}” was “{before}” and is “{after}” now: old records would mean something else. Take a code that was never used.',
  },
  'code-swapped': {
    zh: '选项“{list}”的代码“{code}”现在是“{before}”，改成了“{after}”，而“{after}”现在是另一个代码“{other}”的，旧记录会变成别的意思。请不要对调代码；要并的，写“至”和“并入”。',
    en: 'The code “{code}” of “{list}” is “{before}” and would be “{after}”, which is what “{other}” stands for now: old records would mean something else. Do not exchange codes; to merge them use until and mergedInto.',
  },
  'key-reused': {
    zh: '“{form}”的“{field}”用了标识 {key}，它以前是“{before}”的，停用了，旧记录里还有。请换一个没有用过的标识。',
    en: '“{field}” of “{form}” has the id {key}, which “{before}” had before it was given up, and old records still hold. Take an id that was never used.',
  },
  'former-unknown': {
    zh: '“{form}”的原字段“{field}”哪一版都没有过，请核对名称和标识。',
    en: 'No edition ever asked the former field “{field}” of “{form}”; check its name and id.',
  },
  'former-type': {
    zh: '“{form}”的原字段“{field}”写的类型和发布的不一样，请照发布的写。',
    en: 'The former field “{field}” of “{form}” is declared with another type than was published; declare that one.',
  },
} as const
