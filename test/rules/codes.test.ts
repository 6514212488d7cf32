import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { birthDate, citizenIdFault, normaliseCitizenId } from '../../src/rules/citizen-id.ts'
import {
  isEmail,
  isMobile,
  isPhone,
  isPostcode,
  normaliseMobile,
  normalisePhone,
} from '../../src/rules/contact.ts'
import { ageOn } from '../../src/rules/date.ts'
import { mask } from '../../src/rules/mask.ts'
import { isPersonName, normalisePersonName } from '../../src/rules/person-name.ts'
import { normaliseUscc, suggestUscc, usccFault } from '../../src/rules/uscc.ts'

const validUscc = [
  '51310110500000015X',
  '5131011050000012XY',
  '51310110MJ000123XP',
  '51310110500031006E',
  '52310110425000014F',
  '523101104250002767',
  '52310110MJ5A00083F',
  '52310110MJ0X77Y62F',
  '53310110500000031D',
  '9144030071526726XG',
  '91330100799655058B',
  '914403001922038216',
  '91110000802100433B',
  '12440600MB2C07549J',
]

describe('统一社会信用代码', () => {
  it.each(validUscc)('%s is right', (code) => expect(usccFault(code)).toBeNull())

  it.each([
    ['91350203M0001QAY9B', 'outer-check'],
    ['91350203M0001QKT19', 'outer-check'],
    ['362322198709086409', 'inner-check'],
    ['52310110I0000000X1', 'format'],
    ['52310110000000000H', 'zeros'],
    ['5131011050000001', 'format'],
    ['', 'format'],
  ])('%s has the fault %s', (code, fault) => expect(usccFault(code)).toBe(fault))

  it('finds any one wrong character', () => {
    const alphabet = [...'0123456789ABCDEFGHJKLMNPQRTUWXY']
    fc.assert(
      fc.property(
        fc.constantFrom(...validUscc),
        fc.nat(17),
        fc.constantFrom(...alphabet),
        (code, place, character) => {
          const changed = code.slice(0, place) + character + code.slice(place + 1)
          expect(usccFault(changed) === null).toBe(changed === code)
        },
      ),
    )
  })

  it('normalises what people type and suggests what they meant', () => {
    expect(normaliseUscc(' ５２３１０１１０ｍｊ５ａ-0008 3F ')).toBe('52310110MJ5A00083F')
    expect(suggestUscc('5231O11O42500OO14F')).toBe('52310110425000014F')
    expect(suggestUscc('52310110I0000000X1')).toBeNull()
  })
})

describe('公民身份号码', () => {
  it.each([
    ['11010519491231002X', null],
    ['440524188001010014', 'age'],
    ['34052419800101001X', null],
    ['999999195611220012', null],
    ['999999195611230026', null],
    ['999999200002290027', null],
    ['999999199002290013', 'birth'],
    ['999999197006011238', null],
    ['999999194510012017', null],
    ['999999209912310040', 'future'],
    ['110105194912310021', 'check'],
    ['110105491231002', 'old'],
    ['１１０１０５１９４９１２３１００２Ｘ', null],
    ['11010519491231002x', null],
    ['0000000000000000X', 'format'],
  ])('%s has the fault %s', (id, fault) => {
    expect(citizenIdFault(normaliseCitizenId(id), '2026-11-22')).toBe(fault)
  })

  it.each([
    ['11010519491231002X', '1949-12-31', 76],
    ['440524188001010014', '1880-01-01', 146],
    ['34052419800101001X', '1980-01-01', 46],
    ['999999195611220012', '1956-11-22', 70],
    ['999999195611230026', '1956-11-23', 69],
    ['999999200002290027', '2000-02-29', 26],
    ['999999197006011238', '1970-06-01', 56],
    ['999999194510012017', '1945-10-01', 81],
  ])('someone with %s was born on %s and is %i', (id, born, age) => {
    expect(birthDate(id)).toBe(born)
    expect(ageOn(born, '2026-11-22')).toBe(age)
  })

  it('finds any one wrong digit', () => {
    fc.assert(
      fc.property(fc.nat(16), fc.nat(9), (place, digit) => {
        const id = '34052419800101001X'
        const changed = id.slice(0, place) + digit + id.slice(place + 1)
        expect(citizenIdFault(changed, '2026-11-22') === null).toBe(changed === id)
      }),
    )
  })

  it('holds the date of birth', () => {
    expect([
      birthDate('11010519491231002X'),
      birthDate('999999199002290013'),
      birthDate('1101'),
    ]).toEqual(['1949-12-31', null, null])
  })
})

