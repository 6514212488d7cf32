/**
 * A name in Han characters, the later extension blocks included, with 间隔号 between its parts.
 * Never NFKC here: it would change rare characters.
 */
export const isPersonName = (text: string): boolean =>
  /^[\p{Script=Han}\u{20000}-\u{3FFFF}]+(?:·[\p{Script=Han}\u{20000}-\u{3FFFF}]+)*$/u.test(text)

/** 张　三 → 张三; the many dots people type between Han characters → ·. */
export const normalisePersonName = (text: string): string =>
  text
    .replace(/[\s\u200B\uFEFF]+/g, '')
    .replace(
      /(?<=[\p{Script=Han}\u{20000}-\u{3FFFF}])[•・．.](?=[\p{Script=Han}\u{20000}-\u{3FFFF}])/gu,
      '·',
    )
