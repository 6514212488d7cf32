-- 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
-- 社会组织名录
CREATE TABLE "org" (
  "@id" TEXT COLLATE "C" PRIMARY KEY,
  "@state" TEXT COLLATE "C",
  "@submitted" TEXT COLLATE "C", -- 提交日期，草稿为空
  "@created" TEXT COLLATE "C" NOT NULL,
  "@conclusion" TEXT COLLATE "C", -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "name" TEXT COLLATE "C", -- 名称
  "uscc" TEXT COLLATE "C", -- 统一社会信用代码
  "orgType" TEXT COLLATE "C", -- 组织类型
  "industry" TEXT COLLATE "C", -- 行业
  "regMode" TEXT COLLATE "C", -- 登记方式
  "status" TEXT COLLATE "C", -- 状态
  "registeredOn" TEXT COLLATE "C", -- 成立登记日期
  "authority" TEXT COLLATE "C", -- 登记机关
  "endedOn" TEXT COLLATE "C", -- 终止日期
  "endReason" TEXT COLLATE "C", -- 终止原因
  "certNo" TEXT COLLATE "C", -- 证书编号
  "certFrom" TEXT COLLATE "C", -- 有效期起
  "certTo" TEXT COLLATE "C", -- 有效期至
  "capital" BIGINT, -- 注册资金，分
  "currency" TEXT COLLATE "C", -- 币种
  "stateShare" BIGINT, -- 国有资产比例，乘 1000
  "street" TEXT COLLATE "C", -- 街道
  "committee" TEXT COLLATE "C", -- 居委会
  "residence" TEXT COLLATE "C", -- 住所
  "postcode" TEXT COLLATE "C", -- 邮编
  "scope" TEXT COLLATE "C", -- 业务范围
  "area" TEXT COLLATE "C", -- 活动地域
  "yw" TEXT COLLATE "C", -- 业务主管单位
  "hg" TEXT COLLATE "C", -- 行业管理部门
  "dj" TEXT COLLATE "C", -- 党建工作机构
  "legalRep" TEXT COLLATE "C", -- 法定代表人
  "legalRepId" TEXT COLLATE "C", -- 法定代表人身份证号
  "legalRepMobile" TEXT COLLATE "C", -- 法定代表人手机
  "legalRepPost" TEXT COLLATE "C", -- 法定代表人职务
  "legalRepNationality" TEXT COLLATE "C", -- 法定代表人国籍
  "contactName" TEXT COLLATE "C", -- 联系人
  "contactMobile" TEXT COLLATE "C", -- 联系人手机
  "charity" BOOLEAN, -- 慈善组织
  "charityOn" TEXT COLLATE "C", -- 慈善组织认定日期
  "publicFund" BOOLEAN, -- 公开募捐资格
  "publicFundOn" TEXT COLLATE "C", -- 公开募捐资格取得日期
  "taxDeduct" BOOLEAN, -- 税前扣除资格
  "taxDeductOn" TEXT COLLATE "C", -- 税前扣除资格公布日期
  "taxFree" BOOLEAN, -- 免税资格
  "taxFreeOn" TEXT COLLATE "C", -- 免税资格取得日期
  "decoupled" TEXT COLLATE "C", -- 脱钩情况
  "credit" TEXT COLLATE "C", -- 信用状态
  "tags" JSONB -- 重点关注标签
);

-- 社会组织名录：曾用名
CREATE TABLE "org.formerNames" (
  "@record" TEXT COLLATE "C" NOT NULL REFERENCES "org" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "name" TEXT COLLATE "C", -- 名称
  "usedFrom" TEXT COLLATE "C", -- 起用日期
  "usedTo" TEXT COLLATE "C", -- 停用日期
  PRIMARY KEY ("@record", "@row")
);

-- 社会组织名录：银行账户
CREATE TABLE "org.accounts" (
  "@record" TEXT COLLATE "C" NOT NULL REFERENCES "org" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "bank" TEXT COLLATE "C", -- 开户行
  "account" TEXT COLLATE "C", -- 账号
  "kind" TEXT COLLATE "C", -- 性质
  PRIMARY KEY ("@record", "@row")
);

-- 社会组织名录：印章备案
CREATE TABLE "org.seals" (
  "@record" TEXT COLLATE "C" NOT NULL REFERENCES "org" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "name" TEXT COLLATE "C", -- 印章名
  "filedOn" TEXT COLLATE "C", -- 备案日期
  PRIMARY KEY ("@record", "@row")
);

-- 联系变更
CREATE TABLE "contactChange" (
  "@id" TEXT COLLATE "C" PRIMARY KEY,
  "@state" TEXT COLLATE "C",
  "@submitted" TEXT COLLATE "C", -- 提交日期，草稿为空
  "@created" TEXT COLLATE "C" NOT NULL,
  "@conclusion" TEXT COLLATE "C", -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "org" TEXT COLLATE "C", -- 社会组织
  "street" TEXT COLLATE "C", -- 街道
  "contactName" TEXT COLLATE "C", -- 联系人
  "contactMobile" TEXT COLLATE "C", -- 联系人手机
  "legalRepMobile" TEXT COLLATE "C", -- 法定代表人手机
  "reason" TEXT COLLATE "C" -- 说明
);

-- 群众活动团队
CREATE TABLE "group" (
  "@id" TEXT COLLATE "C" PRIMARY KEY,
  "@state" TEXT COLLATE "C",
  "@submitted" TEXT COLLATE "C", -- 提交日期，草稿为空
  "@created" TEXT COLLATE "C" NOT NULL,
  "@conclusion" TEXT COLLATE "C", -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "name" TEXT COLLATE "C", -- 团队名称
  "kind" TEXT COLLATE "C", -- 类别
  "street" TEXT COLLATE "C", -- 街道
  "committee" TEXT COLLATE "C", -- 居委会
  "since" TEXT COLLATE "C", -- 成立日期
  "place" TEXT COLLATE "C", -- 活动场地
  "frequency" TEXT COLLATE "C", -- 活动频次
  "leader" TEXT COLLATE "C", -- 负责人
  "leaderMobile" TEXT COLLATE "C", -- 负责人手机
  "leaderAdult" BOOLEAN, -- 负责人已成年
  "members" BIGINT, -- 成员数
  "seniors" BIGINT, -- 60岁以上成员数
  "partyMembers" BIGINT, -- 党员数
  "number" TEXT COLLATE "C", -- 备案编号
  "filedOn" TEXT COLLATE "C", -- 备案日期
  "stoppedOn" TEXT COLLATE "C", -- 停止日期
  "upgradedTo" TEXT COLLATE "C", -- 升级的社会组织
  "confirmedYears" BIGINT -- 确认年数
);

-- 群众活动团队：骨干名单
CREATE TABLE "group.activists" (
  "@record" TEXT COLLATE "C" NOT NULL REFERENCES "group" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "name" TEXT COLLATE "C", -- 姓名
  "mobile" TEXT COLLATE "C", -- 手机
  PRIMARY KEY ("@record", "@row")
);

-- 群众活动团队：年度确认
CREATE TABLE "group.confirmations" (
  "@record" TEXT COLLATE "C" NOT NULL REFERENCES "group" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "year" BIGINT, -- 年度
  "date" TEXT COLLATE "C", -- 确认日期
  "active" BOOLEAN, -- 当年有活动
  "members" BIGINT, -- 成员数
  PRIMARY KEY ("@record", "@row")
);

-- 党建检查点
CREATE TABLE "partyCheckpoint" (
  "@id" TEXT COLLATE "C" PRIMARY KEY,
  "@state" TEXT COLLATE "C",
  "@submitted" TEXT COLLATE "C", -- 提交日期，草稿为空
  "@created" TEXT COLLATE "C" NOT NULL,
  "@conclusion" TEXT COLLATE "C", -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "org" TEXT COLLATE "C", -- 社会组织
  "street" TEXT COLLATE "C", -- 街道
  "link" TEXT COLLATE "C", -- 环节
  "trigger" TEXT COLLATE "C", -- 触发事项
  "triggeredOn" TEXT COLLATE "C", -- 触发日期
  "registration" TEXT COLLATE "C", -- 登记事项
  "inspection" TEXT COLLATE "C", -- 年检报告书
  "rating" TEXT COLLATE "C", -- 等级评估
  "check" TEXT COLLATE "C", -- 抽查
  "training" TEXT COLLATE "C", -- 培训
  "reporter" TEXT COLLATE "C", -- 填报人
  "reportedOn" TEXT COLLATE "C", -- 填报日期
  "charterHasParty" BOOLEAN, -- 章程载明党建和核心价值观
  "partyTermEnds" TEXT COLLATE "C", -- 党组织届满日期
  "partyFull" BIGINT, -- 正式党员数
  "partyProb" BIGINT, -- 预备党员数
  "hasPartyOrg" BOOLEAN, -- 已建党组织
  "partyOrgType" TEXT COLLATE "C", -- 党组织形式
  "noPartyReason" TEXT COLLATE "C", -- 未建原因
  "partyLiaison" TEXT COLLATE "C", -- 党建指导员
  "materials" TEXT COLLATE "C", -- 证明材料
  "opinion" TEXT COLLATE "C", -- 意见
  "opinionNote" TEXT COLLATE "C", -- 意见说明
  "opinionOn" TEXT COLLATE "C", -- 意见日期
  "followUp" TEXT COLLATE "C", -- 跟进措施
  "followUpBy" TEXT COLLATE "C", -- 跟进期限
  "followUpDone" TEXT COLLATE "C", -- 跟进完成日期
  "daysUsed" BIGINT -- 用时
);

-- 党建检查点：检查项
CREATE TABLE "partyCheckpoint.items" (
  "@record" TEXT COLLATE "C" NOT NULL REFERENCES "partyCheckpoint" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "item" TEXT COLLATE "C", -- 项目
  "result" TEXT COLLATE "C", -- 结果
  "note" TEXT COLLATE "C", -- 说明
  PRIMARY KEY ("@record", "@row")
);

-- 党建台账
CREATE TABLE "party" (
  "@id" TEXT COLLATE "C" PRIMARY KEY,
  "@state" TEXT COLLATE "C",
  "@submitted" TEXT COLLATE "C", -- 提交日期，草稿为空
  "@created" TEXT COLLATE "C" NOT NULL,
  "@conclusion" TEXT COLLATE "C", -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "org" TEXT COLLATE "C", -- 社会组织
  "orgType" TEXT COLLATE "C", -- 组织类型
  "street" TEXT COLLATE "C", -- 街道
  "yw" TEXT COLLATE "C", -- 业务主管单位
  "hg" TEXT COLLATE "C", -- 行业管理部门
  "fallback" TEXT COLLATE "C", -- 兜底单位
  "liaison" TEXT COLLATE "C", -- 党建联络员
  "liaisonMobile" TEXT COLLATE "C", -- 联络员手机
  "asOf" TEXT COLLATE "C", -- 填报日期
  "partyFull" BIGINT, -- 正式党员数
  "partyProb" BIGINT, -- 预备党员数
  "hasPartyOrg" BOOLEAN, -- 已建党组织
  "partyOrgType" TEXT COLLATE "C", -- 党组织形式
  "noPartyReason" TEXT COLLATE "C", -- 未建原因
  "partyLiaison" TEXT COLLATE "C", -- 党建指导员
  "partyHere" BIGINT, -- 组织关系在本单位党员数
  "partyName" TEXT COLLATE "C", -- 党组织名称
  "builtBy" TEXT COLLATE "C", -- 组建方式
  "partySince" TEXT COLLATE "C", -- 党组织成立日期
  "upperParty" TEXT COLLATE "C", -- 上级党组织
  "secretary" TEXT COLLATE "C", -- 书记
  "secretaryMobile" TEXT COLLATE "C", -- 书记手机
  "secretaryBy" TEXT COLLATE "C", -- 书记产生方式
  "crossPost" BOOLEAN, -- 书记由负责人担任
  "termEnds" TEXT COLLATE "C", -- 届满日期
  "meetings" BIGINT, -- 三会一课次数
  "funds" BIGINT, -- 党建经费，分
  "charterOn" TEXT COLLATE "C", -- 党建入章日期
  "covered" TEXT COLLATE "C", -- 覆盖状态
  "lastContact" TEXT COLLATE "C", -- 最近联络日期
  "contacts" BIGINT, -- 联络次数
  "openContacts" BIGINT -- 需跟进次数
);

-- 党建台账：联络记录
CREATE TABLE "party.contactLog" (
  "@record" TEXT COLLATE "C" NOT NULL REFERENCES "party" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "date" TEXT COLLATE "C", -- 日期
  "way" TEXT COLLATE "C", -- 方式
  "topic" TEXT COLLATE "C", -- 主题
  "result" TEXT COLLATE "C", -- 结果
  "progress" TEXT COLLATE "C", -- 进展
  "next" TEXT COLLATE "C", -- 下次联络日期
  PRIMARY KEY ("@record", "@row")
);

-- 工会妇联
CREATE TABLE "massOrg" (
  "@id" TEXT COLLATE "C" PRIMARY KEY,
  "@state" TEXT COLLATE "C",
  "@submitted" TEXT COLLATE "C", -- 提交日期，草稿为空
  "@created" TEXT COLLATE "C" NOT NULL,
  "@conclusion" TEXT COLLATE "C", -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "org" TEXT COLLATE "C", -- 社会组织
  "orgType" TEXT COLLATE "C", -- 组织类型
  "industry" TEXT COLLATE "C", -- 行业
  "street" TEXT COLLATE "C", -- 街道
  "kind" TEXT COLLATE "C", -- 类别
  "form" TEXT COLLATE "C", -- 形式
  "since" TEXT COLLATE "C", -- 成立日期
  "endedOn" TEXT COLLATE "C", -- 撤销日期
  "upper" TEXT COLLATE "C", -- 上级组织
  "chair" TEXT COLLATE "C", -- 主席
  "chairMobile" TEXT COLLATE "C", -- 主席手机
  "members" BIGINT, -- 会员数
  "termEnds" TEXT COLLATE "C" -- 届满日期
);

-- 工会妇联：年度确认
CREATE TABLE "massOrg.confirmations" (
  "@record" TEXT COLLATE "C" NOT NULL REFERENCES "massOrg" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "year" BIGINT, -- 年度
  "members" BIGINT, -- 会员数
  "date" TEXT COLLATE "C", -- 确认日期
  PRIMARY KEY ("@record", "@row")
);

