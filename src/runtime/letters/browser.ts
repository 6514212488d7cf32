import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, readFile, rename, rm, stat } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir, userInfo } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, launch } from 'puppeteer'
import { hollowFonts } from './font/hollow.ts'
import { fontFolders, writeFontConfig } from './fonts.ts'

export type Launched =
  | { readonly kind: 'browser'; readonly browser: Browser }
  | { readonly kind: 'unavailable'; readonly detail: string }

/**
 * Starts the browser that prints: the one FANGYUAN_CHROMIUM names, or the headless shell of `@sparticuz/chromium`,
 * unpacked once into the temporary folder. It knows our fonts only and reaches no network. `more`: switches that come after
 * ours, so that a test may let it reach its own server. `outlines`: see `hollowFonts`; a print of hollow fonts is for
 * `openPrint` alone.
 */
export async function launchBrowser(
  more: readonly string[] = [],
  outlines: 'whole' | 'hollow' = 'whole',
): Promise<Launched> {
  try {
    const home = await cacheFolder()
    const fonts = await fontsFor(join(home, 'fonts'), outlines)
    const { executable, libraries } = await findBrowser(home)
    return await firstThatStarts(executable, attempts(libraries), fonts, more)
  } catch (error) {
    return { kind: 'unavailable', detail: String(error) }
  }
}

async function fontsFor(folder: string, outlines: 'whole' | 'hollow'): Promise<string> {
  await mkdir(folder, { recursive: true })
  const folders = outlines === 'whole' ? fontFolders() : [await hollowFonts(folder)]
  return writeFontConfig(folder, folders)
}

interface Attempt {
  readonly sandbox: boolean
  readonly libraries: string | null
}

/** The machine's own libraries before the packaged ones; the sandbox wherever it can be had. */
function attempts(libraries: string | null): readonly Attempt[] {
  const root = process.getuid?.() === 0
  const sandboxes = root ? [false] : [true, false]
  const paths = libraries === null ? [null] : [null, libraries]
  return sandboxes.flatMap((sandbox) => paths.map((path) => ({ sandbox, libraries: path })))
}

async function firstThatStarts(
  executable: string,
  ways: readonly Attempt[],
  fonts: string,
  more: readonly string[],
): Promise<Launched> {
  let detail = ''
  for (const way of ways) {
    try {
      return { kind: 'browser', browser: await start(executable, way, fonts, more) }
    } catch (error) {
      detail = String(error)
    }
  }
  return { kind: 'unavailable', detail }
}

const start = (
  executable: string,
  way: Attempt,
  fonts: string,
  more: readonly string[],
): Promise<Browser> =>
  launch({
    executablePath: executable,
    headless: 'shell',
    pipe: true,
    args: [...flags, ...(way.sandbox ? [] : ['--no-sandbox']), ...more],
    env: {
      ...process.env,
      FONTCONFIG_FILE: fonts,
      ...(way.libraries === null ? {} : { LD_LIBRARY_PATH: way.libraries }),
    },
  })

const flags = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-default-apps',
  '--disable-extensions',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--font-render-hinting=none',
  '--host-resolver-rules=MAP * ~NOTFOUND',
]

async function findBrowser(
  home: string,
): Promise<{ readonly executable: string; readonly libraries: string | null }> {
  const configured = process.env.FANGYUAN_CHROMIUM
  if (configured !== undefined) return { executable: configured, libraries: null }
  const folder = await unpacked(home)
  return { executable: join(folder, 'chromium'), libraries: join(folder, 'al2023', 'lib') }
}

/** Unpacks beside and renames, so that a browser folder is whole or not there, however many start at once. */
async function unpacked(home: string): Promise<string> {
  const folder = join(home, `chromium-${await packagedVersion()}`)
  if (await exists(folder)) return folder
  const staging = await mkdtemp(join(home, 'unpack-'))
  try {
    await runUnpack(staging)
    await rename(staging, folder)
  } catch (error) {
    await rm(staging, { recursive: true, force: true })
    if (!(await exists(folder))) throw error
  }
  return folder
}

async function runUnpack(staging: string): Promise<void> {
  const child = fork(fileURLToPath(new URL('./unpack.ts', import.meta.url)), {
    // The package unpacks the libraries that a bare machine lacks only where it believes to be on Lambda.
    env: { ...process.env, TMPDIR: staging, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' },
    execArgv: [],
  })
  const [code] = await once(child, 'exit')
  if (code !== 0) throw new Error(`unpacking the browser ended with ${code}`)
}

async function packagedVersion(): Promise<string> {
  const main = createRequire(import.meta.url).resolve('@sparticuz/chromium')
  const text = await readFile(join(dirname(main), '..', 'package.json'), 'utf8')
  return JSON.parse(text).version
}

/** A folder of this user's alone: on a shared machine nobody else may put a browser there. */
async function cacheFolder(): Promise<string> {
  const { uid, username } = userInfo()
  const folder = join(tmpdir(), `fangyuan-${uid < 0 ? username : uid}`)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const { uid: owner, mode } = await stat(folder)
  if (uid >= 0 && (owner !== uid || (mode & 0o022) !== 0)) {
    throw new Error(`others may write to ${folder}`)
  }
  return folder
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  )
