import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, expect, test } from 'vitest'
import { compile } from '../../src/compiler/compile.ts'
import { fileStems } from '../../src/model/names.ts'
import { expectFolder, filesBelow } from '../golden.ts'
import { apps, root, sourcesOf } from './apps.ts'

const run = promisify(execFile)
const scratch = mkdtempSync(join(tmpdir(), 'fangyuan-bytes-'))
afterAll(() => rmSync(scratch, { recursive: true }))

test.each(apps)(
  '$name: other processes, folders, zones and languages make the same bytes',
  async ({ name, folder }) => {
    const elsewhere = join(scratch, name, '别处 elsewhere')
    mkdirSync(elsewhere, { recursive: true })
    const builds = Promise.all([
      build(folder, join(scratch, name, 'one'), root, { TZ: 'Asia/Shanghai', LANG: 'zh_CN.UTF-8' }),
      build(folder, join(scratch, name, 'two'), elsewhere, { TZ: 'America/New_York', LANG: 'C' }),
    ])
    const { files } = compile(sourcesOf(folder))
    for (const out of await builds) {
      expect(filesBelow(out)).toContain('model.json')
      expectFolder(out, files)
    }
  },
)

async function build(
  app: string,
  out: string,
  cwd: string,
  env: Readonly<Record<string, string>>,
): Promise<string> {
  await run(process.execPath, [join(root, 'src/cli/main.ts'), 'build', app, '--out', out], {
    cwd,
    env: { PATH: process.env.PATH, LC_ALL: env.LANG, ...env },
  })
  return out
}

test('a changed rule in one form leaves the files of every other form as they are', () => {
  const sources = sourcesOf(apps[0].folder)
  const changed = sources.map(({ path, text }) => ({
    path,
    text: text.replace('参加方类别数 ≥ 协商参加方数\n', '参加方类别数 > 协商参加方数\n'),
  }))
  const before = compile(sources)
  const after = new Map(compile(changed).files.map(({ path, text }) => [path, text]))
  const stems = fileStems(before.application?.forms.map(({ id }) => id) ?? [])
  const differing = before.files.filter(({ path, text }) => after.get(path) !== text)
  expect(differing.map(({ path }) => path)).toEqual([
    'model.json',
    `rules/${stems.get('consultation')}.js`,
  ])
})

test('samples change no file', () => {
  const { files } = compile(sourcesOf(apps[1].folder))
  const bare = sourcesOf(apps[1].folder).map(({ path, text }) => ({
    path,
    text: text.replace(/^(样例|sample) [\s\S]*/m, ''),
  }))
  expect(compile(bare).files).toEqual(files)
})