-- 登记事项
CREATE TABLE "registrationCase" (
  "@id" TEXT COLLATE "C" PRIMARY KEY,
  "@state" TEXT COLLATE "C",
  "@submitted" TEXT COLLATE "C", -- 提交日期，草稿为空
  "@created" TEXT COLLATE "C" NOT NULL,
  "@conclusion" TEXT COLLATE "C", -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "matter" TEXT COLLATE "C", -- 事项
  "org" TEXT COLLATE "C", -- 社会组织
  "proposedName" TEXT COLLATE "C", -- 拟用名称
  "orgType" TEXT COLLATE "C", -- 组织类型
  "regMode" TEXT COLLATE "C", -- 登记方式
  "street" TEXT COLLATE "C", -- 街道
  "applicant" TEXT COLLATE "C", -- 申请人
  "appliedOn" TEXT COLLATE "C", -- 申请日期
  "reason" TEXT COLLATE "C", -- 申请事由
  "keyArea" BOOLEAN, -- 重点领域
  "keyAreaKind" TEXT COLLATE "C", -- 重点领域类别
  "fastTrack" BOOLEAN, -- 快速通道
  "fastTrackReason" TEXT COLLATE "C", -- 快速通道理由
  "ackSigned" BOOLEAN, -- 登记告知书已签收
  "ackOn" TEXT COLLATE "C", -- 签收日期
  "ackVersion" TEXT COLLATE "C", -- 告知书版本
  "ackFile" TEXT COLLATE "C", -- 签收回执
  "pledgeFile" TEXT COLLATE "C", -- 捐资承诺书
  "newCertTo" TEXT COLLATE "C", -- 新有效期至
  "endCause" TEXT COLLATE "C", -- 注销原因
  "liquidatorsOn" TEXT COLLATE "C", -- 清算组备案日期
  "liquidationNoticeOn" TEXT COLLATE "C", -- 清算公告日期
  "liquidationOn" TEXT COLLATE "C", -- 清算报告日期
  "liquidationReport" TEXT COLLATE "C", -- 清算报告
  "remainder" BIGINT, -- 剩余财产，分
  "remainderTo" TEXT COLLATE "C", -- 剩余财产去向
  "taxCleared" BOOLEAN, -- 税务清税
  "certCollected" BOOLEAN, -- 证书收缴
  "sealCollected" BOOLEAN, -- 印章收缴
  "announcedOn" TEXT COLLATE "C", -- 公告日期
  "caseNo" TEXT COLLATE "C", -- 受理编号
  "acceptedOn" TEXT COLLATE "C", -- 受理日期
  "ywAgreedOn" TEXT COLLATE "C", -- 主管单位审查同意日期
  "asked" JSONB, -- 征求部门
  "decideBy" TEXT COLLATE "C", -- 办结期限
  "corrections" BIGINT, -- 补正次数
  "agreed" BIGINT, -- 同意级数
  "levels" BIGINT, -- 需要级数
  "decision" TEXT COLLATE "C", -- 决定
  "decidedOn" TEXT COLLATE "C", -- 决定日期
  "refusal" TEXT COLLATE "C", -- 不予理由
  "uscc" TEXT COLLATE "C", -- 统一社会信用代码
  "issuedOn" TEXT COLLATE "C", -- 发证日期
  "afterYear" TEXT COLLATE "C", -- 成立后作用
  "daysUsed" BIGINT, -- 用时工作日
  "inTime" BOOLEAN -- 按时办结
);

-- 登记事项：变更事项
CREATE TABLE "registrationCase.changes" (
  "@record" TEXT COLLATE "C" NOT NULL REFERENCES "registrationCase" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "item" TEXT COLLATE "C", -- 项目
  "before" TEXT COLLATE "C", -- 变更前
  "after" TEXT COLLATE "C", -- 变更后
  PRIMARY KEY ("@record", "@row")
);

-- 登记事项：清算组成员
CREATE TABLE "registrationCase.liquidators" (
  "@record" TEXT COLLATE "C" NOT NULL REFERENCES "registrationCase" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "name" TEXT COLLATE "C", -- 姓名
  "post" TEXT COLLATE "C", -- 单位和职务
  PRIMARY KEY ("@record", "@row")
);

-- 登记事项：材料清单
CREATE TABLE "registrationCase.papers" (
  "@record" TEXT COLLATE "C" NOT NULL REFERENCES "registrationCase" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "paper" TEXT COLLATE "C", -- 材料
  "received" BOOLEAN, -- 收到
  "copies" BIGINT, -- 份数
  "note" TEXT COLLATE "C", -- 意见
  PRIMARY KEY ("@record", "@row")
);

-- 登记事项：补正
CREATE TABLE "registrationCase.supplements" (
  "@record" TEXT COLLATE "C" NOT NULL REFERENCES "registrationCase" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "askedOn" TEXT COLLATE "C", -- 通知日期
  "missing" TEXT COLLATE "C", -- 补正内容
  "dueOn" TEXT COLLATE "C", -- 补正截止
  "givenOn" TEXT COLLATE "C", -- 收到日期
  PRIMARY KEY ("@record", "@row")
);

-- 登记事项：审查意见
CREATE TABLE "registrationCase.opinions" (
  "@record" TEXT COLLATE "C" NOT NULL REFERENCES "registrationCase" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "level" TEXT COLLATE "C", -- 级别
  "by" TEXT COLLATE "C", -- 审查人
  "opinion" TEXT COLLATE "C", -- 意见
  "note" TEXT COLLATE "C", -- 说明
  "date" TEXT COLLATE "C", -- 日期
  PRIMARY KEY ("@record", "@row")
);

-- 部门意见
CREATE TABLE "deptOpinion" (
  "@id" TEXT COLLATE "C" PRIMARY KEY,
  "@state" TEXT COLLATE "C",
  "@submitted" TEXT COLLATE "C", -- 提交日期，草稿为空
  "@created" TEXT COLLATE "C" NOT NULL,
  "@conclusion" TEXT COLLATE "C", -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "about" TEXT COLLATE "C", -- 事项种类
  "org" TEXT COLLATE "C", -- 社会组织
  "registration" TEXT COLLATE "C", -- 登记事项
  "majorEvent" TEXT COLLATE "C", -- 重大事项报告
  "inspection" TEXT COLLATE "C", -- 年检报告书
  "rating" TEXT COLLATE "C", -- 等级评估
  "department" TEXT COLLATE "C", -- 部门
  "question" TEXT COLLATE "C", -- 征求内容
  "askedOn" TEXT COLLATE "C", -- 征求日期
  "urgent" BOOLEAN, -- 急件
  "dueOn" TEXT COLLATE "C", -- 回复期限
  "opinion" TEXT COLLATE "C", -- 意见
  "opinionText" TEXT COLLATE "C", -- 意见内容
  "repliedOn" TEXT COLLATE "C", -- 回复日期
  "late" BOOLEAN -- 逾期回复
);

-- 等级评估
CREATE TABLE "rating" (
  "@id" TEXT COLLATE "C" PRIMARY KEY,
  "@state" TEXT COLLATE "C",
  "@submitted" TEXT COLLATE "C", -- 提交日期，草稿为空
  "@created" TEXT COLLATE "C" NOT NULL,
  "@conclusion" TEXT COLLATE "C", -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "org" TEXT COLLATE "C", -- 社会组织
  "orgType" TEXT COLLATE "C", -- 组织类型
  "street" TEXT COLLATE "C", -- 街道
  "batch" TEXT COLLATE "C", -- 批次
  "appliedOn" TEXT COLLATE "C", -- 申报日期
  "appliedLevel" TEXT COLLATE "C", -- 申报等级
  "papers" TEXT COLLATE "C", -- 申报材料
  "hasRating" BOOLEAN, -- 原等级有效
  "simplified" BOOLEAN, -- 简易实地评估
  "inspected" BOOLEAN, -- 按时参加年检
  "creditable" BOOLEAN, -- 无严重失信
  "asked" JSONB, -- 征求部门
  "eligibilityNote" TEXT COLLATE "C", -- 资格审核意见
  "selfScore" BIGINT, -- 自评分，乘 10
  "assessor" TEXT COLLATE "C", -- 第三方机构
  "visitedOn" TEXT COLLATE "C", -- 实地评估日期
  "fullScore" BIGINT, -- 总分值，乘 10
  "total" BIGINT, -- 总分，乘 10
  "partyScore" BIGINT, -- 党建得分，乘 10
  "proposed" TEXT COLLATE "C", -- 初评等级
  "publicFrom" TEXT COLLATE "C", -- 公示起
  "publicTo" TEXT COLLATE "C", -- 公示止
  "finalLevel" TEXT COLLATE "C", -- 终评等级
  "finalReason" TEXT COLLATE "C", -- 终评理由
  "announcedOn" TEXT COLLATE "C", -- 公告日期
  "certNo" TEXT COLLATE "C", -- 证书编号
  "validFrom" TEXT COLLATE "C", -- 有效期起
  "validTo" TEXT COLLATE "C", -- 有效期止
  "adjustedLevel" TEXT COLLATE "C", -- 调整后等级
  "adjustedOn" TEXT COLLATE "C", -- 调整日期
  "level" TEXT COLLATE "C" -- 现行等级
);

-- 等级评估：指标得分
CREATE TABLE "rating.scores" (
  "@record" TEXT COLLATE "C" NOT NULL REFERENCES "rating" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "first" TEXT COLLATE "C", -- 一级指标
  "second" TEXT COLLATE "C", -- 二级指标
  "full" BIGINT, -- 分值，乘 10
  "score" BIGINT, -- 得分，乘 10
  "why" TEXT COLLATE "C", -- 扣分理由
  PRIMARY KEY ("@record", "@row")
);

-- 等级评估：异议
CREATE TABLE "rating.objections" (
  "@record" TEXT COLLATE "C" NOT NULL REFERENCES "rating" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "by" TEXT COLLATE "C", -- 提出人
  "date" TEXT COLLATE "C", -- 日期
  "text" TEXT COLLATE "C", -- 内容
  "result" TEXT COLLATE "C", -- 处理结果
  PRIMARY KEY ("@record", "@row")
);

-- 等级评估：跟踪和核查
CREATE TABLE "rating.checks" (
  "@record" TEXT COLLATE "C" NOT NULL REFERENCES "rating" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "date" TEXT COLLATE "C", -- 日期
  "kind" TEXT COLLATE "C", -- 种类
  "cause" TEXT COLLATE "C", -- 事由
  "result" TEXT COLLATE "C", -- 结果
  PRIMARY KEY ("@record", "@row")
);

-- 基地
CREATE TABLE "base" (
  "@id" TEXT COLLATE "C" PRIMARY KEY,
  "@state" TEXT COLLATE "C",
  "@submitted" TEXT COLLATE "C", -- 提交日期，草稿为空
  "@created" TEXT COLLATE "C" NOT NULL,
  "@conclusion" TEXT COLLATE "C", -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "kind" TEXT COLLATE "C", -- 种类
  "street" TEXT COLLATE "C", -- 街道
  "name" TEXT COLLATE "C", -- 名称
  "org" TEXT COLLATE "C", -- 关联组织
  "builtOn" TEXT COLLATE "C", -- 建成日期
  "closedOn" TEXT COLLATE "C", -- 退出日期
  "area" BIGINT, -- 面积，乘 10
  "operator" TEXT COLLATE "C", -- 运营方
  "staff" BIGINT, -- 工作人员
  "services" TEXT COLLATE "C", -- 服务内容
  "places" BIGINT, -- 可容纳家数
  "incubating" BIGINT, -- 在孵家数
  "occupancy" BIGINT, -- 入驻率，乘 1000
  "converted" BIGINT, -- 转登记家数
  "honourNo" TEXT COLLATE "C", -- 示范认定文号
  "honourOn" TEXT COLLATE "C" -- 示范认定日期
);

-- 基地：入驻
CREATE TABLE "base.tenants" (
  "@record" TEXT COLLATE "C" NOT NULL REFERENCES "base" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "name" TEXT COLLATE "C", -- 名称
  "org" TEXT COLLATE "C", -- 社会组织
  "group" TEXT COLLATE "C", -- 群众团队
  "enteredOn" TEXT COLLATE "C", -- 入驻日期
  "leftOn" TEXT COLLATE "C", -- 出壳日期
  "result" TEXT COLLATE "C", -- 结果
  PRIMARY KEY ("@record", "@row")
);

-- 基地：年度评价
CREATE TABLE "base.reviews" (
  "@record" TEXT COLLATE "C" NOT NULL REFERENCES "base" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "year" BIGINT, -- 年度
  "grade" TEXT COLLATE "C", -- 评价
  "date" TEXT COLLATE "C", -- 日期
  PRIMARY KEY ("@record", "@row")
);

-- 依据库
CREATE TABLE "basis" (
  "@id" TEXT COLLATE "C" PRIMARY KEY,
  "@state" TEXT COLLATE "C",
  "@submitted" TEXT COLLATE "C", -- 提交日期，草稿为空
  "@created" TEXT COLLATE "C" NOT NULL,
  "@conclusion" TEXT COLLATE "C", -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "name" TEXT COLLATE "C", -- 名称
  "edition" TEXT COLLATE "C", -- 版次
  "kind" TEXT COLLATE "C", -- 类别
  "issuer" TEXT COLLATE "C", -- 制定机关
  "issuedAs" TEXT COLLATE "C", -- 发文字号
  "formerEdition" TEXT COLLATE "C", -- 上一版本
  "purpose" TEXT COLLATE "C", -- 起草说明
  "commentsBy" TEXT COLLATE "C", -- 征求意见截止
  "publishedOn" TEXT COLLATE "C", -- 公布日期
  "inForceFrom" TEXT COLLATE "C", -- 施行日期
  "trialUntil" TEXT COLLATE "C", -- 试行截止日期
  "repealedOn" TEXT COLLATE "C" -- 废止日期
);

-- 依据库：条款
CREATE TABLE "basis.articles" (
  "@record" TEXT COLLATE "C" NOT NULL REFERENCES "basis" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "number" TEXT COLLATE "C", -- 条
  "paragraph" TEXT COLLATE "C", -- 款
  "item" TEXT COLLATE "C", -- 项
  "short" TEXT COLLATE "C", -- 简称
  "wording" TEXT COLLATE "C", -- 原文
  "usedFor" TEXT COLLATE "C", -- 用途
  PRIMARY KEY ("@record", "@row")
);

-- 依据库：意见
CREATE TABLE "basis.comments" (
  "@record" TEXT COLLATE "C" NOT NULL REFERENCES "basis" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "unit" TEXT COLLATE "C", -- 单位
  "comment" TEXT COLLATE "C", -- 意见
  "adopted" TEXT COLLATE "C", -- 采纳
  "refusal" TEXT COLLATE "C", -- 未采纳理由
  PRIMARY KEY ("@record", "@row")
);

