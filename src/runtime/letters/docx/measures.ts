/** GB/T 9704-2012 in Word's units: twentieths of a point. */

const millimetre = 1440 / 25.4

export const mm = (millimetres: number): number => Math.round(millimetres * millimetre)
export const pt = (points: number): number => Math.round(points * 20)

/** A4, 版心 156 × 225 mm. */
export const paper = { width: 11906, height: 16838 } as const
export const margins = { top: mm(37), right: mm(26), bottom: mm(35), left: mm(28) } as const
export const textWidth = paper.width - margins.left - margins.right

/** 22 lines on a page: one more twentieth, and the last would not fit. */
export const line = Math.floor((paper.height - margins.top - margins.bottom) / 22)

/** 28 characters on a line, of the 16 pt that 3号 is by name; the grid gives the difference, in 4096ths of a point. */
export const character = textWidth / 28
export const lessThanNominal = Math.floor((character / 20 - 16) * 4096)

export const characters = (count: number): number => Math.round(count * character)
