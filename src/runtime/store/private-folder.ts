import { chmod, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** Takes away from others what they may do with a folder and the files in it. What cannot be mended is told `log`. */
export async function keepPrivate(folder: string, log: (error: unknown) => void): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map(({ name }) => join(folder, name))
  await Promise.all([
    restrict(folder, 0o700, log),
    ...files.map((file) => restrict(file, 0o600, log)),
  ])
}

async function restrict(path: string, mode: number, log: (error: unknown) => void): Promise<void> {
  // Windows has no such modes; there a folder's own list says who may.
  if (process.platform === 'win32') return
  try {
    const { mode: found } = await stat(path)
    if ((found & 0o077) !== 0) await chmod(path, mode)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') log(error)
  }
}