-- 联系点
CREATE TABLE "contactPoint" (
  "@id" TEXT COLLATE "C" PRIMARY KEY,
  "@state" TEXT COLLATE "C",
  "@submitted" TEXT COLLATE "C", -- 提交日期，草稿为空
  "@created" TEXT COLLATE "C" NOT NULL,
  "@conclusion" TEXT COLLATE "C", -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "code" TEXT COLLATE "C", -- 编号
  "name" TEXT COLLATE "C", -- 名称
  "kind" TEXT COLLATE "C", -- 类别
  "field" TEXT COLLATE "C", -- 领域
  "street" TEXT COLLATE "C", -- 街道
  "host" TEXT COLLATE "C", -- 承办组织
  "hostUnit" TEXT COLLATE "C", -- 承办单位
  "manager" TEXT COLLATE "C", -- 负责人
  "managerMobile" TEXT COLLATE "C", -- 负责人手机
  "venue" TEXT COLLATE "C", -- 场地
  "task" BIGINT, -- 年度任务数
  "setUpOn" TEXT COLLATE "C", -- 设立日期
  "former" TEXT COLLATE "C", -- 原联系点
  "closedOn" TEXT COLLATE "C", -- 撤销日期
  "closedFor" TEXT COLLATE "C" -- 撤销原因
);

-- 联系点年度评价
CREATE TABLE "pointReview" (
  "@id" TEXT COLLATE "C" PRIMARY KEY,
  "@state" TEXT COLLATE "C",
  "@submitted" TEXT COLLATE "C", -- 提交日期，草稿为空
  "@created" TEXT COLLATE "C" NOT NULL,
  "@conclusion" TEXT COLLATE "C", -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "point" TEXT COLLATE "C", -- 联系点
  "year" BIGINT, -- 年度
  "task" BIGINT, -- 任务数
  "events" BIGINT, -- 活动场次
  "topics" BIGINT, -- 牵头议题
  "outcomes" BIGINT, -- 成果数
  "comment" TEXT COLLATE "C" -- 评语
);

-- 智库专家
CREATE TABLE "expert" (
  "@id" TEXT COLLATE "C" PRIMARY KEY,
  "@state" TEXT COLLATE "C",
  "@submitted" TEXT COLLATE "C", -- 提交日期，草稿为空
  "@created" TEXT COLLATE "C" NOT NULL,
  "@conclusion" TEXT COLLATE "C", -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "name" TEXT COLLATE "C", -- 姓名
  "university" TEXT COLLATE "C", -- 高校
  "department" TEXT COLLATE "C", -- 院系
  "title" TEXT COLLATE "C", -- 职称
  "fields" JSONB, -- 研究领域
  "termFrom" TEXT COLLATE "C", -- 聘期起
  "termTo" TEXT COLLATE "C", -- 聘期止
  "mobile" TEXT COLLATE "C", -- 手机
  "email" TEXT COLLATE "C", -- 邮箱
  "letterNo" TEXT COLLATE "C" -- 聘书编号
);

-- 专家邀请
CREATE TABLE "expertInvitation" (
  "@id" TEXT COLLATE "C" PRIMARY KEY,
  "@state" TEXT COLLATE "C",
  "@submitted" TEXT COLLATE "C", -- 提交日期，草稿为空
  "@created" TEXT COLLATE "C" NOT NULL,
  "@conclusion" TEXT COLLATE "C", -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "consultation" TEXT COLLATE "C", -- 活动
  "expert" TEXT COLLATE "C", -- 专家
  "heldAt" TEXT COLLATE "C", -- 举办时间
  "point" TEXT COLLATE "C", -- 联系点
  "question" TEXT COLLATE "C" -- 请教事项
);

-- 协商议题
CREATE TABLE "topic" (
  "@id" TEXT COLLATE "C" PRIMARY KEY,
  "@state" TEXT COLLATE "C",
  "@submitted" TEXT COLLATE "C", -- 提交日期，草稿为空
  "@created" TEXT COLLATE "C" NOT NULL,
  "@conclusion" TEXT COLLATE "C", -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "year" BIGINT, -- 年度
  "title" TEXT COLLATE "C", -- 议题标题
  "field" TEXT COLLATE "C", -- 领域
  "proposerKind" TEXT COLLATE "C", -- 提出方
  "proposer" TEXT COLLATE "C", -- 提出单位
  "proposerName" TEXT COLLATE "C", -- 提出人
  "background" TEXT COLLATE "C", -- 背景
  "expectation" TEXT COLLATE "C", -- 期望解决
  "collectedOn" TEXT COLLATE "C", -- 征集日期
  "dueOn" TEXT COLLATE "C", -- 计划完成日
  "screening" TEXT COLLATE "C", -- 初筛意见
  "mergedInto" TEXT COLLATE "C", -- 并入议题
  "approvedOn" TEXT COLLATE "C", -- 批准日期
  "approvedBy" TEXT COLLATE "C", -- 批准会议
  "leadPoint" TEXT COLLATE "C", -- 牵头联系点
  "closedOn" TEXT COLLATE "C", -- 办结日期
  "adoptedCount" BIGINT, -- 采纳数
  "daysOpen" BIGINT -- 办理天数
);

-- 协商议题：参与方
CREATE TABLE "topic.partners" (
  "@record" TEXT COLLATE "C" NOT NULL REFERENCES "topic" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "unit" TEXT COLLATE "C", -- 单位
  "duty" TEXT COLLATE "C", -- 承担事项
  PRIMARY KEY ("@record", "@row")
);

-- 协商议题：成果
CREATE TABLE "topic.results" (
  "@record" TEXT COLLATE "C" NOT NULL REFERENCES "topic" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "kind" TEXT COLLATE "C", -- 类型
  "content" TEXT COLLATE "C", -- 内容
  "department" TEXT COLLATE "C", -- 报送部门
  "adopted" TEXT COLLATE "C", -- 采纳
  "refusal" TEXT COLLATE "C", -- 未采纳理由
  "answeredOn" TEXT COLLATE "C", -- 反馈日期
  PRIMARY KEY ("@record", "@row")
);

-- 协商活动
CREATE TABLE "consultation" (
  "@id" TEXT COLLATE "C" PRIMARY KEY,
  "@state" TEXT COLLATE "C",
  "@submitted" TEXT COLLATE "C", -- 提交日期，草稿为空
  "@created" TEXT COLLATE "C" NOT NULL,
  "@conclusion" TEXT COLLATE "C", -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "topic" TEXT COLLATE "C", -- 议题
  "subject" TEXT COLLATE "C", -- 协商主题
  "point" TEXT COLLATE "C", -- 联系点
  "host" TEXT COLLATE "C", -- 主办单位
  "heldAt" TEXT COLLATE "C", -- 时间
  "minutes" BIGINT, -- 会期
  "place" TEXT COLLATE "C", -- 地点
  "format" TEXT COLLATE "C", -- 形式
  "moderator" TEXT COLLATE "C", -- 主持人
  "headcount" BIGINT, -- 人数
  "replyBy" TEXT COLLATE "C", -- 回执截止
  "contactName" TEXT COLLATE "C", -- 联系人
  "contactPhone" TEXT COLLATE "C", -- 联系电话
  "partyKinds" BIGINT -- 参加方类别数
);

-- 协商活动：参加方
CREATE TABLE "consultation.parties" (
  "@record" TEXT COLLATE "C" NOT NULL REFERENCES "consultation" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "kind" TEXT COLLATE "C", -- 类别
  "unit" TEXT COLLATE "C", -- 单位
  "name" TEXT COLLATE "C", -- 姓名
  "post" TEXT COLLATE "C", -- 职务
  PRIMARY KEY ("@record", "@row")
);

-- 协商纪要
CREATE TABLE "consultationMinutes" (
  "@id" TEXT COLLATE "C" PRIMARY KEY,
  "@state" TEXT COLLATE "C",
  "@submitted" TEXT COLLATE "C", -- 提交日期，草稿为空
  "@created" TEXT COLLATE "C" NOT NULL,
  "@conclusion" TEXT COLLATE "C", -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "consultation" TEXT COLLATE "C", -- 活动
  "point" TEXT COLLATE "C", -- 联系点
  "heldAt" TEXT COLLATE "C", -- 举办时间
  "headcount" BIGINT, -- 出席人数
  "points" TEXT COLLATE "C", -- 发言要点
  "consensus" TEXT COLLATE "C", -- 达成共识
  "dissent" TEXT COLLATE "C", -- 分歧意见
  "satisfaction" BIGINT, -- 满意度
  "file" TEXT COLLATE "C" -- 纪要原件
);

-- 协商纪要：到会
CREATE TABLE "consultationMinutes.present" (
  "@record" TEXT COLLATE "C" NOT NULL REFERENCES "consultationMinutes" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "name" TEXT COLLATE "C", -- 姓名
  "unit" TEXT COLLATE "C", -- 单位
  "attendance" TEXT COLLATE "C", -- 到会情况
  PRIMARY KEY ("@record", "@row")
);

-- 协商成果
CREATE TABLE "consultationOutcome" (
  "@id" TEXT COLLATE "C" PRIMARY KEY,
  "@state" TEXT COLLATE "C",
  "@submitted" TEXT COLLATE "C", -- 提交日期，草稿为空
  "@created" TEXT COLLATE "C" NOT NULL,
  "@conclusion" TEXT COLLATE "C", -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "consultation" TEXT COLLATE "C", -- 活动
  "point" TEXT COLLATE "C", -- 联系点
  "host" TEXT COLLATE "C", -- 主办单位
  "heldAt" TEXT COLLATE "C", -- 举办时间
  "kind" TEXT COLLATE "C", -- 类型
  "description" TEXT COLLATE "C", -- 描述
  "company" TEXT COLLATE "C", -- 企业名称
  "companyCode" TEXT COLLATE "C", -- 企业信用代码
  "companyAddress" TEXT COLLATE "C", -- 企业住所
  "settledOn" TEXT COLLATE "C", -- 落户日期
  "amount" BIGINT -- 金额，分
);

-- 招聘活动
CREATE TABLE "jobFair" (
  "@id" TEXT COLLATE "C" PRIMARY KEY,
  "@state" TEXT COLLATE "C",
  "@submitted" TEXT COLLATE "C", -- 提交日期，草稿为空
  "@created" TEXT COLLATE "C" NOT NULL,
  "@conclusion" TEXT COLLATE "C", -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "name" TEXT COLLATE "C", -- 名称
  "heldOn" TEXT COLLATE "C", -- 日期
  "hours" TEXT COLLATE "C", -- 起止时间
  "place" TEXT COLLATE "C", -- 地点
  "organiser" TEXT COLLATE "C", -- 承办组织
  "ways" JSONB, -- 方式
  "platform" TEXT COLLATE "C", -- 直播平台
  "signUpBy" TEXT COLLATE "C", -- 报名截止
  "contactName" TEXT COLLATE "C", -- 联系人
  "contactPhone" TEXT COLLATE "C", -- 联系电话
  "viewers" BIGINT, -- 直播观看数
  "overHired" TEXT COLLATE "C", -- 超额录用说明
  "postsTotal" BIGINT, -- 岗位合计
  "graduatePostsTotal" BIGINT, -- 毕业生岗位
  "hiredTotal" BIGINT, -- 录用合计
  "graduatesTotal" BIGINT, -- 录用毕业生合计
  "hiredShare" BIGINT, -- 录用率，乘 1000
  "employersCount" BIGINT -- 参与组织数
);

-- 招聘活动：参与组织
CREATE TABLE "jobFair.employers" (
  "@record" TEXT COLLATE "C" NOT NULL REFERENCES "jobFair" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "org" TEXT COLLATE "C", -- 组织
  "posts" BIGINT, -- 岗位数
  "graduatePosts" BIGINT, -- 面向毕业生
  "applied" BIGINT, -- 投递数
  "intended" BIGINT, -- 初步达成
  "hired" BIGINT, -- 录用数
  "graduatesHired" BIGINT, -- 录用毕业生
  "hiredOn" TEXT COLLATE "C", -- 录用日期
  "staying30" BIGINT, -- 三十天在岗
  "staying90" BIGINT, -- 九十天在岗
  PRIMARY KEY ("@record", "@row")
);

-- 东西部协作
CREATE TABLE "eastWest" (
  "@id" TEXT COLLATE "C" PRIMARY KEY,
  "@state" TEXT COLLATE "C",
  "@submitted" TEXT COLLATE "C", -- 提交日期，草稿为空
  "@created" TEXT COLLATE "C" NOT NULL,
  "@conclusion" TEXT COLLATE "C", -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "org" TEXT COLLATE "C", -- 社会组织
  "year" BIGINT, -- 年度
  "name" TEXT COLLATE "C", -- 名称
  "brand" TEXT COLLATE "C", -- 品牌
  "county" TEXT COLLATE "C", -- 对口地区
  "forms" JSONB, -- 形式
  "startsOn" TEXT COLLATE "C", -- 开始日期
  "endsOn" TEXT COLLATE "C", -- 结束日期
  "amount" BIGINT, -- 金额，分
  "people" BIGINT, -- 受益人数
  "story" TEXT COLLATE "C", -- 主要做法
  "projectRef" TEXT COLLATE "C" -- 项目
);

-- 东西部协作：材料
CREATE TABLE "eastWest.papers" (
  "@record" TEXT COLLATE "C" NOT NULL REFERENCES "eastWest" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "title" TEXT COLLATE "C", -- 名称
  "file" TEXT COLLATE "C", -- 文件
  PRIMARY KEY ("@record", "@row")
);

-- 项目
CREATE TABLE "project" (
  "@id" TEXT COLLATE "C" PRIMARY KEY,
  "@state" TEXT COLLATE "C",
  "@submitted" TEXT COLLATE "C", -- 提交日期，草稿为空
  "@created" TEXT COLLATE "C" NOT NULL,
  "@conclusion" TEXT COLLATE "C", -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "name" TEXT COLLATE "C", -- 名称
  "kind" TEXT COLLATE "C", -- 种类
  "org" TEXT COLLATE "C", -- 社会组织
  "field" TEXT COLLATE "C", -- 领域
  "startsOn" TEXT COLLATE "C", -- 开始日期
  "endsOn" TEXT COLLATE "C", -- 结束日期
  "funds" BIGINT, -- 资金，分
  "progress" TEXT COLLATE "C", -- 进度
  "results" TEXT COLLATE "C", -- 成效
  "talentsTotal" BIGINT, -- 引进人才合计
  "jobsTotal" BIGINT -- 带动就业合计
);

