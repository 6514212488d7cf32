import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fontFiles } from '../fonts.ts'
import { type Face, openFace, tablesOf } from './face.ts'
import { locaOf, programOf } from './subset.ts'

/**
 * A third of the work of a print is to put into it what its characters look like, for every chunk anew. So the browser
 * that prints letters has fonts that are as wide and as high, but empty; each letter is then given its outlines from the
 * files that these were made of.
 */
export async function hollowFonts(folder: string): Promise<string> {
  const made = join(folder, `hollow-${await nameOfThese()}`)
  await mkdir(made, { recursive: true })
  for (const [index, file] of fontFiles.entries()) {
    const path = join(made, basename(file))
    if (existsSync(path)) continue
    // Others may look into the folder meanwhile.
    const temporary = join(made, `.${basename(file)}.${process.pid}`)
    await writeFile(temporary, hollowed(await readFile(file), markOf(index)))
    await rename(temporary, path)
  }
  return made
}

/** The face as its file has it, where this one was hollow; else the same. */
export function filled(face: Face): Face {
  const index = /^hollow (\d)$/.exec(face.tables.get('head')?.toString('latin1', ...created) ?? '')
  if (index === null) return face
  const whole = wholeFace(Number(index[1]))
  return {
    ...whole,
    metric: (glyph) => {
      const metric = whole.metric(glyph)
      if (metric !== face.metric(glyph)) throw new Error('a print has other glyphs than its font')
      return metric
    },
  }
}

/** Of one version of the files. */
async function nameOfThese(): Promise<string> {
  const stats = await Promise.all(fontFiles.map((file) => stat(file)))
  const all = stats.map(({ size, mtimeMs }, index) => [fontFiles[index], size, mtimeMs])
  return createHash('sha256').update(JSON.stringify(all)).digest('hex').slice(0, 16)
}

/** Latin letters keep theirs: the browser measures them. They are those that are not square. */
function hollowed(program: Buffer, mark: string): Buffer {
  const [tables, face] = [tablesOf(program), openFace(program, Number, Number)]
  if (tables === null || face === null) throw new Error('not a font')
  const head = Buffer.from(tables.get('head') ?? '')
  const square = head.readUInt16BE(unitsPerEm)
  const count = (tables.get('maxp') ?? head).readUInt16BE(4)
  const outlines = Array.from({ length: count }, (_, glyph) =>
    face.metric(glyph) >>> 16 === square ? nothing : face.outline(glyph),
  )
  head.writeInt16BE(1, longOffsets)
  head.write(mark, created[0], 'latin1')
  const { glyf: _, ...others } = Object.fromEntries(tables)
  const kept = new Map(Object.entries({ ...others, head, loca: locaOf(outlines) }))
  return Buffer.concat(programOf(kept, outlines))
}

/** Stands where a font says when it was made, which a browser hands on and nobody reads. */
const markOf = (index: number): string => `hollow ${index}`

// Places in the table "head".
const [unitsPerEm, longOffsets, created] = [18, 50, [20, 28]] as const

const nothing = Buffer.alloc(0)

const wholes = new Map<number, Face>()

function wholeFace(index: number): Face {
  const known = wholes.get(index)
  if (known !== undefined) return known
  const face = openFace(readFileSync(fontFiles[index] ?? ''), Number, Number)
  if (face === null) throw new Error('not a font')
  wholes.set(index, face)
  return face
}
