import { makeDate } from '../../../src/rules/date.ts'
import { citizenId, mobile, padded } from './numbers.ts'
import type { Random } from './random.ts'

export interface Person {
  readonly name: string
  readonly birth: string
  readonly idNumber: string
  readonly mobile: string
}

/** An invented person born in one of the years. */
export function person(random: Random, bornFrom = 1958, bornTo = 1994): Person {
  const birth = birthIn(random, random.between(bornFrom, bornTo))
  return {
    name: personName(random),
    birth,
    idNumber: citizenId(birth, random.between(1, 998)),
    mobile: mobile(random),
  }
}

/** Names that letters must be able to set: rare characters, a compound surname, a name in parts. */
export const rareNames: readonly string[] = [
  '林静喆',
  '周堃',
  '陆昇',
  '沈玥',
  '范珺',
  '马犇',
  '顾赟',
  '许喆昇',
  '欧阳明远',
  '上官清禾',
  '阿依古丽·吐尔逊',
]

function personName(random: Random): string {
  const first = random.pick(given)
  return random.pick(surnames) + first + (random.chance(70) ? random.pick(given) : '')
}

const birthIn = (random: Random, year: number): string =>
  makeDate(year, random.between(1, 12), random.between(1, 28)) ?? `${year}-${padded(1, 2)}-01`

const surnames = [
  ...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余于杜叶程苏魏吕丁任沈',
  ...'姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤仇单解乐查',
]

const given = [
  ...'伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉萍红建文辉力丹彬凤洁梅琳素云莲真环雪荣爱妹香月莺媛瑞凡佳',
  ...'嘉琼勤珍贞莉兰桢叶璧璐娅琦晶妍茜秋珊莎锦黛青倩婷宁蓓纨苑婕馨瑗琰韵融园艺咏卿聪澜纯毓悦昭冰爽琬茗羽希欣飘育滢',
]