-- 项目：合作单位
CREATE TABLE "project.partners" (
  "@record" TEXT COLLATE "C" NOT NULL REFERENCES "project" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "unit" TEXT COLLATE "C", -- 单位
  "kind" TEXT COLLATE "C", -- 类别
  PRIMARY KEY ("@record", "@row")
);

-- 项目：年度确认
CREATE TABLE "project.yearly" (
  "@record" TEXT COLLATE "C" NOT NULL REFERENCES "project" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "year" BIGINT, -- 年度
  "confirmedOn" TEXT COLLATE "C", -- 确认日期
  "running" BOOLEAN, -- 还在实施
  "talents" BIGINT, -- 引进人才
  "jobs" BIGINT, -- 带动就业
  PRIMARY KEY ("@record", "@row")
);

-- 荣誉认定
CREATE TABLE "honour" (
  "@id" TEXT COLLATE "C" PRIMARY KEY,
  "@state" TEXT COLLATE "C",
  "@submitted" TEXT COLLATE "C", -- 提交日期，草稿为空
  "@created" TEXT COLLATE "C" NOT NULL,
  "@conclusion" TEXT COLLATE "C", -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "project" TEXT COLLATE "C", -- 项目
  "org" TEXT COLLATE "C", -- 社会组织
  "kind" TEXT COLLATE "C", -- 种类
  "title" TEXT COLLATE "C", -- 荣誉名称
  "level" TEXT COLLATE "C", -- 级别
  "grantedBy" TEXT COLLATE "C", -- 授予单位
  "grantedOn" TEXT COLLATE "C", -- 授予日期
  "year" BIGINT, -- 年度
  "certificateNo" TEXT COLLATE "C", -- 证书编号
  "certificate" TEXT COLLATE "C", -- 证书
  "checked" TEXT COLLATE "C" -- 核实意见
);

-- 案例征集
CREATE TABLE "caseCall" (
  "@id" TEXT COLLATE "C" PRIMARY KEY,
  "@state" TEXT COLLATE "C",
  "@submitted" TEXT COLLATE "C", -- 提交日期，草稿为空
  "@created" TEXT COLLATE "C" NOT NULL,
  "@conclusion" TEXT COLLATE "C", -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "year" BIGINT, -- 年度
  "title" TEXT COLLATE "C", -- 名称
  "winners" BIGINT, -- 入选名额
  "submitBy" TEXT COLLATE "C", -- 征集截止
  "shownFrom" TEXT COLLATE "C", -- 公示起
  "shownUntil" TEXT COLLATE "C" -- 公示止
);

-- 创新案例
CREATE TABLE "innovationCase" (
  "@id" TEXT COLLATE "C" PRIMARY KEY,
  "@state" TEXT COLLATE "C",
  "@submitted" TEXT COLLATE "C", -- 提交日期，草稿为空
  "@created" TEXT COLLATE "C" NOT NULL,
  "@conclusion" TEXT COLLATE "C", -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "call" TEXT COLLATE "C", -- 届次
  "org" TEXT COLLATE "C", -- 社会组织
  "title" TEXT COLLATE "C", -- 标题
  "field" TEXT COLLATE "C", -- 领域
  "story" TEXT COLLATE "C", -- 案例正文
  "startsOn" TEXT COLLATE "C", -- 开始日期
  "contactName" TEXT COLLATE "C", -- 联系人
  "contactMobile" TEXT COLLATE "C", -- 联系手机
  "formCheck" TEXT COLLATE "C", -- 形式审查意见
  "firstJudges" BIGINT, -- 初评评委数
  "firstScore" BIGINT, -- 初评得分，乘 100
  "finalJudges" BIGINT, -- 终评评委数
  "finalScore" BIGINT -- 终评得分，乘 100
);

-- 创新案例：证明材料
CREATE TABLE "innovationCase.papers" (
  "@record" TEXT COLLATE "C" NOT NULL REFERENCES "innovationCase" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "title" TEXT COLLATE "C", -- 名称
  "file" TEXT COLLATE "C", -- 文件
  PRIMARY KEY ("@record", "@row")
);

-- 创新案例：评分
CREATE TABLE "innovationCase.scores" (
  "@record" TEXT COLLATE "C" NOT NULL REFERENCES "innovationCase" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "round" TEXT COLLATE "C", -- 轮次
  "judge" TEXT COLLATE "C", -- 评委
  "judgeOrg" TEXT COLLATE "C", -- 评委所在组织
  "score" BIGINT, -- 分数，乘 10
  "remark" TEXT COLLATE "C", -- 评语
  PRIMARY KEY ("@record", "@row")
);

-- 公益创投
CREATE TABLE "venture" (
  "@id" TEXT COLLATE "C" PRIMARY KEY,
  "@state" TEXT COLLATE "C",
  "@submitted" TEXT COLLATE "C", -- 提交日期，草稿为空
  "@created" TEXT COLLATE "C" NOT NULL,
  "@conclusion" TEXT COLLATE "C", -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "year" BIGINT, -- 年度
  "org" TEXT COLLATE "C", -- 社会组织
  "name" TEXT COLLATE "C", -- 项目名称
  "field" TEXT COLLATE "C", -- 领域
  "served" TEXT COLLATE "C", -- 服务对象
  "people" BIGINT, -- 预计受益人数
  "plan" TEXT COLLATE "C", -- 实施方案
  "startsOn" TEXT COLLATE "C", -- 开始日期
  "endsOn" TEXT COLLATE "C", -- 结束日期
  "applied" BIGINT, -- 申请金额，分
  "own" BIGINT, -- 自筹金额，分
  "mean" BIGINT, -- 评分均值，乘 100
  "bonus" BIGINT, -- 等级加分，乘 100
  "score" BIGINT, -- 总评分，乘 100
  "approved" BIGINT, -- 批准金额，分
  "signedOn" TEXT COLLATE "C", -- 签约日期
  "contractNo" TEXT COLLATE "C", -- 协议编号
  "completedOn" TEXT COLLATE "C", -- 结项日期
  "auditor" TEXT COLLATE "C", -- 审计机构
  "auditOpinion" TEXT COLLATE "C", -- 审计意见
  "returned" BIGINT, -- 收回结余，分
  "paid" BIGINT, -- 已拨付，分
  "paidShare" BIGINT -- 拨付比例，乘 1000
);

-- 公益创投：评分
CREATE TABLE "venture.scores" (
  "@record" TEXT COLLATE "C" NOT NULL REFERENCES "venture" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "judge" TEXT COLLATE "C", -- 评委
  "judgeOrg" TEXT COLLATE "C", -- 评委所在组织
  "score" BIGINT, -- 分数，乘 10
  PRIMARY KEY ("@record", "@row")
);

-- 公益创投：拨付
CREATE TABLE "venture.payments" (
  "@record" TEXT COLLATE "C" NOT NULL REFERENCES "venture" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "stage" TEXT COLLATE "C", -- 期次
  "amount" BIGINT, -- 金额，分
  "paidOn" TEXT COLLATE "C", -- 日期
  PRIMARY KEY ("@record", "@row")
);

-- 创投报告
CREATE TABLE "ventureReport" (
  "@id" TEXT COLLATE "C" PRIMARY KEY,
  "@state" TEXT COLLATE "C",
  "@submitted" TEXT COLLATE "C", -- 提交日期，草稿为空
  "@created" TEXT COLLATE "C" NOT NULL,
  "@conclusion" TEXT COLLATE "C", -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "venture" TEXT COLLATE "C", -- 创投
  "org" TEXT COLLATE "C", -- 社会组织
  "stage" TEXT COLLATE "C", -- 阶段
  "spent" BIGINT, -- 已用资金，分
  "people" BIGINT, -- 受益人数
  "progress" TEXT COLLATE "C", -- 进展
  "issues" TEXT COLLATE "C", -- 问题和打算
  "executed" BIGINT, -- 执行率，乘 1000
  "checkWay" JSONB, -- 检查方式
  "opinion" TEXT COLLATE "C", -- 检查意见
  "checkedOn" TEXT COLLATE "C" -- 检查日期
);

-- 公益主题活动
CREATE TABLE "charityCampaign" (
  "@id" TEXT COLLATE "C" PRIMARY KEY,
  "@state" TEXT COLLATE "C",
  "@submitted" TEXT COLLATE "C", -- 提交日期，草稿为空
  "@created" TEXT COLLATE "C" NOT NULL,
  "@conclusion" TEXT COLLATE "C", -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "name" TEXT COLLATE "C", -- 名称
  "org" TEXT COLLATE "C", -- 社会组织
  "field" TEXT COLLATE "C", -- 领域
  "raising" TEXT COLLATE "C", -- 募捐方式
  "partnerName" TEXT COLLATE "C", -- 合作方名称
  "startsOn" TEXT COLLATE "C", -- 开始日期
  "endsOn" TEXT COLLATE "C", -- 结束日期
  "place" TEXT COLLATE "C", -- 地点
  "expected" BIGINT, -- 预计参加人数
  "story" TEXT COLLATE "C", -- 内容
  "usedFor" TEXT COLLATE "C", -- 款物用途
  "partner" TEXT COLLATE "C", -- 合作募捐组织
  "filingNo" TEXT COLLATE "C" -- 募捐方案备案编号
);

-- 捐赠
CREATE TABLE "donation" (
  "@id" TEXT COLLATE "C" PRIMARY KEY,
  "@state" TEXT COLLATE "C",
  "@submitted" TEXT COLLATE "C", -- 提交日期，草稿为空
  "@created" TEXT COLLATE "C" NOT NULL,
  "@conclusion" TEXT COLLATE "C", -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "campaign" TEXT COLLATE "C", -- 活动
  "org" TEXT COLLATE "C", -- 社会组织
  "donor" TEXT COLLATE "C", -- 捐赠人
  "donorKind" TEXT COLLATE "C", -- 捐赠人类别
  "namedPublicly" BOOLEAN, -- 公开姓名
  "what" TEXT COLLATE "C", -- 款物
  "amount" BIGINT, -- 金额，分
  "goods" TEXT COLLATE "C", -- 物资说明
  "givenOn" TEXT COLLATE "C", -- 捐赠日期
  "usedFor" TEXT COLLATE "C", -- 指定用途
  "clerk" TEXT COLLATE "C", -- 经办人
  "inWords" TEXT COLLATE "C" -- 大写
);

-- 善款使用公示
CREATE TABLE "fundUse" (
  "@id" TEXT COLLATE "C" PRIMARY KEY,
  "@state" TEXT COLLATE "C",
  "@submitted" TEXT COLLATE "C", -- 提交日期，草稿为空
  "@created" TEXT COLLATE "C" NOT NULL,
  "@conclusion" TEXT COLLATE "C", -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "campaign" TEXT COLLATE "C", -- 活动
  "org" TEXT COLLATE "C", -- 社会组织
  "people" BIGINT, -- 实际参加人数
  "raised" BIGINT, -- 募得合计，分
  "gifts" BIGINT, -- 捐赠笔数
  "rest" TEXT COLLATE "C", -- 结余安排
  "shownOn" TEXT COLLATE "C", -- 公示日期
  "shownWhere" TEXT COLLATE "C", -- 公示渠道
  "used" BIGINT, -- 使用合计，分
  "left" BIGINT -- 结余，分
);

-- 善款使用公示：使用明细
CREATE TABLE "fundUse.uses" (
  "@record" TEXT COLLATE "C" NOT NULL REFERENCES "fundUse" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "item" TEXT COLLATE "C", -- 项目
  "amount" BIGINT, -- 金额，分
  "usedOn" TEXT COLLATE "C", -- 日期
  "people" BIGINT, -- 受益人数
  PRIMARY KEY ("@record", "@row")
);

-- 献计座谈会
CREATE TABLE "suggestionMeeting" (
  "@id" TEXT COLLATE "C" PRIMARY KEY,
  "@state" TEXT COLLATE "C",
  "@submitted" TEXT COLLATE "C", -- 提交日期，草稿为空
  "@created" TEXT COLLATE "C" NOT NULL,
  "@conclusion" TEXT COLLATE "C", -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "name" TEXT COLLATE "C", -- 名称
  "nth" BIGINT, -- 场次
  "heldAt" TEXT COLLATE "C", -- 时间
  "place" TEXT COLLATE "C", -- 地点
  "moderator" TEXT COLLATE "C", -- 主持人
  "field" TEXT COLLATE "C" -- 领域
);

-- 献计座谈会：参加人
CREATE TABLE "suggestionMeeting.people" (
  "@record" TEXT COLLATE "C" NOT NULL REFERENCES "suggestionMeeting" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "name" TEXT COLLATE "C", -- 姓名
  "unit" TEXT COLLATE "C", -- 单位
  "org" TEXT COLLATE "C", -- 社会组织
  PRIMARY KEY ("@record", "@row")
);

-- 献计建议
CREATE TABLE "suggestion" (
  "@id" TEXT COLLATE "C" PRIMARY KEY,
  "@state" TEXT COLLATE "C",
  "@submitted" TEXT COLLATE "C", -- 提交日期，草稿为空
  "@created" TEXT COLLATE "C" NOT NULL,
  "@conclusion" TEXT COLLATE "C", -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "meeting" TEXT COLLATE "C", -- 座谈会
  "nth" BIGINT, -- 编号
  "proposer" TEXT COLLATE "C", -- 提出人
  "org" TEXT COLLATE "C", -- 所在组织
  "field" TEXT COLLATE "C", -- 领域
  "title" TEXT COLLATE "C", -- 标题
  "content" TEXT COLLATE "C", -- 建议内容
  "unit" TEXT COLLATE "C", -- 承办部门
  "others" TEXT COLLATE "C", -- 会办部门
  "assignedOn" TEXT COLLATE "C", -- 交办日期
  "answerBy" TEXT COLLATE "C", -- 答复期限
  "answeredOn" TEXT COLLATE "C", -- 答复日期
  "adopted" TEXT COLLATE "C", -- 采纳情况
  "reply" TEXT COLLATE "C", -- 答复内容
  "fedBackOn" TEXT COLLATE "C", -- 反馈日期
  "satisfied" BOOLEAN -- 提出人满意
);

