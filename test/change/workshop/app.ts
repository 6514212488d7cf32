import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openWorkshop } from '../../../src/cli/workshop/workshop.ts'
import { writeFiles } from '../../../src/cli/write-files.ts'
import { compile } from '../../../src/compiler/compile.ts'
import { formOf, loadApplication, type Serving, serve } from '../../../src/runtime/index.ts'

/** An office whose threshold is to be raised: two clubs that have submitted, one that has not yet. */
export const app = `应用 社团年报 （clubs）
  机构 河畔镇人民政府，代字 河社
  修订人 经办
  发布人 科长
法规 《社团办法》 生效 2020年1月1日
  条 第二条
`
export const parameters = `参数 余额下限比例 （share）：百分比
  自 2020年1月1日 50%
`
export const yearly = `表单 年报 （yearly） 版本 1
  审核 经办，科长
  字段 社团 （club）：文本，必填
  字段 启动资金 （capital）：金额，必填
  字段 余额 （balance）：金额，必填
规则 余额过低 （low）：提交时，余额 ≥ 启动资金 × 余额下限比例
  依据 《社团办法》第二条
  否则 记问题 一般 “余额{余额}，低于启动资金{启动资金}的{余额下限比例}。”
状态 草稿 → 已报送 → 已归档
流转 草稿 → 已报送：报送
流转 已报送 → 已归档：归档
结论 评定 （grade）：有问题 一般 则 要整改；其余 合格
样例 够了
  填 社团 “甲社”，启动资金 100元，余额 60元
  应当 评定 合格
通知书 整改书 （reform） 对 年报：当 评定 = 要整改
  拟稿 经办
  审核 科长
  签发 科长
  版式 信函
  标题 “整改通知书”
  文号 “河社〔{年}〕{序号}号”，按年编号，不得断号
  主送 社团
  正文
你社余额{余额}，低于启动资金的{余额下限比例}，请补足。
  正文完
角色 经办 （clerk）
  可改 年报
角色 科长 （chief）
  可改 年报
角色 来访 （guest）
  可见 年报
`

/** The same as somebody would serve it, in folders of its own, where anybody may be anyone. */
export interface Office {
  readonly serving: Serving
  readonly folder: string
  readonly data: string
  close(): Promise<void>
}

export async function openOffice({ workshop = true } = {}): Promise<Office> {
  const root = mkdtempSync(join(tmpdir(), 'fangyuan-workshop-'))
  const [folder, data, built] = [join(root, 'app'), join(root, 'data'), join(root, 'built')]
  for (const each of [folder, data, built]) mkdirSync(each)
  for (const [name, text] of [
    ['1-app.fy', app],
    ['2-parameters.fy', parameters],
    ['3-yearly.fy', yearly],
  ] as const)
    writeFileSync(join(folder, name), text)
  const { files, diagnostics } = compile([{ path: 'all.fy', text: app + parameters + yearly }])
  if (files.length === 0)
    throw new Error(JSON.stringify(diagnostics.map(({ code, params }) => [code, params])))
  writeFiles(built, files)
  writeFileSync(join(built, 'package.json'), '{ "type": "module" }\n')
  writeFileSync(join(data, 'demonstration.json'), '{"today":"2026-05-20"}\n')
  const shop = openWorkshop(folder)
  const serving = await serve(await loadApplication(built), {
    ...{ data, port: 0 },
    ...(workshop && { workshop: shop }),
  })
  serving.beforeStop(() => shop.close())
  const form = formOf(serving.editions.current(), 'yearly')
  if (!form) throw new Error('no form')
  for (const [club, balance] of [
    ['书画社', 6000],
    ['太极社', 9500],
    ['合唱社', 7000],
  ] as const) {
    const made = await serving.records.create(form, { club, capital: 10_000, balance })
    if (made.kind !== 'done') throw new Error(JSON.stringify(made))
    if (club === '合唱社') continue
    const { id, version } = made.record
    const moved = await serving.records.move(form, id, version, '已报送')
    if (moved.kind !== 'done') throw new Error(JSON.stringify(moved))
  }
  return {
    ...{ serving, folder, data },
    async close() {
      await serving.stop()
      rmSync(root, { recursive: true })
    },
  }
}
