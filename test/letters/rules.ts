import { getDocument, OPS, Util } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A filled area of a page, in mm from its upper left corner. */
export interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** #rrggbb */
  readonly colour: string
}

/** What is painted on each page of a PDF beside text: rules, frames. */
export async function areasOf(pdf: Uint8Array): Promise<readonly (readonly Area[])[]> {
  const task = getDocument({ data: Uint8Array.from(pdf), verbosity: 0 })
  const document = await task.promise
  const pages: (readonly Area[])[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const { fnArray, argsArray } = await page.getOperatorList()
    pages.push(areasIn(fnArray, argsArray, page.getViewport({ scale: 1 }).height))
  }
  await task.destroy()
  return pages
}

type Matrix = readonly number[]

interface State {
  readonly matrix: Matrix
  readonly colour: string
}

function areasIn(
  fnArray: readonly number[],
  argsArray: readonly unknown[],
  height: number,
): Area[] {
  const areas: Area[] = []
  const kept: State[] = []
  let state: State = { matrix: [1, 0, 0, 1, 0, 0], colour: '#000000' }
  for (const [at, operator] of fnArray.entries()) {
    const args = argsArray[at] as readonly unknown[]
    if (operator === OPS.save) kept.push(state)
    else if (operator === OPS.restore) state = kept.pop() ?? state
    else if (operator === OPS.transform)
      state = { ...state, matrix: Util.transform(state.matrix as number[], args as number[]) }
    else if (operator === OPS.setFillRGBColor) state = { ...state, colour: String(args[0]) }
    else if (operator === OPS.constructPath && isFill.has(Number(args[0])))
      areas.push(areaOf(args[2] as Float32Array, state, height))
  }
  return areas
}

const isFill: ReadonlySet<number> = new Set([OPS.fill, OPS.eoFill])

function areaOf(box: Float32Array, { matrix, colour }: State, height: number): Area {
  const [x1, y1] = at([box[0] ?? 0, box[1] ?? 0], matrix)
  const [x2, y2] = at([box[2] ?? 0, box[3] ?? 0], matrix)
  return {
    x: mm(Math.min(x1, x2)),
    y: mm(height - Math.max(y1, y2)),
    width: mm(Math.abs(x2 - x1)),
    height: mm(Math.abs(y2 - y1)),
    colour,
  }
}

const at = ([x, y]: readonly [number, number], [a, b, c, d, e, f]: Matrix): [number, number] => [
  (a ?? 1) * x + (c ?? 0) * y + (e ?? 0),
  (b ?? 0) * x + (d ?? 1) * y + (f ?? 0),
]

const mm = (points: number): number => (points / 72) * 25.4