-- 培训
CREATE TABLE "training" (
  "@id" TEXT COLLATE "C" PRIMARY KEY,
  "@state" TEXT COLLATE "C",
  "@submitted" TEXT COLLATE "C", -- 提交日期，草稿为空
  "@created" TEXT COLLATE "C" NOT NULL,
  "@conclusion" TEXT COLLATE "C", -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "theme" TEXT COLLATE "C", -- 主题
  "kinds" JSONB, -- 类别
  "purpose" TEXT COLLATE "C", -- 目的
  "audience" JSONB, -- 对象
  "heldAt" TEXT COLLATE "C", -- 时间
  "place" TEXT COLLATE "C", -- 地点
  "online" TEXT COLLATE "C", -- 线上方式
  "perUnit" BIGINT, -- 每单位名额
  "seats" BIGINT, -- 名额
  "partyHours" BIGINT, -- 党建课时，乘 10
  "hours" BIGINT, -- 总课时，乘 10
  "signUpBy" TEXT COLLATE "C", -- 报名截止
  "signUpHow" TEXT COLLATE "C", -- 报名方式
  "contactName" TEXT COLLATE "C", -- 联系人
  "contactPhone" TEXT COLLATE "C" -- 联系电话
);

-- 培训：课程
CREATE TABLE "training.courses" (
  "@record" TEXT COLLATE "C" NOT NULL REFERENCES "training" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "name" TEXT COLLATE "C", -- 名称
  "lecturer" TEXT COLLATE "C", -- 讲师
  "hours" BIGINT, -- 课时，乘 10
  PRIMARY KEY ("@record", "@row")
);

-- 培训：材料
CREATE TABLE "training.papers" (
  "@record" TEXT COLLATE "C" NOT NULL REFERENCES "training" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "title" TEXT COLLATE "C", -- 名称
  "file" TEXT COLLATE "C", -- 文件
  PRIMARY KEY ("@record", "@row")
);

-- 培训签到
CREATE TABLE "attendance" (
  "@id" TEXT COLLATE "C" PRIMARY KEY,
  "@state" TEXT COLLATE "C",
  "@submitted" TEXT COLLATE "C", -- 提交日期，草稿为空
  "@created" TEXT COLLATE "C" NOT NULL,
  "@conclusion" TEXT COLLATE "C", -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "training" TEXT COLLATE "C", -- 培训
  "heldAt" TEXT COLLATE "C", -- 培训时间
  "org" TEXT COLLATE "C", -- 社会组织
  "registeredOn" TEXT COLLATE "C", -- 成立登记日期
  "informant" TEXT COLLATE "C", -- 信息员
  "name" TEXT COLLATE "C", -- 姓名
  "mobile" TEXT COLLATE "C", -- 手机
  "post" TEXT COLLATE "C", -- 职务
  "signedInAt" TEXT COLLATE "C", -- 签到时间
  "rating" BIGINT, -- 评价
  "feedback" TEXT COLLATE "C", -- 意见建议
  "isNew" BOOLEAN -- 新成立
);

-- 宣传文章
CREATE TABLE "article" (
  "@id" TEXT COLLATE "C" PRIMARY KEY,
  "@state" TEXT COLLATE "C",
  "@submitted" TEXT COLLATE "C", -- 提交日期，草稿为空
  "@created" TEXT COLLATE "C" NOT NULL,
  "@conclusion" TEXT COLLATE "C", -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "platform" TEXT COLLATE "C", -- 平台
  "column" TEXT COLLATE "C", -- 栏目
  "title" TEXT COLLATE "C", -- 标题
  "author" TEXT COLLATE "C", -- 作者
  "proposedOn" TEXT COLLATE "C", -- 选题日期
  "text" TEXT COLLATE "C", -- 正文
  "policy" TEXT COLLATE "C", -- 解读的文件
  "caseRef" TEXT COLLATE "C", -- 案例
  "agreed" BOOLEAN, -- 已征得同意
  "reviewer" TEXT COLLATE "C", -- 审核人
  "publishedOn" TEXT COLLATE "C", -- 发布日期
  "link" TEXT COLLATE "C", -- 链接
  "reads" BIGINT, -- 阅读量
  "orgCount" BIGINT -- 涉及组织数
);

-- 宣传文章：涉及组织
CREATE TABLE "article.orgs" (
  "@record" TEXT COLLATE "C" NOT NULL REFERENCES "article" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "org" TEXT COLLATE "C", -- 社会组织
  PRIMARY KEY ("@record", "@row")
);

-- 联席会议
CREATE TABLE "jointMeeting" (
  "@id" TEXT COLLATE "C" PRIMARY KEY,
  "@state" TEXT COLLATE "C",
  "@submitted" TEXT COLLATE "C", -- 提交日期，草稿为空
  "@created" TEXT COLLATE "C" NOT NULL,
  "@conclusion" TEXT COLLATE "C", -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "year" BIGINT, -- 年度
  "level" TEXT COLLATE "C", -- 层级
  "ordinal" BIGINT, -- 次数
  "quarter" BIGINT, -- 季度
  "theme" TEXT COLLATE "C", -- 专题
  "heldAt" TEXT COLLATE "C", -- 时间
  "place" TEXT COLLATE "C", -- 地点
  "convener" TEXT COLLATE "C", -- 召集人
  "chair" TEXT COLLATE "C", -- 主持人
  "replyBy" TEXT COLLATE "C", -- 回执截止
  "contactName" TEXT COLLATE "C", -- 联系人
  "contactPhone" TEXT COLLATE "C", -- 联系电话
  "account" TEXT COLLATE "C", -- 会议情况
  "openActions" BIGINT, -- 未办结事项
  "nextDue" TEXT COLLATE "C", -- 最早未办结期限
  "present" BIGINT -- 到会单位
);

-- 联席会议：成员单位
CREATE TABLE "jointMeeting.members" (
  "@record" TEXT COLLATE "C" NOT NULL REFERENCES "jointMeeting" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "unit" TEXT COLLATE "C", -- 单位
  "person" TEXT COLLATE "C", -- 参会人
  "post" TEXT COLLATE "C", -- 职务
  "attended" TEXT COLLATE "C", -- 到会
  PRIMARY KEY ("@record", "@row")
);

-- 联席会议：会议议题
CREATE TABLE "jointMeeting.agenda" (
  "@record" TEXT COLLATE "C" NOT NULL REFERENCES "jointMeeting" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "topic" TEXT COLLATE "C", -- 议题
  "unit" TEXT COLLATE "C", -- 汇报单位
  PRIMARY KEY ("@record", "@row")
);

-- 联席会议：决定事项
CREATE TABLE "jointMeeting.decisions" (
  "@record" TEXT COLLATE "C" NOT NULL REFERENCES "jointMeeting" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "matter" TEXT COLLATE "C", -- 事项
  "unit" TEXT COLLATE "C", -- 责任单位
  "due" TEXT COLLATE "C", -- 期限
  "progress" TEXT COLLATE "C", -- 进展
  "doneOn" TEXT COLLATE "C", -- 办结日期
  PRIMARY KEY ("@record", "@row")
);

-- 重大事项报告
CREATE TABLE "majorEvent" (
  "@id" TEXT COLLATE "C" PRIMARY KEY,
  "@state" TEXT COLLATE "C",
  "@submitted" TEXT COLLATE "C", -- 提交日期，草稿为空
  "@created" TEXT COLLATE "C" NOT NULL,
  "@conclusion" TEXT COLLATE "C", -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "org" TEXT COLLATE "C", -- 社会组织
  "street" TEXT COLLATE "C", -- 街道
  "regMode" TEXT COLLATE "C", -- 登记方式
  "kind" TEXT COLLATE "C", -- 事项类别
  "name" TEXT COLLATE "C", -- 名称
  "startsOn" TEXT COLLATE "C", -- 起始日期
  "endsOn" TEXT COLLATE "C", -- 结束日期
  "place" TEXT COLLATE "C", -- 地点
  "people" BIGINT, -- 参加人数
  "budget" BIGINT, -- 经费预算，分
  "funding" TEXT COLLATE "C", -- 经费来源
  "description" TEXT COLLATE "C", -- 内容说明
  "resolution" TEXT COLLATE "C", -- 决议材料
  "aheadDue" BIGINT, -- 应提前天数
  "ahead" BIGINT, -- 提前天数
  "resultBy" TEXT COLLATE "C", -- 结果补报期限
  "supervisorOpinion" TEXT COLLATE "C", -- 主管单位意见
  "supervisorNote" TEXT COLLATE "C", -- 主管意见说明
  "handling" TEXT COLLATE "C", -- 处理
  "handlingNote" TEXT COLLATE "C", -- 处理说明
  "handledOn" TEXT COLLATE "C" -- 处理日期
);

-- 重大事项报告：境外方
CREATE TABLE "majorEvent.foreignParties" (
  "@record" TEXT COLLATE "C" NOT NULL REFERENCES "majorEvent" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "name" TEXT COLLATE "C", -- 名称
  "country" TEXT COLLATE "C", -- 国家或地区
  "role" TEXT COLLATE "C", -- 关系
  "amount" BIGINT, -- 金额，分
  PRIMARY KEY ("@record", "@row")
);

-- 重大事项结果
CREATE TABLE "majorEventResult" (
  "@id" TEXT COLLATE "C" PRIMARY KEY,
  "@state" TEXT COLLATE "C",
  "@submitted" TEXT COLLATE "C", -- 提交日期，草稿为空
  "@created" TEXT COLLATE "C" NOT NULL,
  "@conclusion" TEXT COLLATE "C", -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "event" TEXT COLLATE "C", -- 报告
  "org" TEXT COLLATE "C", -- 社会组织
  "street" TEXT COLLATE "C", -- 街道
  "due" TEXT COLLATE "C", -- 补报期限
  "happenedOn" TEXT COLLATE "C", -- 实际日期
  "outcome" TEXT COLLATE "C", -- 结果
  "filedOn" TEXT COLLATE "C", -- 补报日期
  "papers" TEXT COLLATE "C" -- 材料
);

-- 年检报告书
CREATE TABLE "annualInspection" (
  "@id" TEXT COLLATE "C" PRIMARY KEY,
  "@state" TEXT COLLATE "C",
  "@submitted" TEXT COLLATE "C", -- 提交日期，草稿为空
  "@created" TEXT COLLATE "C" NOT NULL,
  "@conclusion" TEXT COLLATE "C", -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "reportYear" BIGINT, -- 检查年度
  "org" TEXT COLLATE "C", -- 社会组织
  "orgType" TEXT COLLATE "C", -- 组织类型
  "uscc" TEXT COLLATE "C", -- 统一社会信用代码
  "registeredOn" TEXT COLLATE "C", -- 成立登记日期
  "certValidTo" TEXT COLLATE "C", -- 证书有效期至
  "street" TEXT COLLATE "C", -- 街道
  "residence" TEXT COLLATE "C", -- 住所
  "officeSame" BOOLEAN, -- 实际办公地址与住所一致
  "officeAddress" TEXT COLLATE "C", -- 实际办公地址
  "premisesType" TEXT COLLATE "C", -- 办公用房性质
  "premisesUntil" TEXT COLLATE "C", -- 用房协议到期日
  "legalRep" TEXT COLLATE "C", -- 法定代表人
  "legalRepId" TEXT COLLATE "C", -- 法定代表人身份证号
  "legalRepMobile" TEXT COLLATE "C", -- 法定代表人手机
  "contactName" TEXT COLLATE "C", -- 联系人
  "contactMobile" TEXT COLLATE "C", -- 联系人手机
  "email" TEXT COLLATE "C", -- 电子邮箱
  "regMode" TEXT COLLATE "C", -- 登记方式
  "supervisor" TEXT COLLATE "C", -- 业务主管单位
  "industry" TEXT COLLATE "C", -- 行业分类
  "isCharity" BOOLEAN, -- 是否慈善组织
  "registeredCapital" BIGINT, -- 注册资金，分
  "lastConclusion" TEXT COLLATE "C", -- 上年度年检结论
  "ratingUntil" TEXT COLLATE "C", -- 评估等级有效期至
  "rating" TEXT COLLATE "C", -- 现有评估等级
  "charterApprovedOn" TEXT COLLATE "C", -- 现行章程核准日期
  "charterHasParty" BOOLEAN, -- 章程载明党建内容
  "charterHasValues" BOOLEAN, -- 章程载明社会主义核心价值观
  "councilSize" BIGINT, -- 理事人数
  "standingSize" BIGINT, -- 常务理事人数
  "supervisorCount" BIGINT, -- 监事人数
  "termStart" TEXT COLLATE "C", -- 本届起始日期
  "termYears" BIGINT, -- 章程规定届期
  "termDue" TEXT COLLATE "C", -- 应换届日期
  "memberTotal" BIGINT, -- 会员总数
  "memberUnits" BIGINT, -- 单位会员数
  "memberPersons" BIGINT, -- 个人会员数
  "assemblyCount" BIGINT, -- 会员大会次数
  "councilMeetings" BIGINT, -- 理事会会议次数
  "legalRepElsewhere" BOOLEAN, -- 法定代表人任其他社团法定代表人
  "systems" JSONB, -- 内部制度
  "disclosure" JSONB, -- 信息公开方式
  "majorReports" BIGINT, -- 重大事项报告次数
  "partyFull" BIGINT, -- 正式党员数
  "partyProb" BIGINT, -- 预备党员数
  "hasPartyOrg" BOOLEAN, -- 已建党组织
  "partyOrgType" TEXT COLLATE "C", -- 党组织形式
  "noPartyReason" TEXT COLLATE "C", -- 未建原因
  "partyLiaison" TEXT COLLATE "C", -- 党建指导员
  "partySecretary" TEXT COLLATE "C", -- 党组织书记
  "crossPost" BOOLEAN, -- 书记由负责人担任
  "partyActs" BIGINT, -- 党组织活动次数
  "partyDecides" BOOLEAN, -- 参与重大问题决策
  "hasUnion" BOOLEAN, -- 已建工会
  "unionMembers" BIGINT, -- 工会会员数
  "hasWomen" BOOLEAN, -- 已建妇联
  "staffTotal" BIGINT, -- 从业人员总数
  "staffFull" BIGINT, -- 专职人数
  "staffPart" BIGINT, -- 兼职人数
  "staffDegree" BIGINT, -- 大专及以上人数
  "socialWorkers" BIGINT, -- 持证社会工作者
  "contracts" BIGINT, -- 签订劳动合同人数
  "insured" BIGINT, -- 缴纳社会保险人数
  "gradHired" BIGINT, -- 当年吸纳高校毕业生
  "volunteers" BIGINT, -- 登记志愿者人数
  "accounting" TEXT COLLATE "C", -- 执行的会计制度
  "auditor" TEXT COLLATE "C", -- 审计机构
  "auditOpinion" TEXT COLLATE "C", -- 审计意见
  "cash" BIGINT, -- 货币资金，分
  "fixedNet" BIGINT, -- 固定资产净值，分
  "totalAssets" BIGINT, -- 资产总计，分
  "totalLiabilities" BIGINT, -- 负债合计，分
  "restricted" BIGINT, -- 限定性净资产，分
  "unrestricted" BIGINT, -- 非限定性净资产，分
  "netAssets" BIGINT, -- 净资产合计，分
  "netOpening" BIGINT, -- 净资产年初数，分
  "netAdj" BIGINT, -- 以前年度调整，分
  "netAdjReason" TEXT COLLATE "C", -- 以前年度调整原因
  "incDonation" BIGINT, -- 捐赠收入，分
  "foreignDonation" BIGINT, -- 其中境外捐赠，分
  "incDues" BIGINT, -- 会费收入，分
  "incServices" BIGINT, -- 提供服务收入，分
  "gpAmount" BIGINT, -- 其中政府购买服务，分
  "incSales" BIGINT, -- 商品销售收入，分
  "incGov" BIGINT, -- 政府补助收入，分
  "incInvest" BIGINT, -- 投资收益，分
  "incOther" BIGINT, -- 其他收入，分
  "incTotal" BIGINT, -- 收入合计，分
  "expProgram" BIGINT, -- 业务活动成本，分
  "expAdmin" BIGINT, -- 管理费用，分
  "payroll" BIGINT, -- 其中工资福利，分
  "expFund" BIGINT, -- 筹资费用，分
  "expOther" BIGINT, -- 其他费用，分
  "expTotal" BIGINT, -- 费用合计，分
  "expCharity" BIGINT, -- 公益活动支出，分
  "charityPlain" BOOLEAN, -- 不公募慈善组织
  "charityRatio" BIGINT, -- 公益支出比例，乘 1000
  "adminRatio" BIGINT, -- 管理费用比例，乘 1000
  "netChange" BIGINT, -- 净资产变动额，分
  "incomeChange" BIGINT, -- 收入同比，乘 1000
  "averageNet" BIGINT, -- 三年平均净资产，分
  "duesTiers" BIGINT, -- 会费档次数
  "duesPassedOn" TEXT COLLATE "C", -- 会费标准通过日期
  "duesDue" BIGINT, -- 表决应到人数
  "duesPresent" BIGINT, -- 表决实到人数
  "duesFor" BIGINT, -- 赞成票
  "duesSecret" BOOLEAN, -- 无记名投票
  "forcedDues" BOOLEAN, -- 强制入会收费
  "illegalFees" BIGINT, -- 违规收费金额，分
  "refunded" BIGINT, -- 已清退金额，分
  "awardFees" BIGINT, -- 评比达标表彰收费，分
  "hasForeign" BOOLEAN, -- 有涉外情况
  "foreignStaff" BIGINT, -- 外籍理事和人员数
  "intlOrgs" TEXT COLLATE "C", -- 参加的国际组织
  "foreignReported" BOOLEAN, -- 是否按规定报告
  "lastRectified" BIGINT, -- 上年度整改份数
  "openRectified" BIGINT, -- 没有销号的整改
  "lastRectification" TEXT COLLATE "C", -- 上年度整改事项
  "rectificationReport" TEXT COLLATE "C", -- 整改报告
  "pledge" TEXT COLLATE "C", -- 法定代表人承诺
  "declarationScan" TEXT COLLATE "C", -- 声明签章页
  "supervisorOpinion" TEXT COLLATE "C", -- 初审意见
  "partyOpinion" TEXT COLLATE "C", -- 党建意见
  "reviewedConclusion" TEXT COLLATE "C", -- 审查结论
  "reviewReason" TEXT COLLATE "C", -- 审查理由
  "reviewedOn" TEXT COLLATE "C" -- 审查日期
);