describe('numbers to reach people by', () => {
  it.each([
    ['13800138000', '13800138000'],
    ['+86 138 0013 8000', '13800138000'],
    ['0086-13800138000', '13800138000'],
    ['１３８００１３８０００', '13800138000'],
    ['138-0013-8000', '13800138000'],
    ['8613800138000', '13800138000'],
    ['19912345678', '19912345678'],
    ['16612345678', '16612345678'],
    ['13８00１38000', '13800138000'],
    ['（86）13800138000', '13800138000'],
  ])('takes the mobile number %s', (written, number) => {
    expect(normaliseMobile(written)).toBe(number)
    expect(isMobile(number)).toBe(true)
  })

  it.each(['1380013800', '12800138000', '138001380OO', '021-65410000', '138001380000', ''])(
    'does not take %j',
    (written) => expect(isMobile(normaliseMobile(written))).toBe(false),
  )

  it.each([
    ['021-65410000', '021-65410000'],
    ['02165410000', '021-65410000'],
    ['(021) 6541 0000', '021-65410000'],
    ['（０２１）６５４１００００', '021-65410000'],
    ['+86 21 6541 0000', '021-65410000'],
    ['021-65410000-801', '021-65410000-801'],
    ['021-65410000转801', '021-65410000-801'],
    ['0571-8765432', '0571-8765432'],
  ])('takes the phone number %s', (written, number) => {
    expect(normalisePhone(written)).toBe(number)
    expect(isPhone(number)).toBe(true)
  })

  it.each(['021-6541000', '65410000', '13800138000', '021-654100001', ''])(
    'does not take %j',
    (written) => expect(isPhone(normalisePhone(written))).toBe(false),
  )

  it('takes email addresses and postcodes', () => {
    expect(['a.b+c@example.com.cn', 'x@y.cn'].every(isEmail)).toBe(true)
    expect(
      ['a@b', '@b.cn', 'a b@c.cn', 'a@b..cn', `${'a'.repeat(250)}@b.cn`, '张@b.cn'].some(isEmail),
    ).toBe(false)
    expect([isPostcode('200090'), isPostcode('20009'), isPostcode('2000900')]).toEqual([
      true,
      false,
      false,
    ])
  })
})

describe('names', () => {
  it.each(['张三', '欧阳明', '𬱖娜', '阿卜杜拉·买买提', '㛃䶮', '〇一'])('%s is one', (name) =>
    expect(isPersonName(name)).toBe(true),
  )

  it.each(['张3', 'Zhang', '张 三', '·张三', '张··三', '张三·', ''])('%j is none', (name) =>
    expect(isPersonName(name)).toBe(false),
  )

  it('loses display spaces, gets the right dot, keeps every character', () => {
    expect(
      ['张　三', '阿卜•买买提', '阿卜・买买提', '阿卜．买买提', '阿卜.买买提', '㈱'].map(
        normalisePersonName,
      ),
    ).toEqual(['张三', '阿卜·买买提', '阿卜·买买提', '阿卜·买买提', '阿卜·买买提', '㈱'])
  })
})

it('masks by what the text is', () => {
  expect(['11010519491231002X', '13800138000', '欧阳明', '𬱖娜', ''].map(mask)).toEqual([
    '110105********002X',
    '138****8000',
    '欧**',
    '𬱖*',
    '',
  ])
})
