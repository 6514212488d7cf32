import { watch } from 'node:fs'

/** Calls back a little after the last change of a source or a Word file, once at a time; gives the way to stop. */
export function watchSources(folder: string, work: () => Promise<void>): () => void {
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> = Promise.resolve()
  const watcher = watch(folder, { recursive: true }, (_event, name) => {
    if (name !== null && !/\.(fy|docx|docm)$/i.test(name)) return
    clearTimeout(timer)
    timer = setTimeout(() => {
      running = running.then(work)
    }, pause)
  })
  return () => {
    clearTimeout(timer)
    watcher.close()
  }
}

/** Milliseconds: editors write a file in several steps. */
const pause = 80
