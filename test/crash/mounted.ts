import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'

/** Null: file systems can be mounted here; otherwise why not. */
export function whyNotMounted(folder: string): string | null {
  if (process.platform !== 'linux') return 'needs Linux'
  if (process.getuid?.() !== 0) return 'needs root'
  try {
    const image = `${folder}/trial.image`
    makeImage(image, 16)
    mount(image, `${folder}/trial`, ['loop'])
    unmount(`${folder}/trial`)
    rmSync(image)
    return null
  } catch (error) {
    return `needs mkfs.ext4 and a loop device: ${String(error).split('\n')[0]}`
  }
}

export function makeImage(path: string, megabytes: number): void {
  run('truncate', '-s', `${megabytes}M`, path)
  run('mkfs.ext4', '-q', '-F', path)
}

export function mount(what: string, where: string, options: readonly string[]): void {
  mkdirSync(where, { recursive: true })
  run('mount', '-o', options.join(','), what, where)
}

export function mountMemory(where: string, megabytes: number): void {
  mkdirSync(where, { recursive: true })
  run('mount', '-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', where)
}

export const enlargeMemory = (where: string, megabytes: number): void =>
  run('mount', '-o', `remount,size=${megabytes}m`, where)

export function unmount(where: string): void {
  run('umount', where)
  rmSync(where, { recursive: true })
}

/** As it lies on the device at this moment: nothing that the kernel still holds gets into the copy. */
export const copyImage = (from: string, to: string): void => run('cp', '--sparse=always', from, to)

function run(command: string, ...rest: readonly string[]): void {
  execFileSync(command, rest, { stdio: ['ignore', 'ignore', 'pipe'] })
}
