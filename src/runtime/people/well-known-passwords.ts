/**
 * Whether a password is one of those everybody tries first: a well-known word or walk over the keyboard with figures
 * and signs around it, a run, or a few characters over and over.
 */
export function isWellKnown(password: string): boolean {
  const text = password.normalize('NFKC').toLowerCase()
  if (new Set(text).size < 5 || isRun(text)) return true
  const endless = text.replace(/[^\p{L}]+$/u, '')
  const core = endless.replace(/^[^\p{L}]+/u, '')
  const tried = [text, unmasked(text), core, unmasked(core), unmasked(endless)]
  return tried.some((each) => words.has(each) || isRun(each))
}

/** What stands for a letter, as the letter. */
const unmasked = (text: string): string =>
  text.replace(/[@40$5!1|37]/g, (sign) => letters[sign] ?? sign)

const letters: Readonly<Record<string, string>> = {
  '@': 'a',
  '4': 'a',
  '0': 'o',
  $: 's',
  '5': 's',
  '!': 'i',
  '1': 'i',
  '|': 'l',
  '3': 'e',
  '7': 't',
}

/** Of four characters or more, each the next of the one before, or all of it one before the other. */
function isRun(text: string): boolean {
  const codes = [...text].map((each) => each.codePointAt(0) ?? 0)
  if (codes.length < 4) return false
  const step = (codes[1] ?? 0) - (codes[0] ?? 0)
  return (
    Math.abs(step) <= 1 &&
    codes.every((code, index) => index === 0 || code - (codes[index - 1] ?? 0) === step)
  )
}

const words: ReadonlySet<string> = new Set(
  `password passw passwd pass word admin administrator administrators root user users guest test tester
  login welcome hello letmein master secret system manager server oracle mysql postgres default change changeme
  qwer qwert qwerty qwertyui qwertyuiop asdf asdfg asdfgh asdfghjkl zxcv zxcvb zxcvbn zxcvbnm qazwsx qazwsxedc
  qweasd qweasdzxc wsxedc qazxsw poiuytrewq lkjhgfdsa mnbvcxz zaqwsx zaqxsw
  1qaz2wsx 1qaz@wsx 1qazxsw2 1qaz!qaz !qaz2wsx !qaz@wsx 2wsx3edc 2wsx#edc qaz123 qwe123 qwe123!@# 123qwe 123qweasd asd123
  1q2w3e 1q2w3e4r 1q2w3e4r5t q1w2e3r4 a1b2c3d4 a1s2d3f4 zxc123 123abc abc123 abc123!@# abcd1234 abcd123! a123456 aa123456
  a12345678 a123456789 abcabc aabbcc abcd abcde abcdef abcdefg abcdefgh
  iloveyou love lover princess sunshine monkey dragon football baseball superman batman shadow michael jordan charlie
  woaini woaini520 woaini1314 wo5201314 5201314 nihao woshishui woaiwojia baobei laopo laogong zhongguo china beijing
  shanghai guangzhou shenzhen mima denglu guanliyuan ceshi huanying xiaoming zhangsan lisi wangwu taobao alibaba
  tencent huawei wechat weixin qq google apple samsung windows microsoft internet computer
  spring summer autumn winter january february march april june july august september october november december monday
  friday sunday company office bureau government public service`
    .split(/\s+/)
    .filter((word) => word !== ''),
)
