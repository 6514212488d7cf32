// Installs what is missing (at the locked versions; npm ci would insist on every other system's packages), then gets out of the way. Plain JavaScript: it runs on whatever Node starts npm.

import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = new URL('../../', import.meta.url)
const stamp = new URL('node_modules/.fangyuan-installed', root)
const lock = createHash('sha256')
  .update(readFileSync(new URL('package-lock.json', root)))
  .digest('hex')

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
  console.error('正在安装所需的软件包…… Installing packages…')
  const windows = process.platform === 'win32'
  const { status, error } = spawnSync(
    windows ? 'npm.cmd' : 'npm',
    ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      cwd: fileURLToPath(root),
      stdio: ['ignore', 2, 2],
      shell: windows,
    },
  )
  if (status !== 0) {
    console.error(
      `安装没有完成：${error?.message ?? `npm 退出码 ${status}`}。请检查网络或 npm 源后重试。`,
    )
    console.error(
      'The installation did not finish; check the network or the npm registry and try again.',
    )
    process.exit(3)
  }
  writeFileSync(stamp, lock)
}
