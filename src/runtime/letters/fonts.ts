import { createHash } from 'node:crypto'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * The fonts that letters are set in, all TrueType: Chromium embeds other outlines, and synthetic bold, as Type 3.
 * Every font stack of `templates/letters` ends in all of them, so what one of them has can be printed.
 */
export const fontFiles: readonly string[] = [
  shipped('FangyuanFangSong.ttf'),
  shipped('FangyuanKai.ttf'),
  shipped('FangyuanBiaoSong.ttf'),
  packaged('@expo-google-fonts/noto-serif-sc', '400Regular/NotoSerifSC_400Regular.ttf'),
  packaged('@expo-google-fonts/noto-serif-sc', '800ExtraBold/NotoSerifSC_800ExtraBold.ttf'),
  packaged('@expo-google-fonts/noto-sans-sc', '500Medium/NotoSansSC_500Medium.ttf'),
]

/** Where they lie. */
export const fontFolders = (): readonly string[] => [...new Set(fontFiles.map(dirname))]

/** A folder with the official faces (仿宋_GB2312, 方正小标宋简体 …), which come first where they are installed. */
export const bureauFonts = (): string | undefined => process.env.FANGYUAN_FONTS

/**
 * Writes a fontconfig file that knows the bureau's fonts and those in these folders and no others; answers its path. It is
 * named by its content: another copy of the project has its fonts elsewhere.
 */
export async function writeFontConfig(folder: string, folders: readonly string[]): Promise<string> {
  const own = bureauFonts()
  const sources = [...(own === undefined ? [] : [own]), ...folders]
  const config = fontConfig(sources, join(folder, 'cache'))
  const name = createHash('sha256').update(config).digest('hex').slice(0, 16)
  const file = join(folder, `${name}.conf`)
  await mkdir(folder, { recursive: true })
  // Two processes may start at once: neither may read the other's half-written file.
  const temporary = `${file}.${process.pid}`
  await writeFile(temporary, config)
  await rename(temporary, file)
  return file
}

const fontConfig = (sources: readonly string[], cache: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
${sources.map((source) => `  <dir>${escapeXml(source)}</dir>\n`).join('')}  <cachedir>${escapeXml(cache)}</cachedir>
</fontconfig>
`

const escapeXml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

function shipped(file: string): string {
  return fileURLToPath(new URL(`../../../templates/fonts/${file}`, import.meta.url))
}

function packaged(name: string, file: string): string {
  return join(dirname(createRequire(import.meta.url).resolve(`${name}/package.json`)), file)
}