-- 年检报告书：负责人名单
CREATE TABLE "annualInspection.leaders" (
  "@record" TEXT COLLATE "C" NOT NULL REFERENCES "annualInspection" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "name" TEXT COLLATE "C", -- 姓名
  "post" TEXT COLLATE "C", -- 职务
  "idNumber" TEXT COLLATE "C", -- 身份证号
  "partyMember" BOOLEAN, -- 党员
  "official" BOOLEAN, -- 现职公务员或退离休领导干部
  "approvalNo" TEXT COLLATE "C", -- 兼职批准文号
  "otherPosts" BIGINT, -- 兼任其他社会组织数
  "fullTime" BOOLEAN, -- 专职
  "terms" BIGINT, -- 任职届次
  PRIMARY KEY ("@record", "@row")
);

-- 年检报告书：分支机构
CREATE TABLE "annualInspection.branches" (
  "@record" TEXT COLLATE "C" NOT NULL REFERENCES "annualInspection" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "name" TEXT COLLATE "C", -- 名称
  "kind" TEXT COLLATE "C", -- 类型
  "head" TEXT COLLATE "C", -- 负责人
  "since" TEXT COLLATE "C", -- 设立日期
  "account" BOOLEAN, -- 独立账户
  PRIMARY KEY ("@record", "@row")
);

-- 年检报告书：登记备案变更
CREATE TABLE "annualInspection.changes" (
  "@record" TEXT COLLATE "C" NOT NULL REFERENCES "annualInspection" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "matter" TEXT COLLATE "C", -- 事项
  "before" TEXT COLLATE "C", -- 变更前
  "after" TEXT COLLATE "C", -- 变更后
  "approvedOn" TEXT COLLATE "C", -- 核准日期
  PRIMARY KEY ("@record", "@row")
);

-- 年检报告书：业务活动
CREATE TABLE "annualInspection.activities" (
  "@record" TEXT COLLATE "C" NOT NULL REFERENCES "annualInspection" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "name" TEXT COLLATE "C", -- 名称
  "heldOn" TEXT COLLATE "C", -- 日期
  "kind" TEXT COLLATE "C", -- 类型
  "people" BIGINT, -- 参加人数
  "fee" BIGINT, -- 收费金额，分
  "approvalNo" TEXT COLLATE "C", -- 批准或报告文号
  PRIMARY KEY ("@record", "@row")
);

-- 年检报告书：境外活动
CREATE TABLE "annualInspection.foreignActs" (
  "@record" TEXT COLLATE "C" NOT NULL REFERENCES "annualInspection" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "name" TEXT COLLATE "C", -- 名称
  "heldOn" TEXT COLLATE "C", -- 日期
  "country" TEXT COLLATE "C", -- 国家或地区
  "people" BIGINT, -- 参加人数
  PRIMARY KEY ("@record", "@row")
);

-- 年检工作
CREATE TABLE "inspectionWork" (
  "@id" TEXT COLLATE "C" PRIMARY KEY,
  "@state" TEXT COLLATE "C",
  "@submitted" TEXT COLLATE "C", -- 提交日期，草稿为空
  "@created" TEXT COLLATE "C" NOT NULL,
  "@conclusion" TEXT COLLATE "C", -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "reportYear" BIGINT, -- 检查年度
  "opensOn" TEXT COLLATE "C", -- 填报开始日期
  "firstReviewBy" TEXT COLLATE "C", -- 初审截止日期
  "website" TEXT COLLATE "C", -- 填报系统
  "newcomersUntil" TEXT COLLATE "C" -- 初次参检的登记日期
);

-- 年检工作：重点内容
CREATE TABLE "inspectionWork.focus" (
  "@record" TEXT COLLATE "C" NOT NULL REFERENCES "inspectionWork" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "matter" TEXT COLLATE "C", -- 内容
  PRIMARY KEY ("@record", "@row")
);

-- 年检工作：材料
CREATE TABLE "inspectionWork.papers" (
  "@record" TEXT COLLATE "C" NOT NULL REFERENCES "inspectionWork" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "materialName" TEXT COLLATE "C", -- 材料
  PRIMARY KEY ("@record", "@row")
);

-- 年检工作：咨询电话
CREATE TABLE "inspectionWork.contacts" (
  "@record" TEXT COLLATE "C" NOT NULL REFERENCES "inspectionWork" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "matter" TEXT COLLATE "C", -- 事项
  "name" TEXT COLLATE "C", -- 联系人
  "phone" TEXT COLLATE "C", -- 电话
  PRIMARY KEY ("@record", "@row")
);

-- 参检核对
CREATE TABLE "participation" (
  "@id" TEXT COLLATE "C" PRIMARY KEY,
  "@state" TEXT COLLATE "C",
  "@submitted" TEXT COLLATE "C", -- 提交日期，草稿为空
  "@created" TEXT COLLATE "C" NOT NULL,
  "@conclusion" TEXT COLLATE "C", -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "reportYear" BIGINT, -- 检查年度
  "org" TEXT COLLATE "C", -- 社会组织
  "registeredOn" TEXT COLLATE "C", -- 成立登记日期
  "street" TEXT COLLATE "C", -- 街道
  "filed" BIGINT, -- 已报份数
  "absentLastYear" BOOLEAN -- 上年度未参检
);

-- 年检结论公告
CREATE TABLE "inspectionAnnouncement" (
  "@id" TEXT COLLATE "C" PRIMARY KEY,
  "@state" TEXT COLLATE "C",
  "@submitted" TEXT COLLATE "C", -- 提交日期，草稿为空
  "@created" TEXT COLLATE "C" NOT NULL,
  "@conclusion" TEXT COLLATE "C", -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "reportYear" BIGINT, -- 检查年度
  "batch" BIGINT, -- 批次
  "appealBy" TEXT COLLATE "C", -- 申诉截止日期
  "passedCount" BIGINT, -- 合格家数
  "mostlyPassedCount" BIGINT, -- 基本合格家数
  "failedCount" BIGINT, -- 不合格家数
  "absent" BIGINT, -- 未参检家数
  "inspected" BIGINT -- 参检家数
);

-- 有效期办理
CREATE TABLE "expiryWork" (
  "@id" TEXT COLLATE "C" PRIMARY KEY,
  "@state" TEXT COLLATE "C",
  "@submitted" TEXT COLLATE "C", -- 提交日期，草稿为空
  "@created" TEXT COLLATE "C" NOT NULL,
  "@conclusion" TEXT COLLATE "C", -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "org" TEXT COLLATE "C", -- 社会组织
  "street" TEXT COLLATE "C", -- 街道
  "certTo" TEXT COLLATE "C", -- 有效期至
  "listedOn" TEXT COLLATE "C", -- 列入日期
  "officer" TEXT COLLATE "C", -- 责任人
  "contactedOn" TEXT COLLATE "C", -- 上次联系日期
  "intention" TEXT COLLATE "C", -- 意向
  "note" TEXT COLLATE "C", -- 联系情况
  "closedOn" TEXT COLLATE "C", -- 办结日期
  "daysLeft" BIGINT -- 联系时剩余天数
);

-- 抽查批次
CREATE TABLE "spotCheckRound" (
  "@id" TEXT COLLATE "C" PRIMARY KEY,
  "@state" TEXT COLLATE "C",
  "@submitted" TEXT COLLATE "C", -- 提交日期，草稿为空
  "@created" TEXT COLLATE "C" NOT NULL,
  "@conclusion" TEXT COLLATE "C", -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "name" TEXT COLLATE "C", -- 名称
  "year" BIGINT, -- 年度
  "drawMode" TEXT COLLATE "C", -- 抽查方式
  "registeredBefore" TEXT COLLATE "C", -- 登记早于
  "howMany" BIGINT, -- 抽取数
  "drawnOn" TEXT COLLATE "C", -- 抽取日期
  "witness" TEXT COLLATE "C", -- 监督人
  "seed" TEXT COLLATE "C", -- 种子
  "candidates" BIGINT -- 候选数
);

-- 抽查批次：排除名单
CREATE TABLE "spotCheckRound.excluded" (
  "@record" TEXT COLLATE "C" NOT NULL REFERENCES "spotCheckRound" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "org" TEXT COLLATE "C", -- 社会组织
  "reason" TEXT COLLATE "C", -- 理由
  "note" TEXT COLLATE "C", -- 说明
  PRIMARY KEY ("@record", "@row")
);

-- 抽查
CREATE TABLE "spotCheck" (
  "@id" TEXT COLLATE "C" PRIMARY KEY,
  "@state" TEXT COLLATE "C",
  "@submitted" TEXT COLLATE "C", -- 提交日期，草稿为空
  "@created" TEXT COLLATE "C" NOT NULL,
  "@conclusion" TEXT COLLATE "C", -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "batch" TEXT COLLATE "C", -- 批次
  "year" BIGINT, -- 年度
  "drawMode" TEXT COLLATE "C", -- 抽查方式
  "org" TEXT COLLATE "C", -- 社会组织
  "street" TEXT COLLATE "C", -- 街道
  "drawReason" TEXT COLLATE "C", -- 抽查原因
  "reasonNote" TEXT COLLATE "C", -- 定向理由
  "drawnOn" TEXT COLLATE "C", -- 抽取日期
  "checkedOn" TEXT COLLATE "C", -- 检查日期
  "place" TEXT COLLATE "C", -- 检查地点
  "methods" JSONB, -- 检查方式
  "subjects" JSONB, -- 检查内容
  "periodFrom" TEXT COLLATE "C", -- 检查期间起
  "periodTo" TEXT COLLATE "C", -- 检查期间止
  "auditor" TEXT COLLATE "C", -- 审计机构
  "contactName" TEXT COLLATE "C", -- 联系人
  "auditedOn" TEXT COLLATE "C", -- 审计日期
  "auditReportNo" TEXT COLLATE "C", -- 审计报告文号
  "auditReportOn" TEXT COLLATE "C", -- 审计报告日期
  "auditReport" TEXT COLLATE "C", -- 审计报告
  "auditFee" BIGINT, -- 审计费用，分
  "chargedFee" BIGINT, -- 向组织收取的费用，分
  "cashGap" BIGINT, -- 盘点差额，分
  "informalSlips" BIGINT, -- 白条金额，分
  "unvouched" BIGINT, -- 无票支出，分
  "relatedParty" BIGINT, -- 关联交易金额，分
  "companion" TEXT COLLATE "C", -- 陪同人员
  "findings" TEXT COLLATE "C", -- 现场情况
  "confirmed" TEXT COLLATE "C", -- 组织确认意见
  "objection" TEXT COLLATE "C", -- 异议说明
  "confirmedBy" TEXT COLLATE "C", -- 确认签章
  "objectionAnswer" TEXT COLLATE "C", -- 异议复核
  "handling" JSONB, -- 处理方式
  "publishedOn" TEXT COLLATE "C" -- 公示日期
);

-- 抽查：检查人员
CREATE TABLE "spotCheck.officers" (
  "@record" TEXT COLLATE "C" NOT NULL REFERENCES "spotCheck" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "name" TEXT COLLATE "C", -- 姓名
  "licence" TEXT COLLATE "C", -- 执法证号
  PRIMARY KEY ("@record", "@row")
);

