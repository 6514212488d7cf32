import type { Random } from './random.ts'

const district = '上海市杨浦区'

/** A kind of organisation as districts know them: what it does, and who supervises it: its own street, or nobody where it registers directly. */
export interface Trade {
  readonly industry: string
  /** A code of 业务主管单位, or 'street', or 'direct'. */
  readonly supervisor: string
  readonly scope: string
}

export interface Named extends Trade {
  readonly name: string
  /** Where the name says where it is. */
  readonly street?: string
}

/** As many names of 社会服务机构 as asked for, no two equal. */
export function serviceNames(random: Random, count: number): readonly Named[] {
  // Two that a hurried clerk takes for one.
  const found = new Map<string, Named>(
    ['明晖', '明辉'].map((word) => {
      const name = `${district}${word}助老服务中心`
      return [name, { ...serviceTrades[1], name }]
    }),
  )
  while (found.size < count) {
    const trade = random.weighted(serviceTrades)
    const name = district + coined(random) + random.pick(trade.forms)
    if (!found.has(name)) found.set(name, { ...tradeOf(trade), name })
  }
  return [...found.values()]
}

/** As many names of 社会团体 as asked for, no two equal. */
export function associationNames(
  random: Random,
  count: number,
  streets: readonly Street[],
): readonly Named[] {
  const local = streets.flatMap(({ code, short }) =>
    streetForms.map((form) => ({
      ...streetTrade,
      name: `${district}${short}${form}`,
      street: code,
    })),
  )
  const sectoral = associationTrades.flatMap((trade) =>
    trade.sectors.flatMap((sector) =>
      trade.forms.map((form) => ({ ...tradeOf(trade), name: district + sector + form })),
    ),
  )
  return [...[convener, ...local, ...random.shuffled(sectoral)].slice(0, count - 1), waterfront]
}

export const foundationNames: readonly Named[] = [
  '江畔社区',
  '长桥助学',
  '新荷社区',
  '同舟济困',
].map((word) => ({
  name: `${district}${word}公益基金会`,
  industry: '社会服务',
  supervisor: 'direct',
  scope: '资助公益项目，扶老、助学、济困。',
}))

/** The association that holds the consultations between companies, universities and investors. */
export const convener: Named = {
  name: '上海市杨浦区星谷科创促进会',
  industry: '科技研究',
  supervisor: 'KW',
  scope: '搭建政产学研投对接平台，开展科创服务、交流与咨询。',
}

/** The union that leads the projects along the river. */
export const waterfront: Named = {
  name: '上海市杨浦区滨江治理联合会',
  industry: '社会服务',
  supervisor: 'direct',
  scope: '联合滨江沿线的单位和居民，开展公共空间的协商、共建与治理。',
}

export interface Street {
  readonly code: string
  readonly short: string
  readonly roads: readonly string[]
  readonly weight: number
}

/** The twelve streets, by code. */
export const streets: readonly Street[] = [
  { code: '310110001', short: '定海路', roads: ['海州路', '爱国路', '波阳路'], weight: 7 },
  { code: '310110006', short: '平凉路', roads: ['平凉路', '榆林路', '景星路'], weight: 8 },
  { code: '310110008', short: '江浦路', roads: ['江浦路', '辽源西路', '昆明路'], weight: 8 },
  { code: '310110009', short: '四平路', roads: ['抚顺路', '鞍山路', '铁岭路'], weight: 9 },
  { code: '310110012', short: '控江路', roads: ['控江路', '凤城路', '双阳路'], weight: 9 },
  { code: '310110013', short: '长白新村', roads: ['长白路', '延吉东路', '安图路'], weight: 6 },
  { code: '310110015', short: '延吉新村', roads: ['延吉中路', '靖宇东路', '敦化路'], weight: 8 },
  { code: '310110016', short: '殷行', roads: ['殷行路', '开鲁路', '市光路'], weight: 12 },
  { code: '310110018', short: '大桥', roads: ['周家嘴路', '沈阳路', '眉州路'], weight: 8 },
  { code: '310110019', short: '五角场', roads: ['国定路', '政通路', '四平路'], weight: 14 },
  { code: '310110020', short: '新江湾城', roads: ['国秀路', '政和路', '江湾城路'], weight: 6 },
  { code: '310110021', short: '长海路', roads: ['民星路', '中原路', '国和路'], weight: 7 },
]

const coined = (random: Random): string =>
  random.pick([...'春晨启慧博乐康安和嘉瑞星海滨景枫桐知众同德']) +
  random.pick([...'晖悦源禾苑泽航宁馨朗逸语林舟桥程光辰里'])

const tradeOf = ({ industry, supervisor, scope }: Trade): Trade => ({ industry, supervisor, scope })

