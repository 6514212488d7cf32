/**
 * The written form of values, in the part of ECMA-262 that other languages' regular expressions share. Check
 * digits and leap years are left to the compiled rules.
 */
const month31 = '(0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])'
const month30 = '(0[469]|11)-(0[1-9]|[12][0-9]|30)'
const february = '02-(0[1-9]|[12][0-9])'
const day = `[1-9][0-9]{3}-(${month31}|${month30}|${february})`
const uscc = '[0-9A-HJ-NPQRTUWXY]'

export const patterns = {
  mobile: '^1[3-9][0-9]{9}$',
  phone: '^0[0-9]{2,3}-?[0-9]{7,8}(-[0-9]{1,6})?$',
  email: '^[A-Za-z0-9_.%+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+$',
  postcode: '^[0-9]{6}$',
  /** GB 11643-1999. */
  citizenId: '^[1-9][0-9]{16}[0-9X]$',
  /** GB 32100-2015. */
  uscc: `^${uscc}{2}[0-9]{6}${uscc}{10}$`,
  date: `^${day}$`,
  datetime: `^${day}T([01][0-9]|2[0-3]):[0-5][0-9]$`,
} as const