-- 抽查：需准备材料
CREATE TABLE "spotCheck.papers" (
  "@record" TEXT COLLATE "C" NOT NULL REFERENCES "spotCheck" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "materialName" TEXT COLLATE "C", -- 材料
  PRIMARY KEY ("@record", "@row")
);

-- 抽查：照片
CREATE TABLE "spotCheck.photos" (
  "@record" TEXT COLLATE "C" NOT NULL REFERENCES "spotCheck" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "photo" TEXT COLLATE "C", -- 照片
  "caption" TEXT COLLATE "C", -- 说明
  PRIMARY KEY ("@record", "@row")
);

-- 约谈
CREATE TABLE "interview" (
  "@id" TEXT COLLATE "C" PRIMARY KEY,
  "@state" TEXT COLLATE "C",
  "@submitted" TEXT COLLATE "C", -- 提交日期，草稿为空
  "@created" TEXT COLLATE "C" NOT NULL,
  "@conclusion" TEXT COLLATE "C", -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "org" TEXT COLLATE "C", -- 社会组织
  "street" TEXT COLLATE "C", -- 街道
  "rectification" TEXT COLLATE "C", -- 整改
  "alert" TEXT COLLATE "C", -- 预警信息
  "reasons" JSONB, -- 事由
  "reasonNote" TEXT COLLATE "C", -- 事由说明
  "heldAt" TEXT COLLATE "C", -- 约谈时间
  "place" TEXT COLLATE "C", -- 地点
  "papers" TEXT COLLATE "C", -- 携带材料
  "replyBy" TEXT COLLATE "C", -- 说明期限
  "recorder" TEXT COLLATE "C", -- 记录人
  "minutes" TEXT COLLATE "C", -- 笔录
  "promise" TEXT COLLATE "C", -- 承诺事项
  "promisedBy" TEXT COLLATE "C", -- 承诺期限
  "signed" TEXT COLLATE "C", -- 签字材料
  "outcome" TEXT COLLATE "C", -- 结果
  "followUp" TEXT COLLATE "C", -- 跟踪情况
  "closedOn" TEXT COLLATE "C" -- 办结日期
);

-- 约谈：被约谈人
CREATE TABLE "interview.invited" (
  "@record" TEXT COLLATE "C" NOT NULL REFERENCES "interview" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "name" TEXT COLLATE "C", -- 姓名
  "post" TEXT COLLATE "C", -- 职务
  "attended" BOOLEAN, -- 到场
  "absence" TEXT COLLATE "C", -- 缺席书面说明
  PRIMARY KEY ("@record", "@row")
);

-- 约谈：约谈人
CREATE TABLE "interview.officers" (
  "@record" TEXT COLLATE "C" NOT NULL REFERENCES "interview" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "name" TEXT COLLATE "C", -- 姓名
  "licence" TEXT COLLATE "C", -- 执法证号
  PRIMARY KEY ("@record", "@row")
);

-- 检查问题
CREATE TABLE "finding" (
  "@id" TEXT COLLATE "C" PRIMARY KEY,
  "@state" TEXT COLLATE "C",
  "@submitted" TEXT COLLATE "C", -- 提交日期，草稿为空
  "@created" TEXT COLLATE "C" NOT NULL,
  "@conclusion" TEXT COLLATE "C", -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "org" TEXT COLLATE "C", -- 社会组织
  "street" TEXT COLLATE "C", -- 街道
  "source" TEXT COLLATE "C", -- 来源
  "inspection" TEXT COLLATE "C", -- 年检报告
  "spotCheck" TEXT COLLATE "C", -- 抽查
  "campaignReturn" TEXT COLLATE "C", -- 专项填报
  "alert" TEXT COLLATE "C", -- 预警信息
  "complaint" TEXT COLLATE "C", -- 举报事项
  "rule" TEXT COLLATE "C", -- 规则编号
  "category" TEXT COLLATE "C", -- 类别
  "severity" TEXT COLLATE "C", -- 程度
  "description" TEXT COLLATE "C", -- 问题描述
  "factOn" TEXT COLLATE "C", -- 事实日期
  "evidence" TEXT COLLATE "C", -- 事实和证据
  "demand" TEXT COLLATE "C", -- 整改要求
  "advice" TEXT COLLATE "C", -- 建议
  "basisText" TEXT COLLATE "C", -- 依据文字
  "law" TEXT COLLATE "C", -- 法规
  "article" TEXT COLLATE "C", -- 条款
  "letter" TEXT COLLATE "C", -- 发文
  "note" TEXT COLLATE "C" -- 处理说明
);

-- 检查问题：其他依据
CREATE TABLE "finding.otherBases" (
  "@record" TEXT COLLATE "C" NOT NULL REFERENCES "finding" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "law" TEXT COLLATE "C", -- 法规
  "article" TEXT COLLATE "C", -- 条款
  PRIMARY KEY ("@record", "@row")
);

-- 整改台账
CREATE TABLE "rectification" (
  "@id" TEXT COLLATE "C" PRIMARY KEY,
  "@state" TEXT COLLATE "C",
  "@submitted" TEXT COLLATE "C", -- 提交日期，草稿为空
  "@created" TEXT COLLATE "C" NOT NULL,
  "@conclusion" TEXT COLLATE "C", -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "number" TEXT COLLATE "C", -- 文号
  "org" TEXT COLLATE "C", -- 社会组织
  "street" TEXT COLLATE "C", -- 街道
  "source" TEXT COLLATE "C", -- 来源
  "reportYear" BIGINT, -- 检查年度
  "findingCount" BIGINT, -- 问题数
  "officer" TEXT COLLATE "C", -- 承办人
  "servedOn" TEXT COLLATE "C", -- 送达日期
  "voidReason" TEXT COLLATE "C", -- 作废原因
  "due" TEXT COLLATE "C", -- 整改期限
  "dueNow" TEXT COLLATE "C", -- 现行期限
  "reportedOn" TEXT COLLATE "C", -- 报告日期
  "reportFile" TEXT COLLATE "C", -- 整改报告
  "review" TEXT COLLATE "C", -- 复核结论
  "reviewedOn" TEXT COLLATE "C", -- 复核日期
  "reviewer" TEXT COLLATE "C", -- 复核人
  "reviewHow" TEXT COLLATE "C", -- 复核方式
  "escalation" TEXT COLLATE "C", -- 升级
  "daysUsed" BIGINT, -- 整改用时
  "inTime" BOOLEAN -- 按期完成
);

-- 整改台账：延期
CREATE TABLE "rectification.extensions" (
  "@record" TEXT COLLATE "C" NOT NULL REFERENCES "rectification" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "askedOn" TEXT COLLATE "C", -- 申请日期
  "reason" TEXT COLLATE "C", -- 理由
  "until" TEXT COLLATE "C", -- 批准至
  PRIMARY KEY ("@record", "@row")
);

-- 整改台账：逐项整改
CREATE TABLE "rectification.items" (
  "@record" TEXT COLLATE "C" NOT NULL REFERENCES "rectification" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "finding" TEXT COLLATE "C", -- 问题
  "measure" TEXT COLLATE "C", -- 措施
  "done" BOOLEAN, -- 完成
  "proof" TEXT COLLATE "C", -- 证明
  PRIMARY KEY ("@record", "@row")
);

-- 建议台账
CREATE TABLE "adviceReply" (
  "@id" TEXT COLLATE "C" PRIMARY KEY,
  "@state" TEXT COLLATE "C",
  "@submitted" TEXT COLLATE "C", -- 提交日期，草稿为空
  "@created" TEXT COLLATE "C" NOT NULL,
  "@conclusion" TEXT COLLATE "C", -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "number" TEXT COLLATE "C", -- 文号
  "org" TEXT COLLATE "C", -- 社会组织
  "street" TEXT COLLATE "C", -- 街道
  "source" TEXT COLLATE "C", -- 来源
  "issuedOn" TEXT COLLATE "C", -- 发文日期
  "voidReason" TEXT COLLATE "C", -- 作废原因
  "due" TEXT COLLATE "C", -- 答复期限
  "adopted" TEXT COLLATE "C", -- 采纳情况
  "measures" TEXT COLLATE "C", -- 改进措施
  "refusal" TEXT COLLATE "C", -- 没有采纳的理由
  "answeredOn" TEXT COLLATE "C" -- 答复日期
);

-- 发文登记
CREATE TABLE "letter" (
  "@id" TEXT COLLATE "C" PRIMARY KEY,
  "@state" TEXT COLLATE "C",
  "@submitted" TEXT COLLATE "C", -- 提交日期，草稿为空
  "@created" TEXT COLLATE "C" NOT NULL,
  "@conclusion" TEXT COLLATE "C", -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "kind" TEXT COLLATE "C", -- 种类
  "number" TEXT COLLATE "C", -- 文号
  "title" TEXT COLLATE "C", -- 标题
  "addressee" TEXT COLLATE "C", -- 主送
  "org" TEXT COLLATE "C", -- 社会组织
  "street" TEXT COLLATE "C", -- 街道
  "source" TEXT COLLATE "C", -- 来源
  "inspection" TEXT COLLATE "C", -- 年检报告
  "spotCheck" TEXT COLLATE "C", -- 抽查
  "campaignReturn" TEXT COLLATE "C", -- 专项填报
  "issuedOn" TEXT COLLATE "C", -- 签发日期
  "servedOn" TEXT COLLATE "C", -- 送达日期
  "dueOn" TEXT COLLATE "C", -- 到期日
  "voidReason" TEXT COLLATE "C", -- 作废原因
  "sealedOn" TEXT COLLATE "C", -- 用印日期
  "seal" TEXT COLLATE "C", -- 印章
  "copies" BIGINT, -- 份数
  "remark" TEXT COLLATE "C" -- 备注
);

-- 送达回证
CREATE TABLE "serviceReceipt" (
  "@id" TEXT COLLATE "C" PRIMARY KEY,
  "@state" TEXT COLLATE "C",
  "@submitted" TEXT COLLATE "C", -- 提交日期，草稿为空
  "@created" TEXT COLLATE "C" NOT NULL,
  "@conclusion" TEXT COLLATE "C", -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "letter" TEXT COLLATE "C", -- 发文
  "recipient" TEXT COLLATE "C", -- 受送达人
  "document" TEXT COLLATE "C", -- 文书名称及文号
  "place" TEXT COLLATE "C", -- 送达地点
  "delivery" TEXT COLLATE "C", -- 送达方式
  "signedBy" TEXT COLLATE "C", -- 签收人
  "signedOn" TEXT COLLATE "C", -- 签收日期
  "byProxy" BOOLEAN, -- 由他人代收
  "proxy" TEXT COLLATE "C", -- 代收人与受送达人的关系
  "refusal" TEXT COLLATE "C", -- 拒收事由
  "witness" TEXT COLLATE "C", -- 见证人
  "leftOn" TEXT COLLATE "C", -- 留置日期
  "waybill" TEXT COLLATE "C", -- 邮单号
  "postedOn" TEXT COLLATE "C", -- 回执日期
  "consent" TEXT COLLATE "C", -- 同意电子送达的书面材料
  "arrivedOn" TEXT COLLATE "C", -- 到达日期
  "medium" TEXT COLLATE "C", -- 公告载体
  "publishedOn" TEXT COLLATE "C", -- 公告日期
  "scan" TEXT COLLATE "C", -- 扫描件
  "remark" TEXT COLLATE "C", -- 备注
  "servedOn" TEXT COLLATE "C" -- 送达日期
);

-- 送达回证：送达人
CREATE TABLE "serviceReceipt.servers" (
  "@record" TEXT COLLATE "C" NOT NULL REFERENCES "serviceReceipt" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "name" TEXT COLLATE "C", -- 姓名
  "licence" TEXT COLLATE "C", -- 执法证号
  PRIMARY KEY ("@record", "@row")
);

-- 提醒记录
CREATE TABLE "reminder" (
  "@id" TEXT COLLATE "C" PRIMARY KEY,
  "@state" TEXT COLLATE "C",
  "@submitted" TEXT COLLATE "C", -- 提交日期，草稿为空
  "@created" TEXT COLLATE "C" NOT NULL,
  "@conclusion" TEXT COLLATE "C", -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "org" TEXT COLLATE "C", -- 社会组织
  "street" TEXT COLLATE "C", -- 街道
  "matter" TEXT COLLATE "C", -- 事项
  "year" BIGINT, -- 事项年度
  "rectification" TEXT COLLATE "C", -- 整改
  "expiryWork" TEXT COLLATE "C", -- 有效期办理
  "channel" TEXT COLLATE "C", -- 方式
  "sentOn" TEXT COLLATE "C", -- 提醒日期
  "officer" TEXT COLLATE "C", -- 提醒人
  "reached" TEXT COLLATE "C", -- 联系到的人
  "content" TEXT COLLATE "C", -- 内容
  "before" BIGINT, -- 以前提醒次数
  "ordinal" BIGINT, -- 第几次
  "result" TEXT COLLATE "C", -- 结果
  "answeredOn" TEXT COLLATE "C", -- 回应日期
  "answer" TEXT COLLATE "C" -- 回应内容
);

-- 专项行动
CREATE TABLE "campaign" (
  "@id" TEXT COLLATE "C" PRIMARY KEY,
  "@state" TEXT COLLATE "C",
  "@submitted" TEXT COLLATE "C", -- 提交日期，草稿为空
  "@created" TEXT COLLATE "C" NOT NULL,
  "@conclusion" TEXT COLLATE "C", -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "name" TEXT COLLATE "C", -- 名称
  "kind" TEXT COLLATE "C", -- 种类
  "orderedBy" TEXT COLLATE "C", -- 部署文号
  "purpose" TEXT COLLATE "C", -- 目标
  "types" JSONB, -- 对象类型
  "startsOn" TEXT COLLATE "C", -- 开始日期
  "fileBy" TEXT COLLATE "C", -- 填报期限
  "checkBy" TEXT COLLATE "C", -- 核查期限
  "endsOn" TEXT COLLATE "C", -- 结束日期
  "contactName" TEXT COLLATE "C", -- 联系人
  "contactPhone" TEXT COLLATE "C" -- 联系电话
);

-- 专项行动：重点
CREATE TABLE "campaign.focus" (
  "@record" TEXT COLLATE "C" NOT NULL REFERENCES "campaign" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "matter" TEXT COLLATE "C", -- 内容
  PRIMARY KEY ("@record", "@row")
);

