/** What commander says of a command line that cannot be run, with Chinese before it. */
export function usageText(said: string): string {
  const text = said.replace(/^error: /, '')
  const [, name = ''] = /'([^']+)'/.exec(text) ?? []
  const [, inChinese] = sayings.find(([start]) => text.startsWith(start)) ?? []
  return inChinese ? `${inChinese(name)} / ${text}` : text
}

const sayings: readonly (readonly [start: string, inChinese: (name: string) => string])[] = [
  ['unknown command', (name) => `没有命令“${name}”`],
  ['unknown option', (name) => `没有选项“${name}”`],
  ['required option', (name) => `缺少选项“${name}”`],
  ['option', (name) => `选项“${name}”的值没有写或者不对`],
  ['missing required argument', (name) => `缺少 <${name}>`],
  ['too many arguments', (name) => `“${name}”后面写多了`],
]
