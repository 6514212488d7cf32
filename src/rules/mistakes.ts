import type { Mistake } from '../model/index.ts'

export type Language = 'zh' | 'en'

/** What is wrong with a value and how to mend it, in the reader's language; `label`: the field's. */
export function explain(
  { code, params }: Pick<Mistake, 'code' | 'params'>,
  label: string,
  language: Language,
): string {
  const sentence = sentences.get(code)?.[language] ?? code
  const words = new Map([...Object.entries(params), ['label', label]])
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => words.get(name) ?? whole)
}

/** `{label}` is the field; the other names are the mistake's params. */
export const mistakes = {
  required: { zh: '请填写{label}。', en: 'Fill in {label}.' },
  blank: {
    zh: '{label}只有空格，请填写内容；不需要填写时请整项留空。',
    en: '{label} holds only blanks: fill it in, or leave it out.',
  },
  'not-asked': {
    zh: '按已填的内容，{label}不适用，请不要填写。',
    en: '{label} does not apply to what you filled in: leave it empty.',
  },
  masked: {
    zh: '{label}是遮住的内容，不能作为填写的内容。不改就保持原样，要改请填写完整的内容。',
    en: '{label} is what is shown masked, not a value: leave it as it is, or fill it in whole.',
  },
  'of-others': {
    zh: '有您看不到的内容需要先改正，请告诉负责填写的人。',
    en: 'Something that is not shown to you must be mended first: tell who fills it in.',
  },
  calculated: {
    zh: '{label}由系统计算，请不要填写。',
    en: '{label} is calculated by the system: leave it out.',
  },
  'unknown-field': {
    zh: '表单中没有“{label}”这一项，请删去或核对名称。',
    en: 'The form has no field "{label}": remove it, or check its name.',
  },
  'not-an-object': {
    zh: '内容应当是按字段名列出的一份表单。',
    en: 'The data must be one object with the form’s fields.',
  },
  'not-text': { zh: '{label}应当是文字。', en: '{label} must be text.' },
  'control-character': {
    zh: '{label}中有不能显示的字符或换行，请删去后重新输入。',
    en: '{label} has line breaks or characters that cannot be shown: remove them.',
  },
  'too-long': {
    zh: '{label}不能超过{longest}个字，现在有{length}个字，请删减。',
    en: '{label} may have {longest} characters at most and has {length}: shorten it.',
  },
  'too-short': {
    zh: '{label}至少要有{shortest}个字，现在有{length}个字，请补充。',
    en: '{label} needs at least {shortest} characters and has {length}: add to it.',
  },
  'not-a-name': {
    zh: '{label}应当是中文姓名，各部分之间用“·”隔开，不能有数字、字母或空格。',
    en: '{label} must be a name in Chinese characters with “·” between its parts, without digits, letters or spaces.',
  },
  'not-a-mobile': {
    zh: '{label}应当是11位手机号码，例如13800138000；固定电话请填在电话栏。',
    en: '{label} must be an 11-digit mobile number, such as 13800138000.',
  },
  'not-a-phone': {
    zh: '{label}应当是带区号的固定电话，例如021-65410000（上海为8位号码）。',
    en: '{label} must be a fixed line with its area code, such as 021-65410000 (eight digits in Shanghai).',
  },
  'not-an-email': {
    zh: '{label}应当是邮箱地址，例如lianxi@example.cn。',
    en: '{label} must be an email address, such as lianxi@example.cn.',
  },
  'not-a-postcode': {
    zh: '{label}应当是6位邮政编码，例如200090。',
    en: '{label} must be a six-digit postcode, such as 200090.',
  },
  'not-a-citizen-id': {
    zh: '{label}应当是18位公民身份号码，前17位是数字，最后一位是数字或X。',
    en: '{label} must be an 18-character citizen identity number: 17 digits, then a digit or X.',
  },
  'old-citizen-id': {
    zh: '{label}是15位旧号码，已经停用，请填写18位公民身份号码。',
    en: '{label} is a 15-digit number, which is no longer valid: fill in the 18-character one.',
  },
  'birth-date': {
    zh: '{label}中的出生日期（第7至14位）不存在，请对照证件核对。',
    en: 'The date of birth in {label} (places 7 to 14) does not exist: check it against the card.',
  },
  'birth-in-future': {
    zh: '{label}中的出生日期晚于今天，请对照证件核对。',
    en: 'The date of birth in {label} is in the future: check it against the card.',
  },
  'birth-too-early': {
    zh: '按{label}计算已超过130岁，请对照证件核对。',
    en: 'By {label} the person is over 130 years old: check it against the card.',
  },
  'check-digit': {
    zh: '{label}的校验码不对，多半是有一位填错了，请对照证件逐位核对。',
    en: 'The check digit of {label} is wrong, so some character is: compare it with the certificate.',
  },
  'not-a-uscc': {
    zh: '{label}应当是18位统一社会信用代码，由数字和大写字母组成，没有I、O、S、V、Z。',
    en: '{label} must be an 18-character unified social credit code of digits and capitals without I, O, S, V, Z.',
  },
  'uscc-letter': {
    zh: '{label}中有信用代码不用的字母（I、O、S、V、Z），是不是{suggestion}？请对照证书核对。',
    en: '{label} has a letter that no credit code has (I, O, S, V, Z). Is it {suggestion}? Check the certificate.',
  },
  'uscc-zeros': {
    zh: '{label}的主体标识码全是0，不是真实的代码，请对照证书填写。',
    en: 'The body of {label} is all zeros, which no real code has: copy it from the certificate.',
  },
  'not-an-integer': {
    zh: '{label}应当是整数，例如12，不带单位。',
    en: '{label} must be a whole number, such as 12, without a unit.',
  },
  'not-money': {
    zh: '{label}应当是金额，例如80000、80,000.00或8万元。',
    en: '{label} must be an amount of money, such as 80000 or 80,000.00.',
  },
  'not-a-year': {
    zh: '{label}应当是四位年份，例如2025。',
    en: '{label} must be a four-digit year, such as 2025.',
  },
  'not-a-number': {
    zh: '{label}应当是数字，例如12.5。',
    en: '{label} must be a number, such as 12.5.',
  },
  'not-a-percentage': {
    zh: '{label}应当是百分比，例如12.5%。',
    en: '{label} must be a percentage, such as 12.5%.',
  },
  'too-many-places': {
    zh: '{label}的小数位数太多，最多保留{places}位。',
    en: '{label} has too many decimal places: {places} at most.',
  },
  'too-small': {
    zh: '{label}不能小于{least}，请核对。',
    en: '{label} must not be less than {least}: check it.',
  },
  'too-large': {
    zh: '{label}不能大于{most}，请核对单位和位数。',
    en: '{label} must not be more than {most}: check the unit and the digits.',
  },
  'not-a-date': {
    zh: '{label}应当是真实存在的日期，例如2025年4月28日或2025-04-28。',
    en: '{label} must be a day that exists, such as 2025-04-28.',
  },
  'not-a-time': {
    zh: '{label}应当是日期和时间，例如2025-04-28 14:30。',
    en: '{label} must be a day and a time, such as 2025-04-28 14:30.',
  },
  'too-early': { zh: '{label}不能早于{least}。', en: '{label} must not be before {least}.' },
  'too-late': { zh: '{label}不能晚于{most}。', en: '{label} must not be after {most}.' },
  'not-yes-or-no': { zh: '{label}请选择“是”或“否”。', en: 'Choose yes or no for {label}.' },
  'unknown-choice': {
    zh: '{label}没有“{given}”这个选项，请从列出的选项中选择。',
    en: '{label} has no option "{given}": choose one of those listed.',
  },
  'choice-of-other': {
    zh: '{label}的选项“{choice}”不属于前面选的上级，请另选一项。',
    en: 'The option "{choice}" of {label} does not belong to what was chosen before: choose another.',
  },
  'choice-not-in-force': {
    zh: '{label}的选项“{choice}”在当日不适用，请另选一项。',
    en: 'The option "{choice}" of {label} is not in force on that day: choose another.',
  },
  'not-choices': { zh: '{label}应当是所选各项的列表。', en: '{label} must be a list of options.' },
  'repeated-choice': {
    zh: '{label}中同一项选了不止一次，请删去重复的。',
    en: '{label} has the same option more than once: remove the repeated one.',
  },
  'not-a-reference': {
    zh: '请从已登记的记录中选择{label}。',
    en: 'Choose a registered record for {label}.',
  },
  'unknown-reference': {
    zh: '没有找到{label}所指的记录，请重新选择。',
    en: 'The record that {label} points at does not exist: choose again.',
  },
  'unknown-file': {
    zh: '请先上传{label}的文件；这里不能填写文字。',
    en: 'Send the file for {label} first: text will not do.',
  },
  'file-of-other': {
    zh: '文件“{file}”已属于另一条记录，{label}请重新上传一份。',
    en: 'The file "{file}" belongs to another record: send it again for {label}.',
  },
  'repeated-file': {
    zh: '文件“{file}”在这份表里用了两次，{label}请换一个文件或重新上传。',
    en: 'The file "{file}" is in this form twice: send another for {label}.',
  },
  'not-a-table': { zh: '{label}应当是若干行的表格。', en: '{label} must be a table of rows.' },
  'not-a-row': {
    zh: '{label}的这一行应当按列名填写。',
    en: 'This row of {label} must be an object with the table’s columns.',
  },
  'too-few-rows': {
    zh: '{label}至少要填{fewest}行，请补充。',
    en: '{label} needs at least {fewest} rows: add to it.',
  },
  'too-many-rows': {
    zh: '{label}最多填{most}行，请删减。',
    en: '{label} may have {most} rows at most: remove some.',
  },
  prefilled: {
    zh: '{label}取自所选的记录，请不要另填；内容有误时请更正那条记录。',
    en: '{label} is taken from the chosen record: leave it out, and correct that record if it is wrong.',
  },
  unfit: {
    zh: '{label}不符合表单的要求，请核对。',
    en: '{label} does not fit the form: check it.',
  },
  'reason-required': { zh: '请写明理由。', en: 'Give a reason.' },
} as const satisfies {
  readonly [code: string]: { readonly [L in Language]: string }
}

export type MistakeCode = keyof typeof mistakes

const sentences: ReadonlyMap<string, { readonly [L in Language]: string }> = new Map(
  Object.entries(mistakes),
)
