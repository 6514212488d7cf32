import { analyse } from '../../../src/compiler/compile.ts'
import type { Application } from '../../../src/model/index.ts'
import { apps, sourcesOf } from '../../apps/apps.ts'

/** What stands in a source, and what is put in its place. */
export type Edit = readonly [before: string, after: string]

const sources = sourcesOf(apps[1].folder)

/** The library with its sources changed. */
export function edited(edits: readonly Edit[]): Application {
  const files = edits.reduce((all, [before, after]) => {
    const at = all.findIndex(({ text }) => text.includes(before))
    if (at < 0) throw new Error(`not in the sources: ${before}`)
    return all.map((file, index) =>
      index === at ? { ...file, text: file.text.replace(before, () => after) } : file,
    )
  }, sources)
  return understood(files)
}

/** An app of one form, as its lines say. */
export const small = (lines: string): Application =>
  understood([
    {
      path: 'small.fy',
      text: `应用 园地 （garden）\n  机构 园地站，代字 园\n\n选项 土质 （soils）\n  1 沙土\n  2 黏土\n\n表单 地块 （plot） 版本 1\n  填报 园丁\n  审核 站长\n分组 情况\n${lines}\n`,
    },
  ])

function understood(files: Parameters<typeof analyse>[0]): Application {
  const { application, diagnostics } = analyse(files)
  if (application === null)
    throw new Error(
      diagnostics.map(({ code, params }) => `${code} ${JSON.stringify(params)}`).join('\n'),
    )
  return application
}