-- 专项总结
CREATE TABLE "campaignSummary" (
  "@id" TEXT COLLATE "C" PRIMARY KEY,
  "@state" TEXT COLLATE "C",
  "@submitted" TEXT COLLATE "C", -- 提交日期，草稿为空
  "@created" TEXT COLLATE "C" NOT NULL,
  "@conclusion" TEXT COLLATE "C", -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "campaign" TEXT COLLATE "C", -- 行动
  "due" BIGINT, -- 应报家数
  "filed" BIGINT, -- 已报家数
  "withProblems" BIGINT, -- 有问题家数
  "illegal" BIGINT, -- 违规金额，分
  "refunded" BIGINT, -- 清退金额，分
  "unfiled" BIGINT, -- 未报家数
  "report" TEXT COLLATE "C" -- 总结
);

-- 专项填报
CREATE TABLE "campaignReturn" (
  "@id" TEXT COLLATE "C" PRIMARY KEY,
  "@state" TEXT COLLATE "C",
  "@submitted" TEXT COLLATE "C", -- 提交日期，草稿为空
  "@created" TEXT COLLATE "C" NOT NULL,
  "@conclusion" TEXT COLLATE "C", -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "campaign" TEXT COLLATE "C", -- 行动
  "kind" TEXT COLLATE "C", -- 种类
  "fileBy" TEXT COLLATE "C", -- 填报期限
  "org" TEXT COLLATE "C", -- 社会组织
  "street" TEXT COLLATE "C", -- 街道
  "conclusion" TEXT COLLATE "C", -- 自查结论
  "note" TEXT COLLATE "C", -- 自查说明
  "reporter" TEXT COLLATE "C", -- 填报人
  "nameFaults" JSONB, -- 不符合的类型
  "newName" TEXT COLLATE "C", -- 拟改名称
  "areaFirst" BOOLEAN, -- 区划在前
  "banned" BOOLEAN, -- 名称有禁用字样
  "hasForm" BOOLEAN, -- 有组织形式
  "tiers" BIGINT, -- 会费档次数
  "oneStandard" BOOLEAN, -- 每类会员一个标准
  "relief" BIGINT, -- 减免金额，分
  "illegalTotal" BIGINT, -- 违规合计，分
  "refundedTotal" BIGINT, -- 清退合计，分
  "refundedShare" BIGINT, -- 清退比例，乘 1000
  "lastActivity" TEXT COLLATE "C", -- 最近活动日期
  "idleReason" TEXT COLLATE "C", -- 没有活动的原因
  "supervisorOpinion" TEXT COLLATE "C", -- 主管核查意见
  "supervisorNote" TEXT COLLATE "C", -- 核查说明
  "supervisedOn" TEXT COLLATE "C", -- 核查日期
  "spotChecked" BOOLEAN, -- 已抽查
  "reviewNote" TEXT COLLATE "C", -- 复核情况
  "rectifiedOn" TEXT COLLATE "C" -- 整改完成日期
);

-- 专项填报：论坛活动
CREATE TABLE "campaignReturn.forumEvents" (
  "@record" TEXT COLLATE "C" NOT NULL REFERENCES "campaignReturn" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "name" TEXT COLLATE "C", -- 名称
  "kind" TEXT COLLATE "C", -- 类型
  "heldOn" TEXT COLLATE "C", -- 日期
  "title" JSONB, -- 冠名
  "fee" BIGINT, -- 收费金额，分
  "role" TEXT COLLATE "C", -- 主办或合作
  "approvalNo" TEXT COLLATE "C", -- 批准或报告文号
  PRIMARY KEY ("@record", "@row")
);

-- 专项填报：收费项目
CREATE TABLE "campaignReturn.feeItems" (
  "@record" TEXT COLLATE "C" NOT NULL REFERENCES "campaignReturn" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "item" TEXT COLLATE "C", -- 项目
  "standard" TEXT COLLATE "C", -- 标准
  "ground" TEXT COLLATE "C", -- 依据
  "amount" BIGINT, -- 金额，分
  "forced" BOOLEAN, -- 强制
  "illegal" BIGINT, -- 违规金额，分
  "refunded" BIGINT, -- 清退，分
  PRIMARY KEY ("@record", "@row")
);

-- 专项填报：评选活动
CREATE TABLE "campaignReturn.awardEvents" (
  "@record" TEXT COLLATE "C" NOT NULL REFERENCES "campaignReturn" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "name" TEXT COLLATE "C", -- 名称
  "approvalNo" TEXT COLLATE "C", -- 批准文号
  "fee" BIGINT, -- 收费，分
  "winners" BIGINT, -- 获奖数
  PRIMARY KEY ("@record", "@row")
);

-- 执法案件
CREATE TABLE "case" (
  "@id" TEXT COLLATE "C" PRIMARY KEY,
  "@state" TEXT COLLATE "C",
  "@submitted" TEXT COLLATE "C", -- 提交日期，草稿为空
  "@created" TEXT COLLATE "C" NOT NULL,
  "@conclusion" TEXT COLLATE "C", -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "caseNo" TEXT COLLATE "C", -- 案号
  "org" TEXT COLLATE "C", -- 社会组织
  "orgType" TEXT COLLATE "C", -- 组织类型
  "clueFrom" TEXT COLLATE "C", -- 线索来源
  "clueOn" TEXT COLLATE "C", -- 线索日期
  "clueNote" TEXT COLLATE "C", -- 线索说明
  "grounds" JSONB, -- 案由
  "openedOn" TEXT COLLATE "C", -- 立案日期
  "openedBy" TEXT COLLATE "C", -- 立案审批人
  "factOn" TEXT COLLATE "C", -- 行为发生日期
  "misconduct" TEXT COLLATE "C", -- 违法事实
  "closedOn" TEXT COLLATE "C", -- 调查终结日期
  "inquiryReport" TEXT COLLATE "C", -- 调查终结报告
  "proposed" JSONB, -- 拟处罚
  "fine" BIGINT, -- 拟罚款金额，分
  "confiscated" BIGINT, -- 没收金额，分
  "suspension" TEXT COLLATE "C", -- 停止活动期限
  "legalOpinion" TEXT COLLATE "C", -- 法制审核意见
  "legalReviewer" TEXT COLLATE "C", -- 法制审核人
  "legalOn" TEXT COLLATE "C", -- 法制审核日期
  "hearingTold" BOOLEAN, -- 告知听证权利
  "noticeNo" TEXT COLLATE "C", -- 告知书文号
  "noticeServedOn" TEXT COLLATE "C", -- 告知书送达日期
  "defenceUntil" TEXT COLLATE "C", -- 申辩期满
  "defended" BOOLEAN, -- 提出陈述申辩
  "defence" TEXT COLLATE "C", -- 陈述申辩内容
  "defenceAnswer" TEXT COLLATE "C", -- 申辩复核意见
  "hearingAskedOn" TEXT COLLATE "C", -- 听证申请日期
  "hearingNoticeOn" TEXT COLLATE "C", -- 听证通知日期
  "heardOn" TEXT COLLATE "C", -- 听证举行日期
  "hearingResult" TEXT COLLATE "C", -- 听证情况
  "discussedOn" TEXT COLLATE "C", -- 集体讨论日期
  "discretion" TEXT COLLATE "C", -- 裁量理由
  "decidedOn" TEXT COLLATE "C", -- 决定日期
  "performBy" TEXT COLLATE "C", -- 履行期限
  "published" BOOLEAN, -- 是否公开
  "decisionNo" TEXT COLLATE "C", -- 决定书文号
  "decisionServedHow" TEXT COLLATE "C", -- 决定书送达方式
  "decisionServedOn" TEXT COLLATE "C", -- 决定书送达日期
  "daysUsed" BIGINT, -- 办案用时
  "reviewUntil" TEXT COLLATE "C", -- 复议期满
  "suitUntil" TEXT COLLATE "C", -- 起诉期满
  "challenged" TEXT COLLATE "C", -- 复议或诉讼
  "announcedOn" TEXT COLLATE "C", -- 公告日期
  "collected" BOOLEAN, -- 收缴证书和印章
  "creditList" TEXT COLLATE "C", -- 列入信用名录
  "finishedOn" TEXT COLLATE "C", -- 结案日期
  "result" TEXT COLLATE "C" -- 结果
);

-- 执法案件：承办人
CREATE TABLE "case.officers" (
  "@record" TEXT COLLATE "C" NOT NULL REFERENCES "case" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "name" TEXT COLLATE "C", -- 姓名
  "licence" TEXT COLLATE "C", -- 执法证号
  PRIMARY KEY ("@record", "@row")
);

-- 执法案件：证据
CREATE TABLE "case.evidence" (
  "@record" TEXT COLLATE "C" NOT NULL REFERENCES "case" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "name" TEXT COLLATE "C", -- 名称
  "source" TEXT COLLATE "C", -- 来源
  "obtainedOn" TEXT COLLATE "C", -- 取得日期
  PRIMARY KEY ("@record", "@row")
);

-- 僵尸型排查
CREATE TABLE "zombieCheck" (
  "@id" TEXT COLLATE "C" PRIMARY KEY,
  "@state" TEXT COLLATE "C",
  "@submitted" TEXT COLLATE "C", -- 提交日期，草稿为空
  "@created" TEXT COLLATE "C" NOT NULL,
  "@conclusion" TEXT COLLATE "C", -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "org" TEXT COLLATE "C", -- 社会组织
  "street" TEXT COLLATE "C", -- 街道
  "year" BIGINT, -- 年度
  "foundBy" TEXT COLLATE "C", -- 发现途径
  "checkedOn" TEXT COLLATE "C", -- 排查日期
  "lastActivity" TEXT COLLATE "C", -- 最近活动日期
  "firstMail" TEXT COLLATE "C", -- 第一次投递日期
  "secondMail" TEXT COLLATE "C", -- 第二次投递日期
  "streetOpinion" TEXT COLLATE "C", -- 街道意见
  "supervisorOpinion" TEXT COLLATE "C", -- 主管单位意见
  "absentYears" BIGINT, -- 未参检年数
  "failedYears" BIGINT, -- 不合格年数
  "inactive" BOOLEAN, -- 长期不活动
  "unreachable" BOOLEAN, -- 查无下落
  "hits" BIGINT, -- 命中条数
  "handling" TEXT COLLATE "C", -- 处置方式
  "reason" TEXT COLLATE "C", -- 处置理由
  "outcome" TEXT COLLATE "C", -- 处置结果
  "closedOn" TEXT COLLATE "C" -- 办结日期
);

-- 僵尸型排查：证据
CREATE TABLE "zombieCheck.evidence" (
  "@record" TEXT COLLATE "C" NOT NULL REFERENCES "zombieCheck" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "name" TEXT COLLATE "C", -- 名称
  "obtainedOn" TEXT COLLATE "C", -- 取得日期
  "file" TEXT COLLATE "C", -- 材料
  PRIMARY KEY ("@record", "@row")
);

-- 预警网络节点
CREATE TABLE "warningNode" (
  "@id" TEXT COLLATE "C" PRIMARY KEY,
  "@state" TEXT COLLATE "C",
  "@submitted" TEXT COLLATE "C", -- 提交日期，草稿为空
  "@created" TEXT COLLATE "C" NOT NULL,
  "@conclusion" TEXT COLLATE "C", -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "name" TEXT COLLATE "C", -- 名称
  "level" TEXT COLLATE "C", -- 层级
  "parent" TEXT COLLATE "C", -- 上级节点
  "street" TEXT COLLATE "C", -- 街道
  "since" TEXT COLLATE "C", -- 设立日期
  "phone" TEXT COLLATE "C" -- 值守电话
);

-- 预警信息员
CREATE TABLE "informant" (
  "@id" TEXT COLLATE "C" PRIMARY KEY,
  "@state" TEXT COLLATE "C",
  "@submitted" TEXT COLLATE "C", -- 提交日期，草稿为空
  "@created" TEXT COLLATE "C" NOT NULL,
  "@conclusion" TEXT COLLATE "C", -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "node" TEXT COLLATE "C", -- 节点
  "level" TEXT COLLATE "C", -- 层级
  "street" TEXT COLLATE "C", -- 街道
  "unit" TEXT COLLATE "C", -- 单位
  "name" TEXT COLLATE "C", -- 姓名
  "mobile" TEXT COLLATE "C", -- 手机
  "post" TEXT COLLATE "C", -- 职务
  "since" TEXT COLLATE "C", -- 起任日期
  "confirmedOn" TEXT COLLATE "C", -- 最近确认日期
  "leftOn" TEXT COLLATE "C" -- 离岗日期
);

-- 预警信息
CREATE TABLE "alert" (
  "@id" TEXT COLLATE "C" PRIMARY KEY,
  "@state" TEXT COLLATE "C",
  "@submitted" TEXT COLLATE "C", -- 提交日期，草稿为空
  "@created" TEXT COLLATE "C" NOT NULL,
  "@conclusion" TEXT COLLATE "C", -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "reporter" TEXT COLLATE "C", -- 上报人
  "reportedAt" TEXT COLLATE "C", -- 上报时间
  "foundAt" TEXT COLLATE "C", -- 发现时间
  "street" TEXT COLLATE "C", -- 街道
  "committee" TEXT COLLATE "C", -- 居委会
  "place" TEXT COLLATE "C", -- 详细地点
  "kind" TEXT COLLATE "C", -- 类型
  "org" TEXT COLLATE "C", -- 涉及组织
  "subject" TEXT COLLATE "C", -- 涉及对象
  "description" TEXT COLLATE "C", -- 情况描述
  "urgency" TEXT COLLATE "C", -- 紧急程度
  "verifier" TEXT COLLATE "C", -- 核实人
  "verifiedAt" TEXT COLLATE "C", -- 核实时间
  "verified" TEXT COLLATE "C", -- 核实结论
  "verification" TEXT COLLATE "C", -- 核实情况
  "acceptedAt" TEXT COLLATE "C", -- 受理时间
  "handling" TEXT COLLATE "C", -- 处置方式
  "officer" TEXT COLLATE "C", -- 承办人
  "unit" TEXT COLLATE "C", -- 协办单位
  "handleBy" TEXT COLLATE "C", -- 处置期限
  "outcome" TEXT COLLATE "C", -- 处置结果
  "answeredOn" TEXT COLLATE "C", -- 反馈日期
  "hoursToAccept" BIGINT, -- 受理用时，乘 10
  "daysToAnswer" BIGINT -- 反馈用时
);

-- 预警信息：照片
CREATE TABLE "alert.photos" (
  "@record" TEXT COLLATE "C" NOT NULL REFERENCES "alert" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "photo" TEXT COLLATE "C", -- 照片
  PRIMARY KEY ("@record", "@row")
);