const serviceTrades = [
  {
    industry: '教育',
    supervisor: 'JY',
    weight: 31,
    forms: ['幼儿园', '培训中心', '教育服务中心', '学前教育指导中心'],
    scope: '学前教育、课外培训与教育咨询服务。',
  },
  {
    industry: '社会服务',
    supervisor: 'street',
    weight: 25,
    forms: ['社区服务中心', '社区公益服务社', '老年日间照料中心', '家庭支持中心', '睦邻服务中心'],
    scope: '社区照护、睦邻互助、公益活动策划与承办。',
  },
  {
    industry: '社会服务',
    supervisor: 'street',
    weight: 12,
    forms: ['养老院', '社工师事务所', '养老服务中心'],
    scope: '养老服务与专业社会工作服务。',
  },
  {
    industry: '社会服务',
    supervisor: 'CL',
    weight: 4,
    forms: ['助残服务中心', '阳光康复中心'],
    scope: '残疾人康复、托养与就业支持。',
  },
  {
    industry: '社会服务',
    supervisor: 'TW',
    weight: 3,
    forms: ['青少年服务中心', '青年社会服务中心'],
    scope: '青少年事务与志愿服务。',
  },
  {
    industry: '文化',
    supervisor: 'WL',
    weight: 8,
    forms: ['艺术中心', '非遗传习中心', '文化交流中心', '书画院'],
    scope: '文化艺术交流、普及与传承。',
  },
  {
    industry: '体育',
    supervisor: 'TY',
    weight: 7,
    forms: ['健身俱乐部', '乒羽俱乐部', '青少年体育俱乐部'],
    scope: '全民健身活动与体育培训。',
  },
  {
    industry: '卫生',
    supervisor: 'WJ',
    weight: 4,
    forms: ['护理站', '健康促进中心'],
    scope: '居家护理与健康促进服务。',
  },
  {
    industry: '科技研究',
    supervisor: 'KW',
    weight: 6,
    forms: ['科技创新研究中心', '科普服务中心', '产业创新促进中心'],
    scope: '科技研究、科普与成果转化服务。',
  },
  {
    industry: '职业及从业组织',
    supervisor: 'RS',
    weight: 3,
    forms: ['职业技能培训学校', '就业创业服务中心'],
    scope: '职业技能培训与就业服务。',
  },
  {
    industry: '法律',
    supervisor: 'SF',
    weight: 2,
    forms: ['人民调解服务中心', '法律服务促进中心'],
    scope: '人民调解与公益法律服务。',
  },
  {
    industry: '生态环境',
    supervisor: 'ST',
    weight: 2,
    forms: ['绿色生活促进中心', '垃圾分类指导中心'],
    scope: '环境教育与绿色生活推广。',
  },
] as const

const streetTrade: Trade = {
  industry: '社会服务',
  supervisor: 'street',
  scope: '团结辖区内会员，开展社区服务、志愿服务与文体活动。',
}
const streetForms = [
  '社区社会组织联合会',
  '社区志愿服务协会',
  '社区商会',
  '社区文体协会',
  '社区老年协会',
]

const associationTrades = [
  {
    industry: '工商服务业',
    supervisor: 'GS',
    forms: ['行业协会', '商会'],
    scope: '行业自律、信息交流、会员服务。',
    sectors: [
      ...[
        '软件服务',
        '文化创意',
        '智能制造',
        '检验检测',
        '餐饮',
        '家政服务',
        '汽车维修',
        '美发美容',
      ],
      ...[
        '建筑装饰',
        '物业管理',
        '房地产经纪',
        '电子商务',
        '会展',
        '广告',
        '工业设计',
        '知识产权服务',
      ],
      ...['科技金融', '创业投资', '节能环保', '生物医药', '酒店', '物流', '服装', '眼镜'],
    ],
  },
  {
    industry: '文化',
    supervisor: 'WL',
    forms: ['协会', '研究会'],
    scope: '文化艺术创作、研究、交流与普及。',
    sectors: [
      ...[
        '书法',
        '美术',
        '摄影',
        '音乐',
        '舞蹈',
        '戏曲',
        '集邮',
        '收藏',
        '诗词',
        '朗诵',
        '剪纸',
        '茶文化',
      ],
      ...['工业遗产', '海派旗袍'],
    ],
  },
  {
    industry: '体育',
    supervisor: 'TY',
    forms: ['运动协会'],
    scope: '组织会员开展体育活动与竞赛。',
    sectors: [
      ...[
        '足球',
        '篮球',
        '乒乓球',
        '羽毛球',
        '游泳',
        '太极拳',
        '围棋',
        '象棋',
        '桥牌',
        '田径',
        '登山',
        '自行车',
      ],
      ...['木兰拳', '健身气功', '龙舟', '轮滑', '跳绳', '门球'],
    ],
  },
  {
    industry: '卫生',
    supervisor: 'WJ',
    forms: ['学会', '协会'],
    scope: '学术交流、继续教育与健康科普。',
    sectors: ['护理', '中医药', '口腔', '心理卫生', '营养', '社区医学', '康复医学', '计划生育'],
  },
  {
    industry: '教育',
    supervisor: 'JY',
    forms: ['学会', '研究会'],
    scope: '教育研究、交流与培训。',
    sectors: [
      '家庭教育',
      '学前教育',
      '职业教育',
      '老年教育',
      '教育装备',
      '科学教育',
      '特殊教育',
      '美育',
    ],
  },
  {
    industry: '科技研究',
    supervisor: 'KX',
    forms: ['学会', '促进会'],
    scope: '学术交流、科学普及与决策咨询。',
    sectors: [
      '计算机',
      '土木工程',
      '机械工程',
      '环境科学',
      '园艺',
      '航海模型',
      '科普作家',
      '老科技工作者',
    ],
  },
] as const
