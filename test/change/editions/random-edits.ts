/** Changes of the source that any edition may bring; what cannot be done any more leaves it as it is. */
export type Edit = (source: string, random: (below: number) => number) => string

const add: Edit = (source, random) => {
  const name = `又${random(1000)}`
  return source.includes(name)
    ? source
    : source.replace('状态 草稿', `  字段 ${name} （x${name.slice(1)}）：文本\n状态 草稿`)
}

const remove: Edit = (source, random) => {
  const added = source.match(/ {2}字段 又\d+ （x\d+）：文本(，必填)?\n/g) ?? []
  const one = added[random(added.length || 1)]
  return one ? source.replace(one, '') : source
}

const require: Edit = (source) => source.replace(/(字段 又\d+ （x\d+）：文本)\n/, '$1，必填\n')

const rename: Edit = (source, random) =>
  source
    .replace(
      /字段 (姓名|借伞人\d*) （name）：文本，必填/,
      `字段 借伞人${random(9)} （name）：文本，必填`,
    )
    .replace(/\{(姓名|借伞人\d*)\}/, '{称呼}')
    .replace(/主送 (姓名|借伞人\d*)/, '主送 称呼')

const named: Edit = (source) => {
  const label = /字段 (\S+) （name）/.exec(source)?.[1] ?? '姓名'
  return source.replace('{称呼}', `{${label}}`).replace('主送 称呼', `主送 ${label}`)
}

const dearer: Edit = (source, random) =>
  source.replace(/自 2020年1月1日 \d+元/, `自 2020年1月1日 ${random(40) + 1}元`)

const redated: Edit = (source, random) =>
  source.replace(
    /(自 2020年1月1日 \d+元)\n( {2}自 2026\S+ \d+元\n)?/,
    `$1\n  自 2026年${random(4) + 1}月1日 ${random(30) + 1}元\n`,
  )

const reworded: Edit = (source, random) =>
  source.replace(/“押金\{押金\}，[^”]*”/, `“押金{押金}，还差一点，见说明${random(99)}。”`)

const option: Edit = (source, random) => {
  const code = `c${random(50)}`
  return source.includes(`  ${code} `)
    ? source
    : source.replace('  blue 蓝\n', `  blue 蓝\n  ${code} 色${code}\n`)
}

const recoloured: Edit = (source, random) =>
  source.replace(/ {2}red [^\n]+/, `  red 红${random(9)}`)

const letter: Edit = (source, random) =>
  source.replace(/请补交。[^备]*/, `请补交。共${random(9)}份。`)

const heading: Edit = (source, random) =>
  source.replace(/表单 借条\S* /, `表单 借条${random(9)} `).replace(/对 借条\d*：/, '对 表：')

const headed: Edit = (source) => {
  const label = /表单 (借条\d*) /.exec(source)?.[1] ?? '借条'
  return source.replace('对 表：', `对 ${label}：`)
}

const way: Edit = (source) =>
  source.includes('说明理由')
    ? source
    : source.replace('流转 已借 → 已还：归还\n', '流转 已借 → 已还：归还，说明理由\n')

const edits: readonly Edit[] = [
  ...[add, add, remove, require, dearer, redated, reworded, option, recoloured, letter],
  (source, random) => named(rename(source, random), random),
  (source, random) => headed(heading(source, random), random),
  way,
]

/** A few at once. */
export function edited(source: string, random: (below: number) => number): string {
  let next = source
  for (let count = random(4) + 1; count > 0; count--)
    next = (edits[random(edits.length)] ?? add)(next, random)
  return next
}
