-- 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
-- 社会组织名录
CREATE TABLE "org" (
  "@id" TEXT PRIMARY KEY,
  "@state" TEXT,
  "@submitted" TEXT, -- 提交日期，草稿为空
  "@created" TEXT NOT NULL,
  "@conclusion" TEXT, -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "name" TEXT, -- 名称
  "uscc" TEXT, -- 统一社会信用代码
  "orgType" TEXT, -- 组织类型
  "industry" TEXT, -- 行业
  "regMode" TEXT, -- 登记方式
  "status" TEXT, -- 状态
  "registeredOn" TEXT, -- 成立登记日期
  "authority" TEXT, -- 登记机关
  "endedOn" TEXT, -- 终止日期
  "endReason" TEXT, -- 终止原因
  "certNo" TEXT, -- 证书编号
  "certFrom" TEXT, -- 有效期起
  "certTo" TEXT, -- 有效期至
  "capital" BIGINT, -- 注册资金，分
  "currency" TEXT, -- 币种
  "stateShare" BIGINT, -- 国有资产比例，乘 1000
  "street" TEXT, -- 街道
  "committee" TEXT, -- 居委会
  "residence" TEXT, -- 住所
  "postcode" TEXT, -- 邮编
  "scope" TEXT, -- 业务范围
  "area" TEXT, -- 活动地域
  "yw" TEXT, -- 业务主管单位
  "hg" TEXT, -- 行业管理部门
  "dj" TEXT, -- 党建工作机构
  "legalRep" TEXT, -- 法定代表人
  "legalRepId" TEXT, -- 法定代表人身份证号
  "legalRepMobile" TEXT, -- 法定代表人手机
  "legalRepPost" TEXT, -- 法定代表人职务
  "legalRepNationality" TEXT, -- 法定代表人国籍
  "contactName" TEXT, -- 联系人
  "contactMobile" TEXT, -- 联系人手机
  "charity" BOOLEAN, -- 慈善组织
  "charityOn" TEXT, -- 慈善组织认定日期
  "publicFund" BOOLEAN, -- 公开募捐资格
  "publicFundOn" TEXT, -- 公开募捐资格取得日期
  "taxDeduct" BOOLEAN, -- 税前扣除资格
  "taxDeductOn" TEXT, -- 税前扣除资格公布日期
  "taxFree" BOOLEAN, -- 免税资格
  "taxFreeOn" TEXT, -- 免税资格取得日期
  "decoupled" TEXT, -- 脱钩情况
  "credit" TEXT, -- 信用状态
  "tags" TEXT -- 重点关注标签
);

-- 社会组织名录：曾用名
CREATE TABLE "org.formerNames" (
  "@record" TEXT NOT NULL REFERENCES "org" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "name" TEXT, -- 名称
  "usedFrom" TEXT, -- 起用日期
  "usedTo" TEXT, -- 停用日期
  PRIMARY KEY ("@record", "@row")
);

-- 社会组织名录：银行账户
CREATE TABLE "org.accounts" (
  "@record" TEXT NOT NULL REFERENCES "org" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "bank" TEXT, -- 开户行
  "account" TEXT, -- 账号
  "kind" TEXT, -- 性质
  PRIMARY KEY ("@record", "@row")
);

-- 社会组织名录：印章备案
CREATE TABLE "org.seals" (
  "@record" TEXT NOT NULL REFERENCES "org" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "name" TEXT, -- 印章名
  "filedOn" TEXT, -- 备案日期
  PRIMARY KEY ("@record", "@row")
);

-- 联系变更
CREATE TABLE "contactChange" (
  "@id" TEXT PRIMARY KEY,
  "@state" TEXT,
  "@submitted" TEXT, -- 提交日期，草稿为空
  "@created" TEXT NOT NULL,
  "@conclusion" TEXT, -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "org" TEXT, -- 社会组织
  "street" TEXT, -- 街道
  "contactName" TEXT, -- 联系人
  "contactMobile" TEXT, -- 联系人手机
  "legalRepMobile" TEXT, -- 法定代表人手机
  "reason" TEXT -- 说明
);

-- 群众活动团队
CREATE TABLE "group" (
  "@id" TEXT PRIMARY KEY,
  "@state" TEXT,
  "@submitted" TEXT, -- 提交日期，草稿为空
  "@created" TEXT NOT NULL,
  "@conclusion" TEXT, -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "name" TEXT, -- 团队名称
  "kind" TEXT, -- 类别
  "street" TEXT, -- 街道
  "committee" TEXT, -- 居委会
  "since" TEXT, -- 成立日期
  "place" TEXT, -- 活动场地
  "frequency" TEXT, -- 活动频次
  "leader" TEXT, -- 负责人
  "leaderMobile" TEXT, -- 负责人手机
  "leaderAdult" BOOLEAN, -- 负责人已成年
  "members" BIGINT, -- 成员数
  "seniors" BIGINT, -- 60岁以上成员数
  "partyMembers" BIGINT, -- 党员数
  "number" TEXT, -- 备案编号
  "filedOn" TEXT, -- 备案日期
  "stoppedOn" TEXT, -- 停止日期
  "upgradedTo" TEXT, -- 升级的社会组织
  "confirmedYears" BIGINT -- 确认年数
);

-- 群众活动团队：骨干名单
CREATE TABLE "group.activists" (
  "@record" TEXT NOT NULL REFERENCES "group" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "name" TEXT, -- 姓名
  "mobile" TEXT, -- 手机
  PRIMARY KEY ("@record", "@row")
);

-- 群众活动团队：年度确认
CREATE TABLE "group.confirmations" (
  "@record" TEXT NOT NULL REFERENCES "group" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "year" BIGINT, -- 年度
  "date" TEXT, -- 确认日期
  "active" BOOLEAN, -- 当年有活动
  "members" BIGINT, -- 成员数
  PRIMARY KEY ("@record", "@row")
);

-- 党建检查点
CREATE TABLE "partyCheckpoint" (
  "@id" TEXT PRIMARY KEY,
  "@state" TEXT,
  "@submitted" TEXT, -- 提交日期，草稿为空
  "@created" TEXT NOT NULL,
  "@conclusion" TEXT, -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "org" TEXT, -- 社会组织
  "street" TEXT, -- 街道
  "link" TEXT, -- 环节
  "trigger" TEXT, -- 触发事项
  "triggeredOn" TEXT, -- 触发日期
  "registration" TEXT, -- 登记事项
  "inspection" TEXT, -- 年检报告书
  "rating" TEXT, -- 等级评估
  "check" TEXT, -- 抽查
  "training" TEXT, -- 培训
  "reporter" TEXT, -- 填报人
  "reportedOn" TEXT, -- 填报日期
  "charterHasParty" BOOLEAN, -- 章程载明党建和核心价值观
  "partyTermEnds" TEXT, -- 党组织届满日期
  "partyFull" BIGINT, -- 正式党员数
  "partyProb" BIGINT, -- 预备党员数
  "hasPartyOrg" BOOLEAN, -- 已建党组织
  "partyOrgType" TEXT, -- 党组织形式
  "noPartyReason" TEXT, -- 未建原因
  "partyLiaison" TEXT, -- 党建指导员
  "materials" TEXT, -- 证明材料
  "opinion" TEXT, -- 意见
  "opinionNote" TEXT, -- 意见说明
  "opinionOn" TEXT, -- 意见日期
  "followUp" TEXT, -- 跟进措施
  "followUpBy" TEXT, -- 跟进期限
  "followUpDone" TEXT, -- 跟进完成日期
  "daysUsed" BIGINT -- 用时
);

-- 党建检查点：检查项
CREATE TABLE "partyCheckpoint.items" (
  "@record" TEXT NOT NULL REFERENCES "partyCheckpoint" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "item" TEXT, -- 项目
  "result" TEXT, -- 结果
  "note" TEXT, -- 说明
  PRIMARY KEY ("@record", "@row")
);

-- 党建台账
CREATE TABLE "party" (
  "@id" TEXT PRIMARY KEY,
  "@state" TEXT,
  "@submitted" TEXT, -- 提交日期，草稿为空
  "@created" TEXT NOT NULL,
  "@conclusion" TEXT, -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "org" TEXT, -- 社会组织
  "orgType" TEXT, -- 组织类型
  "street" TEXT, -- 街道
  "yw" TEXT, -- 业务主管单位
  "hg" TEXT, -- 行业管理部门
  "fallback" TEXT, -- 兜底单位
  "liaison" TEXT, -- 党建联络员
  "liaisonMobile" TEXT, -- 联络员手机
  "asOf" TEXT, -- 填报日期
  "partyFull" BIGINT, -- 正式党员数
  "partyProb" BIGINT, -- 预备党员数
  "hasPartyOrg" BOOLEAN, -- 已建党组织
  "partyOrgType" TEXT, -- 党组织形式
  "noPartyReason" TEXT, -- 未建原因
  "partyLiaison" TEXT, -- 党建指导员
  "partyHere" BIGINT, -- 组织关系在本单位党员数
  "partyName" TEXT, -- 党组织名称
  "builtBy" TEXT, -- 组建方式
  "partySince" TEXT, -- 党组织成立日期
  "upperParty" TEXT, -- 上级党组织
  "secretary" TEXT, -- 书记
  "secretaryMobile" TEXT, -- 书记手机
  "secretaryBy" TEXT, -- 书记产生方式
  "crossPost" BOOLEAN, -- 书记由负责人担任
  "termEnds" TEXT, -- 届满日期
  "meetings" BIGINT, -- 三会一课次数
  "funds" BIGINT, -- 党建经费，分
  "charterOn" TEXT, -- 党建入章日期
  "covered" TEXT, -- 覆盖状态
  "lastContact" TEXT, -- 最近联络日期
  "contacts" BIGINT, -- 联络次数
  "openContacts" BIGINT -- 需跟进次数
);

-- 党建台账：联络记录
CREATE TABLE "party.contactLog" (
  "@record" TEXT NOT NULL REFERENCES "party" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "date" TEXT, -- 日期
  "way" TEXT, -- 方式
  "topic" TEXT, -- 主题
  "result" TEXT, -- 结果
  "progress" TEXT, -- 进展
  "next" TEXT, -- 下次联络日期
  PRIMARY KEY ("@record", "@row")
);

-- 工会妇联
CREATE TABLE "massOrg" (
  "@id" TEXT PRIMARY KEY,
  "@state" TEXT,
  "@submitted" TEXT, -- 提交日期，草稿为空
  "@created" TEXT NOT NULL,
  "@conclusion" TEXT, -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "org" TEXT, -- 社会组织
  "orgType" TEXT, -- 组织类型
  "industry" TEXT, -- 行业
  "street" TEXT, -- 街道
  "kind" TEXT, -- 类别
  "form" TEXT, -- 形式
  "since" TEXT, -- 成立日期
  "endedOn" TEXT, -- 撤销日期
  "upper" TEXT, -- 上级组织
  "chair" TEXT, -- 主席
  "chairMobile" TEXT, -- 主席手机
  "members" BIGINT, -- 会员数
  "termEnds" TEXT -- 届满日期
);

-- 工会妇联：年度确认
CREATE TABLE "massOrg.confirmations" (
  "@record" TEXT NOT NULL REFERENCES "massOrg" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "year" BIGINT, -- 年度
  "members" BIGINT, -- 会员数
  "date" TEXT, -- 确认日期
  PRIMARY KEY ("@record", "@row")
);

-- 登记事项
CREATE TABLE "registrationCase" (
  "@id" TEXT PRIMARY KEY,
  "@state" TEXT,
  "@submitted" TEXT, -- 提交日期，草稿为空
  "@created" TEXT NOT NULL,
  "@conclusion" TEXT, -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "matter" TEXT, -- 事项
  "org" TEXT, -- 社会组织
  "proposedName" TEXT, -- 拟用名称
  "orgType" TEXT, -- 组织类型
  "regMode" TEXT, -- 登记方式
  "street" TEXT, -- 街道
  "applicant" TEXT, -- 申请人
  "appliedOn" TEXT, -- 申请日期
  "reason" TEXT, -- 申请事由
  "keyArea" BOOLEAN, -- 重点领域
  "keyAreaKind" TEXT, -- 重点领域类别
  "fastTrack" BOOLEAN, -- 快速通道
  "fastTrackReason" TEXT, -- 快速通道理由
  "ackSigned" BOOLEAN, -- 登记告知书已签收
  "ackOn" TEXT, -- 签收日期
  "ackVersion" TEXT, -- 告知书版本
  "ackFile" TEXT, -- 签收回执
  "pledgeFile" TEXT, -- 捐资承诺书
  "newCertTo" TEXT, -- 新有效期至
  "endCause" TEXT, -- 注销原因
  "liquidatorsOn" TEXT, -- 清算组备案日期
  "liquidationNoticeOn" TEXT, -- 清算公告日期
  "liquidationOn" TEXT, -- 清算报告日期
  "liquidationReport" TEXT, -- 清算报告
  "remainder" BIGINT, -- 剩余财产，分
  "remainderTo" TEXT, -- 剩余财产去向
  "taxCleared" BOOLEAN, -- 税务清税
  "certCollected" BOOLEAN, -- 证书收缴
  "sealCollected" BOOLEAN, -- 印章收缴
  "announcedOn" TEXT, -- 公告日期
  "caseNo" TEXT, -- 受理编号
  "acceptedOn" TEXT, -- 受理日期
  "ywAgreedOn" TEXT, -- 主管单位审查同意日期
  "asked" TEXT, -- 征求部门
  "decideBy" TEXT, -- 办结期限
  "corrections" BIGINT, -- 补正次数
  "agreed" BIGINT, -- 同意级数
  "levels" BIGINT, -- 需要级数
  "decision" TEXT, -- 决定
  "decidedOn" TEXT, -- 决定日期
  "refusal" TEXT, -- 不予理由
  "uscc" TEXT, -- 统一社会信用代码
  "issuedOn" TEXT, -- 发证日期
  "afterYear" TEXT, -- 成立后作用
  "daysUsed" BIGINT, -- 用时工作日
  "inTime" BOOLEAN -- 按时办结
);

-- 登记事项：变更事项
CREATE TABLE "registrationCase.changes" (
  "@record" TEXT NOT NULL REFERENCES "registrationCase" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "item" TEXT, -- 项目
  "before" TEXT, -- 变更前
  "after" TEXT, -- 变更后
  PRIMARY KEY ("@record", "@row")
);

-- 登记事项：清算组成员
CREATE TABLE "registrationCase.liquidators" (
  "@record" TEXT NOT NULL REFERENCES "registrationCase" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "name" TEXT, -- 姓名
  "post" TEXT, -- 单位和职务
  PRIMARY KEY ("@record", "@row")
);

-- 登记事项：材料清单
CREATE TABLE "registrationCase.papers" (
  "@record" TEXT NOT NULL REFERENCES "registrationCase" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "paper" TEXT, -- 材料
  "received" BOOLEAN, -- 收到
  "copies" BIGINT, -- 份数
  "note" TEXT, -- 意见
  PRIMARY KEY ("@record", "@row")
);

-- 登记事项：补正
CREATE TABLE "registrationCase.supplements" (
  "@record" TEXT NOT NULL REFERENCES "registrationCase" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "askedOn" TEXT, -- 通知日期
  "missing" TEXT, -- 补正内容
  "dueOn" TEXT, -- 补正截止
  "givenOn" TEXT, -- 收到日期
  PRIMARY KEY ("@record", "@row")
);

-- 登记事项：审查意见
CREATE TABLE "registrationCase.opinions" (
  "@record" TEXT NOT NULL REFERENCES "registrationCase" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "level" TEXT, -- 级别
  "by" TEXT, -- 审查人
  "opinion" TEXT, -- 意见
  "note" TEXT, -- 说明
  "date" TEXT, -- 日期
  PRIMARY KEY ("@record", "@row")
);

-- 部门意见
CREATE TABLE "deptOpinion" (
  "@id" TEXT PRIMARY KEY,
  "@state" TEXT,
  "@submitted" TEXT, -- 提交日期，草稿为空
  "@created" TEXT NOT NULL,
  "@conclusion" TEXT, -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "about" TEXT, -- 事项种类
  "org" TEXT, -- 社会组织
  "registration" TEXT, -- 登记事项
  "majorEvent" TEXT, -- 重大事项报告
  "inspection" TEXT, -- 年检报告书
  "rating" TEXT, -- 等级评估
  "department" TEXT, -- 部门
  "question" TEXT, -- 征求内容
  "askedOn" TEXT, -- 征求日期
  "urgent" BOOLEAN, -- 急件
  "dueOn" TEXT, -- 回复期限
  "opinion" TEXT, -- 意见
  "opinionText" TEXT, -- 意见内容
  "repliedOn" TEXT, -- 回复日期
  "late" BOOLEAN -- 逾期回复
);

-- 等级评估
CREATE TABLE "rating" (
  "@id" TEXT PRIMARY KEY,
  "@state" TEXT,
  "@submitted" TEXT, -- 提交日期，草稿为空
  "@created" TEXT NOT NULL,
  "@conclusion" TEXT, -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "org" TEXT, -- 社会组织
  "orgType" TEXT, -- 组织类型
  "street" TEXT, -- 街道
  "batch" TEXT, -- 批次
  "appliedOn" TEXT, -- 申报日期
  "appliedLevel" TEXT, -- 申报等级
  "papers" TEXT, -- 申报材料
  "hasRating" BOOLEAN, -- 原等级有效
  "simplified" BOOLEAN, -- 简易实地评估
  "inspected" BOOLEAN, -- 按时参加年检
  "creditable" BOOLEAN, -- 无严重失信
  "asked" TEXT, -- 征求部门
  "eligibilityNote" TEXT, -- 资格审核意见
  "selfScore" BIGINT, -- 自评分，乘 10
  "assessor" TEXT, -- 第三方机构
  "visitedOn" TEXT, -- 实地评估日期
  "fullScore" BIGINT, -- 总分值，乘 10
  "total" BIGINT, -- 总分，乘 10
  "partyScore" BIGINT, -- 党建得分，乘 10
  "proposed" TEXT, -- 初评等级
  "publicFrom" TEXT, -- 公示起
  "publicTo" TEXT, -- 公示止
  "finalLevel" TEXT, -- 终评等级
  "finalReason" TEXT, -- 终评理由
  "announcedOn" TEXT, -- 公告日期
  "certNo" TEXT, -- 证书编号
  "validFrom" TEXT, -- 有效期起
  "validTo" TEXT, -- 有效期止
  "adjustedLevel" TEXT, -- 调整后等级
  "adjustedOn" TEXT, -- 调整日期
  "level" TEXT -- 现行等级
);

-- 等级评估：指标得分
CREATE TABLE "rating.scores" (
  "@record" TEXT NOT NULL REFERENCES "rating" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "first" TEXT, -- 一级指标
  "second" TEXT, -- 二级指标
  "full" BIGINT, -- 分值，乘 10
  "score" BIGINT, -- 得分，乘 10
  "why" TEXT, -- 扣分理由
  PRIMARY KEY ("@record", "@row")
);

-- 等级评估：异议
CREATE TABLE "rating.objections" (
  "@record" TEXT NOT NULL REFERENCES "rating" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "by" TEXT, -- 提出人
  "date" TEXT, -- 日期
  "text" TEXT, -- 内容
  "result" TEXT, -- 处理结果
  PRIMARY KEY ("@record", "@row")
);

-- 等级评估：跟踪和核查
CREATE TABLE "rating.checks" (
  "@record" TEXT NOT NULL REFERENCES "rating" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "date" TEXT, -- 日期
  "kind" TEXT, -- 种类
  "cause" TEXT, -- 事由
  "result" TEXT, -- 结果
  PRIMARY KEY ("@record", "@row")
);

-- 基地
CREATE TABLE "base" (
  "@id" TEXT PRIMARY KEY,
  "@state" TEXT,
  "@submitted" TEXT, -- 提交日期，草稿为空
  "@created" TEXT NOT NULL,
  "@conclusion" TEXT, -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "kind" TEXT, -- 种类
  "street" TEXT, -- 街道
  "name" TEXT, -- 名称
  "org" TEXT, -- 关联组织
  "builtOn" TEXT, -- 建成日期
  "closedOn" TEXT, -- 退出日期
  "area" BIGINT, -- 面积，乘 10
  "operator" TEXT, -- 运营方
  "staff" BIGINT, -- 工作人员
  "services" TEXT, -- 服务内容
  "places" BIGINT, -- 可容纳家数
  "incubating" BIGINT, -- 在孵家数
  "occupancy" BIGINT, -- 入驻率，乘 1000
  "converted" BIGINT, -- 转登记家数
  "honourNo" TEXT, -- 示范认定文号
  "honourOn" TEXT -- 示范认定日期
);

-- 基地：入驻
CREATE TABLE "base.tenants" (
  "@record" TEXT NOT NULL REFERENCES "base" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "name" TEXT, -- 名称
  "org" TEXT, -- 社会组织
  "group" TEXT, -- 群众团队
  "enteredOn" TEXT, -- 入驻日期
  "leftOn" TEXT, -- 出壳日期
  "result" TEXT, -- 结果
  PRIMARY KEY ("@record", "@row")
);

-- 基地：年度评价
CREATE TABLE "base.reviews" (
  "@record" TEXT NOT NULL REFERENCES "base" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "year" BIGINT, -- 年度
  "grade" TEXT, -- 评价
  "date" TEXT, -- 日期
  PRIMARY KEY ("@record", "@row")
);

-- 依据库
CREATE TABLE "basis" (
  "@id" TEXT PRIMARY KEY,
  "@state" TEXT,
  "@submitted" TEXT, -- 提交日期，草稿为空
  "@created" TEXT NOT NULL,
  "@conclusion" TEXT, -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "name" TEXT, -- 名称
  "edition" TEXT, -- 版次
  "kind" TEXT, -- 类别
  "issuer" TEXT, -- 制定机关
  "issuedAs" TEXT, -- 发文字号
  "formerEdition" TEXT, -- 上一版本
  "purpose" TEXT, -- 起草说明
  "commentsBy" TEXT, -- 征求意见截止
  "publishedOn" TEXT, -- 公布日期
  "inForceFrom" TEXT, -- 施行日期
  "trialUntil" TEXT, -- 试行截止日期
  "repealedOn" TEXT -- 废止日期
);

-- 依据库：条款
CREATE TABLE "basis.articles" (
  "@record" TEXT NOT NULL REFERENCES "basis" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "number" TEXT, -- 条
  "paragraph" TEXT, -- 款
  "item" TEXT, -- 项
  "short" TEXT, -- 简称
  "wording" TEXT, -- 原文
  "usedFor" TEXT, -- 用途
  PRIMARY KEY ("@record", "@row")
);

-- 依据库：意见
CREATE TABLE "basis.comments" (
  "@record" TEXT NOT NULL REFERENCES "basis" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "unit" TEXT, -- 单位
  "comment" TEXT, -- 意见
  "adopted" TEXT, -- 采纳
  "refusal" TEXT, -- 未采纳理由
  PRIMARY KEY ("@record", "@row")
);

-- 联系点
CREATE TABLE "contactPoint" (
  "@id" TEXT PRIMARY KEY,
  "@state" TEXT,
  "@submitted" TEXT, -- 提交日期，草稿为空
  "@created" TEXT NOT NULL,
  "@conclusion" TEXT, -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "code" TEXT, -- 编号
  "name" TEXT, -- 名称
  "kind" TEXT, -- 类别
  "field" TEXT, -- 领域
  "street" TEXT, -- 街道
  "host" TEXT, -- 承办组织
  "hostUnit" TEXT, -- 承办单位
  "manager" TEXT, -- 负责人
  "managerMobile" TEXT, -- 负责人手机
  "venue" TEXT, -- 场地
  "task" BIGINT, -- 年度任务数
  "setUpOn" TEXT, -- 设立日期
  "former" TEXT, -- 原联系点
  "closedOn" TEXT, -- 撤销日期
  "closedFor" TEXT -- 撤销原因
);

-- 联系点年度评价
CREATE TABLE "pointReview" (
  "@id" TEXT PRIMARY KEY,
  "@state" TEXT,
  "@submitted" TEXT, -- 提交日期，草稿为空
  "@created" TEXT NOT NULL,
  "@conclusion" TEXT, -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "point" TEXT, -- 联系点
  "year" BIGINT, -- 年度
  "task" BIGINT, -- 任务数
  "events" BIGINT, -- 活动场次
  "topics" BIGINT, -- 牵头议题
  "outcomes" BIGINT, -- 成果数
  "comment" TEXT -- 评语
);

-- 智库专家
CREATE TABLE "expert" (
  "@id" TEXT PRIMARY KEY,
  "@state" TEXT,
  "@submitted" TEXT, -- 提交日期，草稿为空
  "@created" TEXT NOT NULL,
  "@conclusion" TEXT, -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "name" TEXT, -- 姓名
  "university" TEXT, -- 高校
  "department" TEXT, -- 院系
  "title" TEXT, -- 职称
  "fields" TEXT, -- 研究领域
  "termFrom" TEXT, -- 聘期起
  "termTo" TEXT, -- 聘期止
  "mobile" TEXT, -- 手机
  "email" TEXT, -- 邮箱
  "letterNo" TEXT -- 聘书编号
);

-- 专家邀请
CREATE TABLE "expertInvitation" (
  "@id" TEXT PRIMARY KEY,
  "@state" TEXT,
  "@submitted" TEXT, -- 提交日期，草稿为空
  "@created" TEXT NOT NULL,
  "@conclusion" TEXT, -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "consultation" TEXT, -- 活动
  "expert" TEXT, -- 专家
  "heldAt" TEXT, -- 举办时间
  "point" TEXT, -- 联系点
  "question" TEXT -- 请教事项
);

-- 协商议题
CREATE TABLE "topic" (
  "@id" TEXT PRIMARY KEY,
  "@state" TEXT,
  "@submitted" TEXT, -- 提交日期，草稿为空
  "@created" TEXT NOT NULL,
  "@conclusion" TEXT, -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "year" BIGINT, -- 年度
  "title" TEXT, -- 议题标题
  "field" TEXT, -- 领域
  "proposerKind" TEXT, -- 提出方
  "proposer" TEXT, -- 提出单位
  "proposerName" TEXT, -- 提出人
  "background" TEXT, -- 背景
  "expectation" TEXT, -- 期望解决
  "collectedOn" TEXT, -- 征集日期
  "dueOn" TEXT, -- 计划完成日
  "screening" TEXT, -- 初筛意见
  "mergedInto" TEXT, -- 并入议题
  "approvedOn" TEXT, -- 批准日期
  "approvedBy" TEXT, -- 批准会议
  "leadPoint" TEXT, -- 牵头联系点
  "closedOn" TEXT, -- 办结日期
  "adoptedCount" BIGINT, -- 采纳数
  "daysOpen" BIGINT -- 办理天数
);

-- 协商议题：参与方
CREATE TABLE "topic.partners" (
  "@record" TEXT NOT NULL REFERENCES "topic" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "unit" TEXT, -- 单位
  "duty" TEXT, -- 承担事项
  PRIMARY KEY ("@record", "@row")
);

-- 协商议题：成果
CREATE TABLE "topic.results" (
  "@record" TEXT NOT NULL REFERENCES "topic" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "kind" TEXT, -- 类型
  "content" TEXT, -- 内容
  "department" TEXT, -- 报送部门
  "adopted" TEXT, -- 采纳
  "refusal" TEXT, -- 未采纳理由
  "answeredOn" TEXT, -- 反馈日期
  PRIMARY KEY ("@record", "@row")
);

-- 协商活动
CREATE TABLE "consultation" (
  "@id" TEXT PRIMARY KEY,
  "@state" TEXT,
  "@submitted" TEXT, -- 提交日期，草稿为空
  "@created" TEXT NOT NULL,
  "@conclusion" TEXT, -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "topic" TEXT, -- 议题
  "subject" TEXT, -- 协商主题
  "point" TEXT, -- 联系点
  "host" TEXT, -- 主办单位
  "heldAt" TEXT, -- 时间
  "minutes" BIGINT, -- 会期
  "place" TEXT, -- 地点
  "format" TEXT, -- 形式
  "moderator" TEXT, -- 主持人
  "headcount" BIGINT, -- 人数
  "replyBy" TEXT, -- 回执截止
  "contactName" TEXT, -- 联系人
  "contactPhone" TEXT, -- 联系电话
  "partyKinds" BIGINT -- 参加方类别数
);

-- 协商活动：参加方
CREATE TABLE "consultation.parties" (
  "@record" TEXT NOT NULL REFERENCES "consultation" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "kind" TEXT, -- 类别
  "unit" TEXT, -- 单位
  "name" TEXT, -- 姓名
  "post" TEXT, -- 职务
  PRIMARY KEY ("@record", "@row")
);

-- 协商纪要
CREATE TABLE "consultationMinutes" (
  "@id" TEXT PRIMARY KEY,
  "@state" TEXT,
  "@submitted" TEXT, -- 提交日期，草稿为空
  "@created" TEXT NOT NULL,
  "@conclusion" TEXT, -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "consultation" TEXT, -- 活动
  "point" TEXT, -- 联系点
  "heldAt" TEXT, -- 举办时间
  "headcount" BIGINT, -- 出席人数
  "points" TEXT, -- 发言要点
  "consensus" TEXT, -- 达成共识
  "dissent" TEXT, -- 分歧意见
  "satisfaction" BIGINT, -- 满意度
  "file" TEXT -- 纪要原件
);

-- 协商纪要：到会
CREATE TABLE "consultationMinutes.present" (
  "@record" TEXT NOT NULL REFERENCES "consultationMinutes" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "name" TEXT, -- 姓名
  "unit" TEXT, -- 单位
  "attendance" TEXT, -- 到会情况
  PRIMARY KEY ("@record", "@row")
);

-- 协商成果
CREATE TABLE "consultationOutcome" (
  "@id" TEXT PRIMARY KEY,
  "@state" TEXT,
  "@submitted" TEXT, -- 提交日期，草稿为空
  "@created" TEXT NOT NULL,
  "@conclusion" TEXT, -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "consultation" TEXT, -- 活动
  "point" TEXT, -- 联系点
  "host" TEXT, -- 主办单位
  "heldAt" TEXT, -- 举办时间
  "kind" TEXT, -- 类型
  "description" TEXT, -- 描述
  "company" TEXT, -- 企业名称
  "companyCode" TEXT, -- 企业信用代码
  "companyAddress" TEXT, -- 企业住所
  "settledOn" TEXT, -- 落户日期
  "amount" BIGINT -- 金额，分
);

-- 招聘活动
CREATE TABLE "jobFair" (
  "@id" TEXT PRIMARY KEY,
  "@state" TEXT,
  "@submitted" TEXT, -- 提交日期，草稿为空
  "@created" TEXT NOT NULL,
  "@conclusion" TEXT, -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "name" TEXT, -- 名称
  "heldOn" TEXT, -- 日期
  "hours" TEXT, -- 起止时间
  "place" TEXT, -- 地点
  "organiser" TEXT, -- 承办组织
  "ways" TEXT, -- 方式
  "platform" TEXT, -- 直播平台
  "signUpBy" TEXT, -- 报名截止
  "contactName" TEXT, -- 联系人
  "contactPhone" TEXT, -- 联系电话
  "viewers" BIGINT, -- 直播观看数
  "overHired" TEXT, -- 超额录用说明
  "postsTotal" BIGINT, -- 岗位合计
  "graduatePostsTotal" BIGINT, -- 毕业生岗位
  "hiredTotal" BIGINT, -- 录用合计
  "graduatesTotal" BIGINT, -- 录用毕业生合计
  "hiredShare" BIGINT, -- 录用率，乘 1000
  "employersCount" BIGINT -- 参与组织数
);

-- 招聘活动：参与组织
CREATE TABLE "jobFair.employers" (
  "@record" TEXT NOT NULL REFERENCES "jobFair" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "org" TEXT, -- 组织
  "posts" BIGINT, -- 岗位数
  "graduatePosts" BIGINT, -- 面向毕业生
  "applied" BIGINT, -- 投递数
  "intended" BIGINT, -- 初步达成
  "hired" BIGINT, -- 录用数
  "graduatesHired" BIGINT, -- 录用毕业生
  "hiredOn" TEXT, -- 录用日期
  "staying30" BIGINT, -- 三十天在岗
  "staying90" BIGINT, -- 九十天在岗
  PRIMARY KEY ("@record", "@row")
);

-- 东西部协作
CREATE TABLE "eastWest" (
  "@id" TEXT PRIMARY KEY,
  "@state" TEXT,
  "@submitted" TEXT, -- 提交日期，草稿为空
  "@created" TEXT NOT NULL,
  "@conclusion" TEXT, -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "org" TEXT, -- 社会组织
  "year" BIGINT, -- 年度
  "name" TEXT, -- 名称
  "brand" TEXT, -- 品牌
  "county" TEXT, -- 对口地区
  "forms" TEXT, -- 形式
  "startsOn" TEXT, -- 开始日期
  "endsOn" TEXT, -- 结束日期
  "amount" BIGINT, -- 金额，分
  "people" BIGINT, -- 受益人数
  "story" TEXT, -- 主要做法
  "projectRef" TEXT -- 项目
);

-- 东西部协作：材料
CREATE TABLE "eastWest.papers" (
  "@record" TEXT NOT NULL REFERENCES "eastWest" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "title" TEXT, -- 名称
  "file" TEXT, -- 文件
  PRIMARY KEY ("@record", "@row")
);

-- 项目
CREATE TABLE "project" (
  "@id" TEXT PRIMARY KEY,
  "@state" TEXT,
  "@submitted" TEXT, -- 提交日期，草稿为空
  "@created" TEXT NOT NULL,
  "@conclusion" TEXT, -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "name" TEXT, -- 名称
  "kind" TEXT, -- 种类
  "org" TEXT, -- 社会组织
  "field" TEXT, -- 领域
  "startsOn" TEXT, -- 开始日期
  "endsOn" TEXT, -- 结束日期
  "funds" BIGINT, -- 资金，分
  "progress" TEXT, -- 进度
  "results" TEXT, -- 成效
  "talentsTotal" BIGINT, -- 引进人才合计
  "jobsTotal" BIGINT -- 带动就业合计
);

-- 项目：合作单位
CREATE TABLE "project.partners" (
  "@record" TEXT NOT NULL REFERENCES "project" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "unit" TEXT, -- 单位
  "kind" TEXT, -- 类别
  PRIMARY KEY ("@record", "@row")
);

-- 项目：年度确认
CREATE TABLE "project.yearly" (
  "@record" TEXT NOT NULL REFERENCES "project" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "year" BIGINT, -- 年度
  "confirmedOn" TEXT, -- 确认日期
  "running" BOOLEAN, -- 还在实施
  "talents" BIGINT, -- 引进人才
  "jobs" BIGINT, -- 带动就业
  PRIMARY KEY ("@record", "@row")
);

-- 荣誉认定
CREATE TABLE "honour" (
  "@id" TEXT PRIMARY KEY,
  "@state" TEXT,
  "@submitted" TEXT, -- 提交日期，草稿为空
  "@created" TEXT NOT NULL,
  "@conclusion" TEXT, -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "project" TEXT, -- 项目
  "org" TEXT, -- 社会组织
  "kind" TEXT, -- 种类
  "title" TEXT, -- 荣誉名称
  "level" TEXT, -- 级别
  "grantedBy" TEXT, -- 授予单位
  "grantedOn" TEXT, -- 授予日期
  "year" BIGINT, -- 年度
  "certificateNo" TEXT, -- 证书编号
  "certificate" TEXT, -- 证书
  "checked" TEXT -- 核实意见
);

-- 案例征集
CREATE TABLE "caseCall" (
  "@id" TEXT PRIMARY KEY,
  "@state" TEXT,
  "@submitted" TEXT, -- 提交日期，草稿为空
  "@created" TEXT NOT NULL,
  "@conclusion" TEXT, -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "year" BIGINT, -- 年度
  "title" TEXT, -- 名称
  "winners" BIGINT, -- 入选名额
  "submitBy" TEXT, -- 征集截止
  "shownFrom" TEXT, -- 公示起
  "shownUntil" TEXT -- 公示止
);

-- 创新案例
CREATE TABLE "innovationCase" (
  "@id" TEXT PRIMARY KEY,
  "@state" TEXT,
  "@submitted" TEXT, -- 提交日期，草稿为空
  "@created" TEXT NOT NULL,
  "@conclusion" TEXT, -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "call" TEXT, -- 届次
  "org" TEXT, -- 社会组织
  "title" TEXT, -- 标题
  "field" TEXT, -- 领域
  "story" TEXT, -- 案例正文
  "startsOn" TEXT, -- 开始日期
  "contactName" TEXT, -- 联系人
  "contactMobile" TEXT, -- 联系手机
  "formCheck" TEXT, -- 形式审查意见
  "firstJudges" BIGINT, -- 初评评委数
  "firstScore" BIGINT, -- 初评得分，乘 100
  "finalJudges" BIGINT, -- 终评评委数
  "finalScore" BIGINT -- 终评得分，乘 100
);

-- 创新案例：证明材料
CREATE TABLE "innovationCase.papers" (
  "@record" TEXT NOT NULL REFERENCES "innovationCase" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "title" TEXT, -- 名称
  "file" TEXT, -- 文件
  PRIMARY KEY ("@record", "@row")
);

-- 创新案例：评分
CREATE TABLE "innovationCase.scores" (
  "@record" TEXT NOT NULL REFERENCES "innovationCase" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "round" TEXT, -- 轮次
  "judge" TEXT, -- 评委
  "judgeOrg" TEXT, -- 评委所在组织
  "score" BIGINT, -- 分数，乘 10
  "remark" TEXT, -- 评语
  PRIMARY KEY ("@record", "@row")
);

-- 公益创投
CREATE TABLE "venture" (
  "@id" TEXT PRIMARY KEY,
  "@state" TEXT,
  "@submitted" TEXT, -- 提交日期，草稿为空
  "@created" TEXT NOT NULL,
  "@conclusion" TEXT, -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "year" BIGINT, -- 年度
  "org" TEXT, -- 社会组织
  "name" TEXT, -- 项目名称
  "field" TEXT, -- 领域
  "served" TEXT, -- 服务对象
  "people" BIGINT, -- 预计受益人数
  "plan" TEXT, -- 实施方案
  "startsOn" TEXT, -- 开始日期
  "endsOn" TEXT, -- 结束日期
  "applied" BIGINT, -- 申请金额，分
  "own" BIGINT, -- 自筹金额，分
  "mean" BIGINT, -- 评分均值，乘 100
  "bonus" BIGINT, -- 等级加分，乘 100
  "score" BIGINT, -- 总评分，乘 100
  "approved" BIGINT, -- 批准金额，分
  "signedOn" TEXT, -- 签约日期
  "contractNo" TEXT, -- 协议编号
  "completedOn" TEXT, -- 结项日期
  "auditor" TEXT, -- 审计机构
  "auditOpinion" TEXT, -- 审计意见
  "returned" BIGINT, -- 收回结余，分
  "paid" BIGINT, -- 已拨付，分
  "paidShare" BIGINT -- 拨付比例，乘 1000
);

-- 公益创投：评分
CREATE TABLE "venture.scores" (
  "@record" TEXT NOT NULL REFERENCES "venture" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "judge" TEXT, -- 评委
  "judgeOrg" TEXT, -- 评委所在组织
  "score" BIGINT, -- 分数，乘 10
  PRIMARY KEY ("@record", "@row")
);

-- 公益创投：拨付
CREATE TABLE "venture.payments" (
  "@record" TEXT NOT NULL REFERENCES "venture" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "stage" TEXT, -- 期次
  "amount" BIGINT, -- 金额，分
  "paidOn" TEXT, -- 日期
  PRIMARY KEY ("@record", "@row")
);

-- 创投报告
CREATE TABLE "ventureReport" (
  "@id" TEXT PRIMARY KEY,
  "@state" TEXT,
  "@submitted" TEXT, -- 提交日期，草稿为空
  "@created" TEXT NOT NULL,
  "@conclusion" TEXT, -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "venture" TEXT, -- 创投
  "org" TEXT, -- 社会组织
  "stage" TEXT, -- 阶段
  "spent" BIGINT, -- 已用资金，分
  "people" BIGINT, -- 受益人数
  "progress" TEXT, -- 进展
  "issues" TEXT, -- 问题和打算
  "executed" BIGINT, -- 执行率，乘 1000
  "checkWay" TEXT, -- 检查方式
  "opinion" TEXT, -- 检查意见
  "checkedOn" TEXT -- 检查日期
);

-- 公益主题活动
CREATE TABLE "charityCampaign" (
  "@id" TEXT PRIMARY KEY,
  "@state" TEXT,
  "@submitted" TEXT, -- 提交日期，草稿为空
  "@created" TEXT NOT NULL,
  "@conclusion" TEXT, -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "name" TEXT, -- 名称
  "org" TEXT, -- 社会组织
  "field" TEXT, -- 领域
  "raising" TEXT, -- 募捐方式
  "partnerName" TEXT, -- 合作方名称
  "startsOn" TEXT, -- 开始日期
  "endsOn" TEXT, -- 结束日期
  "place" TEXT, -- 地点
  "expected" BIGINT, -- 预计参加人数
  "story" TEXT, -- 内容
  "usedFor" TEXT, -- 款物用途
  "partner" TEXT, -- 合作募捐组织
  "filingNo" TEXT -- 募捐方案备案编号
);

-- 捐赠
CREATE TABLE "donation" (
  "@id" TEXT PRIMARY KEY,
  "@state" TEXT,
  "@submitted" TEXT, -- 提交日期，草稿为空
  "@created" TEXT NOT NULL,
  "@conclusion" TEXT, -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "campaign" TEXT, -- 活动
  "org" TEXT, -- 社会组织
  "donor" TEXT, -- 捐赠人
  "donorKind" TEXT, -- 捐赠人类别
  "namedPublicly" BOOLEAN, -- 公开姓名
  "what" TEXT, -- 款物
  "amount" BIGINT, -- 金额，分
  "goods" TEXT, -- 物资说明
  "givenOn" TEXT, -- 捐赠日期
  "usedFor" TEXT, -- 指定用途
  "clerk" TEXT, -- 经办人
  "inWords" TEXT -- 大写
);

-- 善款使用公示
CREATE TABLE "fundUse" (
  "@id" TEXT PRIMARY KEY,
  "@state" TEXT,
  "@submitted" TEXT, -- 提交日期，草稿为空
  "@created" TEXT NOT NULL,
  "@conclusion" TEXT, -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "campaign" TEXT, -- 活动
  "org" TEXT, -- 社会组织
  "people" BIGINT, -- 实际参加人数
  "raised" BIGINT, -- 募得合计，分
  "gifts" BIGINT, -- 捐赠笔数
  "rest" TEXT, -- 结余安排
  "shownOn" TEXT, -- 公示日期
  "shownWhere" TEXT, -- 公示渠道
  "used" BIGINT, -- 使用合计，分
  "left" BIGINT -- 结余，分
);

-- 善款使用公示：使用明细
CREATE TABLE "fundUse.uses" (
  "@record" TEXT NOT NULL REFERENCES "fundUse" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "item" TEXT, -- 项目
  "amount" BIGINT, -- 金额，分
  "usedOn" TEXT, -- 日期
  "people" BIGINT, -- 受益人数
  PRIMARY KEY ("@record", "@row")
);

-- 献计座谈会
CREATE TABLE "suggestionMeeting" (
  "@id" TEXT PRIMARY KEY,
  "@state" TEXT,
  "@submitted" TEXT, -- 提交日期，草稿为空
  "@created" TEXT NOT NULL,
  "@conclusion" TEXT, -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "name" TEXT, -- 名称
  "nth" BIGINT, -- 场次
  "heldAt" TEXT, -- 时间
  "place" TEXT, -- 地点
  "moderator" TEXT, -- 主持人
  "field" TEXT -- 领域
);

-- 献计座谈会：参加人
CREATE TABLE "suggestionMeeting.people" (
  "@record" TEXT NOT NULL REFERENCES "suggestionMeeting" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "name" TEXT, -- 姓名
  "unit" TEXT, -- 单位
  "org" TEXT, -- 社会组织
  PRIMARY KEY ("@record", "@row")
);

-- 献计建议
CREATE TABLE "suggestion" (
  "@id" TEXT PRIMARY KEY,
  "@state" TEXT,
  "@submitted" TEXT, -- 提交日期，草稿为空
  "@created" TEXT NOT NULL,
  "@conclusion" TEXT, -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "meeting" TEXT, -- 座谈会
  "nth" BIGINT, -- 编号
  "proposer" TEXT, -- 提出人
  "org" TEXT, -- 所在组织
  "field" TEXT, -- 领域
  "title" TEXT, -- 标题
  "content" TEXT, -- 建议内容
  "unit" TEXT, -- 承办部门
  "others" TEXT, -- 会办部门
  "assignedOn" TEXT, -- 交办日期
  "answerBy" TEXT, -- 答复期限
  "answeredOn" TEXT, -- 答复日期
  "adopted" TEXT, -- 采纳情况
  "reply" TEXT, -- 答复内容
  "fedBackOn" TEXT, -- 反馈日期
  "satisfied" BOOLEAN -- 提出人满意
);

-- 培训
CREATE TABLE "training" (
  "@id" TEXT PRIMARY KEY,
  "@state" TEXT,
  "@submitted" TEXT, -- 提交日期，草稿为空
  "@created" TEXT NOT NULL,
  "@conclusion" TEXT, -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "theme" TEXT, -- 主题
  "kinds" TEXT, -- 类别
  "purpose" TEXT, -- 目的
  "audience" TEXT, -- 对象
  "heldAt" TEXT, -- 时间
  "place" TEXT, -- 地点
  "online" TEXT, -- 线上方式
  "perUnit" BIGINT, -- 每单位名额
  "seats" BIGINT, -- 名额
  "partyHours" BIGINT, -- 党建课时，乘 10
  "hours" BIGINT, -- 总课时，乘 10
  "signUpBy" TEXT, -- 报名截止
  "signUpHow" TEXT, -- 报名方式
  "contactName" TEXT, -- 联系人
  "contactPhone" TEXT -- 联系电话
);

-- 培训：课程
CREATE TABLE "training.courses" (
  "@record" TEXT NOT NULL REFERENCES "training" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "name" TEXT, -- 名称
  "lecturer" TEXT, -- 讲师
  "hours" BIGINT, -- 课时，乘 10
  PRIMARY KEY ("@record", "@row")
);

-- 培训：材料
CREATE TABLE "training.papers" (
  "@record" TEXT NOT NULL REFERENCES "training" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "title" TEXT, -- 名称
  "file" TEXT, -- 文件
  PRIMARY KEY ("@record", "@row")
);

-- 培训签到
CREATE TABLE "attendance" (
  "@id" TEXT PRIMARY KEY,
  "@state" TEXT,
  "@submitted" TEXT, -- 提交日期，草稿为空
  "@created" TEXT NOT NULL,
  "@conclusion" TEXT, -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "training" TEXT, -- 培训
  "heldAt" TEXT, -- 培训时间
  "org" TEXT, -- 社会组织
  "registeredOn" TEXT, -- 成立登记日期
  "informant" TEXT, -- 信息员
  "name" TEXT, -- 姓名
  "mobile" TEXT, -- 手机
  "post" TEXT, -- 职务
  "signedInAt" TEXT, -- 签到时间
  "rating" BIGINT, -- 评价
  "feedback" TEXT, -- 意见建议
  "isNew" BOOLEAN -- 新成立
);

-- 宣传文章
CREATE TABLE "article" (
  "@id" TEXT PRIMARY KEY,
  "@state" TEXT,
  "@submitted" TEXT, -- 提交日期，草稿为空
  "@created" TEXT NOT NULL,
  "@conclusion" TEXT, -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "platform" TEXT, -- 平台
  "column" TEXT, -- 栏目
  "title" TEXT, -- 标题
  "author" TEXT, -- 作者
  "proposedOn" TEXT, -- 选题日期
  "text" TEXT, -- 正文
  "policy" TEXT, -- 解读的文件
  "caseRef" TEXT, -- 案例
  "agreed" BOOLEAN, -- 已征得同意
  "reviewer" TEXT, -- 审核人
  "publishedOn" TEXT, -- 发布日期
  "link" TEXT, -- 链接
  "reads" BIGINT, -- 阅读量
  "orgCount" BIGINT -- 涉及组织数
);

-- 宣传文章：涉及组织
CREATE TABLE "article.orgs" (
  "@record" TEXT NOT NULL REFERENCES "article" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "org" TEXT, -- 社会组织
  PRIMARY KEY ("@record", "@row")
);

-- 联席会议
CREATE TABLE "jointMeeting" (
  "@id" TEXT PRIMARY KEY,
  "@state" TEXT,
  "@submitted" TEXT, -- 提交日期，草稿为空
  "@created" TEXT NOT NULL,
  "@conclusion" TEXT, -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "year" BIGINT, -- 年度
  "level" TEXT, -- 层级
  "ordinal" BIGINT, -- 次数
  "quarter" BIGINT, -- 季度
  "theme" TEXT, -- 专题
  "heldAt" TEXT, -- 时间
  "place" TEXT, -- 地点
  "convener" TEXT, -- 召集人
  "chair" TEXT, -- 主持人
  "replyBy" TEXT, -- 回执截止
  "contactName" TEXT, -- 联系人
  "contactPhone" TEXT, -- 联系电话
  "account" TEXT, -- 会议情况
  "openActions" BIGINT, -- 未办结事项
  "nextDue" TEXT, -- 最早未办结期限
  "present" BIGINT -- 到会单位
);

-- 联席会议：成员单位
CREATE TABLE "jointMeeting.members" (
  "@record" TEXT NOT NULL REFERENCES "jointMeeting" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "unit" TEXT, -- 单位
  "person" TEXT, -- 参会人
  "post" TEXT, -- 职务
  "attended" TEXT, -- 到会
  PRIMARY KEY ("@record", "@row")
);

-- 联席会议：会议议题
CREATE TABLE "jointMeeting.agenda" (
  "@record" TEXT NOT NULL REFERENCES "jointMeeting" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "topic" TEXT, -- 议题
  "unit" TEXT, -- 汇报单位
  PRIMARY KEY ("@record", "@row")
);

-- 联席会议：决定事项
CREATE TABLE "jointMeeting.decisions" (
  "@record" TEXT NOT NULL REFERENCES "jointMeeting" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "matter" TEXT, -- 事项
  "unit" TEXT, -- 责任单位
  "due" TEXT, -- 期限
  "progress" TEXT, -- 进展
  "doneOn" TEXT, -- 办结日期
  PRIMARY KEY ("@record", "@row")
);

-- 重大事项报告
CREATE TABLE "majorEvent" (
  "@id" TEXT PRIMARY KEY,
  "@state" TEXT,
  "@submitted" TEXT, -- 提交日期，草稿为空
  "@created" TEXT NOT NULL,
  "@conclusion" TEXT, -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "org" TEXT, -- 社会组织
  "street" TEXT, -- 街道
  "regMode" TEXT, -- 登记方式
  "kind" TEXT, -- 事项类别
  "name" TEXT, -- 名称
  "startsOn" TEXT, -- 起始日期
  "endsOn" TEXT, -- 结束日期
  "place" TEXT, -- 地点
  "people" BIGINT, -- 参加人数
  "budget" BIGINT, -- 经费预算，分
  "funding" TEXT, -- 经费来源
  "description" TEXT, -- 内容说明
  "resolution" TEXT, -- 决议材料
  "aheadDue" BIGINT, -- 应提前天数
  "ahead" BIGINT, -- 提前天数
  "resultBy" TEXT, -- 结果补报期限
  "supervisorOpinion" TEXT, -- 主管单位意见
  "supervisorNote" TEXT, -- 主管意见说明
  "handling" TEXT, -- 处理
  "handlingNote" TEXT, -- 处理说明
  "handledOn" TEXT -- 处理日期
);

-- 重大事项报告：境外方
CREATE TABLE "majorEvent.foreignParties" (
  "@record" TEXT NOT NULL REFERENCES "majorEvent" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "name" TEXT, -- 名称
  "country" TEXT, -- 国家或地区
  "role" TEXT, -- 关系
  "amount" BIGINT, -- 金额，分
  PRIMARY KEY ("@record", "@row")
);

-- 重大事项结果
CREATE TABLE "majorEventResult" (
  "@id" TEXT PRIMARY KEY,
  "@state" TEXT,
  "@submitted" TEXT, -- 提交日期，草稿为空
  "@created" TEXT NOT NULL,
  "@conclusion" TEXT, -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "event" TEXT, -- 报告
  "org" TEXT, -- 社会组织
  "street" TEXT, -- 街道
  "due" TEXT, -- 补报期限
  "happenedOn" TEXT, -- 实际日期
  "outcome" TEXT, -- 结果
  "filedOn" TEXT, -- 补报日期
  "papers" TEXT -- 材料
);

-- 年检报告书
CREATE TABLE "annualInspection" (
  "@id" TEXT PRIMARY KEY,
  "@state" TEXT,
  "@submitted" TEXT, -- 提交日期，草稿为空
  "@created" TEXT NOT NULL,
  "@conclusion" TEXT, -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "reportYear" BIGINT, -- 检查年度
  "org" TEXT, -- 社会组织
  "orgType" TEXT, -- 组织类型
  "uscc" TEXT, -- 统一社会信用代码
  "registeredOn" TEXT, -- 成立登记日期
  "certValidTo" TEXT, -- 证书有效期至
  "street" TEXT, -- 街道
  "residence" TEXT, -- 住所
  "officeSame" BOOLEAN, -- 实际办公地址与住所一致
  "officeAddress" TEXT, -- 实际办公地址
  "premisesType" TEXT, -- 办公用房性质
  "premisesUntil" TEXT, -- 用房协议到期日
  "legalRep" TEXT, -- 法定代表人
  "legalRepId" TEXT, -- 法定代表人身份证号
  "legalRepMobile" TEXT, -- 法定代表人手机
  "contactName" TEXT, -- 联系人
  "contactMobile" TEXT, -- 联系人手机
  "email" TEXT, -- 电子邮箱
  "regMode" TEXT, -- 登记方式
  "supervisor" TEXT, -- 业务主管单位
  "industry" TEXT, -- 行业分类
  "isCharity" BOOLEAN, -- 是否慈善组织
  "registeredCapital" BIGINT, -- 注册资金，分
  "lastConclusion" TEXT, -- 上年度年检结论
  "ratingUntil" TEXT, -- 评估等级有效期至
  "rating" TEXT, -- 现有评估等级
  "charterApprovedOn" TEXT, -- 现行章程核准日期
  "charterHasParty" BOOLEAN, -- 章程载明党建内容
  "charterHasValues" BOOLEAN, -- 章程载明社会主义核心价值观
  "councilSize" BIGINT, -- 理事人数
  "standingSize" BIGINT, -- 常务理事人数
  "supervisorCount" BIGINT, -- 监事人数
  "termStart" TEXT, -- 本届起始日期
  "termYears" BIGINT, -- 章程规定届期
  "termDue" TEXT, -- 应换届日期
  "memberTotal" BIGINT, -- 会员总数
  "memberUnits" BIGINT, -- 单位会员数
  "memberPersons" BIGINT, -- 个人会员数
  "assemblyCount" BIGINT, -- 会员大会次数
  "councilMeetings" BIGINT, -- 理事会会议次数
  "legalRepElsewhere" BOOLEAN, -- 法定代表人任其他社团法定代表人
  "systems" TEXT, -- 内部制度
  "disclosure" TEXT, -- 信息公开方式
  "majorReports" BIGINT, -- 重大事项报告次数
  "partyFull" BIGINT, -- 正式党员数
  "partyProb" BIGINT, -- 预备党员数
  "hasPartyOrg" BOOLEAN, -- 已建党组织
  "partyOrgType" TEXT, -- 党组织形式
  "noPartyReason" TEXT, -- 未建原因
  "partyLiaison" TEXT, -- 党建指导员
  "partySecretary" TEXT, -- 党组织书记
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
  "accounting" TEXT, -- 执行的会计制度
  "auditor" TEXT, -- 审计机构
  "auditOpinion" TEXT, -- 审计意见
  "cash" BIGINT, -- 货币资金，分
  "fixedNet" BIGINT, -- 固定资产净值，分
  "totalAssets" BIGINT, -- 资产总计，分
  "totalLiabilities" BIGINT, -- 负债合计，分
  "restricted" BIGINT, -- 限定性净资产，分
  "unrestricted" BIGINT, -- 非限定性净资产，分
  "netAssets" BIGINT, -- 净资产合计，分
  "netOpening" BIGINT, -- 净资产年初数，分
  "netAdj" BIGINT, -- 以前年度调整，分
  "netAdjReason" TEXT, -- 以前年度调整原因
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
  "duesPassedOn" TEXT, -- 会费标准通过日期
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
  "intlOrgs" TEXT, -- 参加的国际组织
  "foreignReported" BOOLEAN, -- 是否按规定报告
  "lastRectified" BIGINT, -- 上年度整改份数
  "openRectified" BIGINT, -- 没有销号的整改
  "lastRectification" TEXT, -- 上年度整改事项
  "rectificationReport" TEXT, -- 整改报告
  "pledge" TEXT, -- 法定代表人承诺
  "declarationScan" TEXT, -- 声明签章页
  "supervisorOpinion" TEXT, -- 初审意见
  "partyOpinion" TEXT, -- 党建意见
  "reviewedConclusion" TEXT, -- 审查结论
  "reviewReason" TEXT, -- 审查理由
  "reviewedOn" TEXT -- 审查日期
);

-- 年检报告书：负责人名单
CREATE TABLE "annualInspection.leaders" (
  "@record" TEXT NOT NULL REFERENCES "annualInspection" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "name" TEXT, -- 姓名
  "post" TEXT, -- 职务
  "idNumber" TEXT, -- 身份证号
  "partyMember" BOOLEAN, -- 党员
  "official" BOOLEAN, -- 现职公务员或退离休领导干部
  "approvalNo" TEXT, -- 兼职批准文号
  "otherPosts" BIGINT, -- 兼任其他社会组织数
  "fullTime" BOOLEAN, -- 专职
  "terms" BIGINT, -- 任职届次
  PRIMARY KEY ("@record", "@row")
);

-- 年检报告书：分支机构
CREATE TABLE "annualInspection.branches" (
  "@record" TEXT NOT NULL REFERENCES "annualInspection" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "name" TEXT, -- 名称
  "kind" TEXT, -- 类型
  "head" TEXT, -- 负责人
  "since" TEXT, -- 设立日期
  "account" BOOLEAN, -- 独立账户
  PRIMARY KEY ("@record", "@row")
);

-- 年检报告书：登记备案变更
CREATE TABLE "annualInspection.changes" (
  "@record" TEXT NOT NULL REFERENCES "annualInspection" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "matter" TEXT, -- 事项
  "before" TEXT, -- 变更前
  "after" TEXT, -- 变更后
  "approvedOn" TEXT, -- 核准日期
  PRIMARY KEY ("@record", "@row")
);

-- 年检报告书：业务活动
CREATE TABLE "annualInspection.activities" (
  "@record" TEXT NOT NULL REFERENCES "annualInspection" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "name" TEXT, -- 名称
  "heldOn" TEXT, -- 日期
  "kind" TEXT, -- 类型
  "people" BIGINT, -- 参加人数
  "fee" BIGINT, -- 收费金额，分
  "approvalNo" TEXT, -- 批准或报告文号
  PRIMARY KEY ("@record", "@row")
);

-- 年检报告书：境外活动
CREATE TABLE "annualInspection.foreignActs" (
  "@record" TEXT NOT NULL REFERENCES "annualInspection" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "name" TEXT, -- 名称
  "heldOn" TEXT, -- 日期
  "country" TEXT, -- 国家或地区
  "people" BIGINT, -- 参加人数
  PRIMARY KEY ("@record", "@row")
);

-- 年检工作
CREATE TABLE "inspectionWork" (
  "@id" TEXT PRIMARY KEY,
  "@state" TEXT,
  "@submitted" TEXT, -- 提交日期，草稿为空
  "@created" TEXT NOT NULL,
  "@conclusion" TEXT, -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "reportYear" BIGINT, -- 检查年度
  "opensOn" TEXT, -- 填报开始日期
  "firstReviewBy" TEXT, -- 初审截止日期
  "website" TEXT, -- 填报系统
  "newcomersUntil" TEXT -- 初次参检的登记日期
);

-- 年检工作：重点内容
CREATE TABLE "inspectionWork.focus" (
  "@record" TEXT NOT NULL REFERENCES "inspectionWork" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "matter" TEXT, -- 内容
  PRIMARY KEY ("@record", "@row")
);

-- 年检工作：材料
CREATE TABLE "inspectionWork.papers" (
  "@record" TEXT NOT NULL REFERENCES "inspectionWork" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "materialName" TEXT, -- 材料
  PRIMARY KEY ("@record", "@row")
);

-- 年检工作：咨询电话
CREATE TABLE "inspectionWork.contacts" (
  "@record" TEXT NOT NULL REFERENCES "inspectionWork" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "matter" TEXT, -- 事项
  "name" TEXT, -- 联系人
  "phone" TEXT, -- 电话
  PRIMARY KEY ("@record", "@row")
);

-- 参检核对
CREATE TABLE "participation" (
  "@id" TEXT PRIMARY KEY,
  "@state" TEXT,
  "@submitted" TEXT, -- 提交日期，草稿为空
  "@created" TEXT NOT NULL,
  "@conclusion" TEXT, -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "reportYear" BIGINT, -- 检查年度
  "org" TEXT, -- 社会组织
  "registeredOn" TEXT, -- 成立登记日期
  "street" TEXT, -- 街道
  "filed" BIGINT, -- 已报份数
  "absentLastYear" BOOLEAN -- 上年度未参检
);

-- 年检结论公告
CREATE TABLE "inspectionAnnouncement" (
  "@id" TEXT PRIMARY KEY,
  "@state" TEXT,
  "@submitted" TEXT, -- 提交日期，草稿为空
  "@created" TEXT NOT NULL,
  "@conclusion" TEXT, -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "reportYear" BIGINT, -- 检查年度
  "batch" BIGINT, -- 批次
  "appealBy" TEXT, -- 申诉截止日期
  "passedCount" BIGINT, -- 合格家数
  "mostlyPassedCount" BIGINT, -- 基本合格家数
  "failedCount" BIGINT, -- 不合格家数
  "absent" BIGINT, -- 未参检家数
  "inspected" BIGINT -- 参检家数
);

-- 有效期办理
CREATE TABLE "expiryWork" (
  "@id" TEXT PRIMARY KEY,
  "@state" TEXT,
  "@submitted" TEXT, -- 提交日期，草稿为空
  "@created" TEXT NOT NULL,
  "@conclusion" TEXT, -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "org" TEXT, -- 社会组织
  "street" TEXT, -- 街道
  "certTo" TEXT, -- 有效期至
  "listedOn" TEXT, -- 列入日期
  "officer" TEXT, -- 责任人
  "contactedOn" TEXT, -- 上次联系日期
  "intention" TEXT, -- 意向
  "note" TEXT, -- 联系情况
  "closedOn" TEXT, -- 办结日期
  "daysLeft" BIGINT -- 联系时剩余天数
);

-- 抽查批次
CREATE TABLE "spotCheckRound" (
  "@id" TEXT PRIMARY KEY,
  "@state" TEXT,
  "@submitted" TEXT, -- 提交日期，草稿为空
  "@created" TEXT NOT NULL,
  "@conclusion" TEXT, -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "name" TEXT, -- 名称
  "year" BIGINT, -- 年度
  "drawMode" TEXT, -- 抽查方式
  "registeredBefore" TEXT, -- 登记早于
  "howMany" BIGINT, -- 抽取数
  "drawnOn" TEXT, -- 抽取日期
  "witness" TEXT, -- 监督人
  "seed" TEXT, -- 种子
  "candidates" BIGINT -- 候选数
);

-- 抽查批次：排除名单
CREATE TABLE "spotCheckRound.excluded" (
  "@record" TEXT NOT NULL REFERENCES "spotCheckRound" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "org" TEXT, -- 社会组织
  "reason" TEXT, -- 理由
  "note" TEXT, -- 说明
  PRIMARY KEY ("@record", "@row")
);

-- 抽查
CREATE TABLE "spotCheck" (
  "@id" TEXT PRIMARY KEY,
  "@state" TEXT,
  "@submitted" TEXT, -- 提交日期，草稿为空
  "@created" TEXT NOT NULL,
  "@conclusion" TEXT, -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "batch" TEXT, -- 批次
  "year" BIGINT, -- 年度
  "drawMode" TEXT, -- 抽查方式
  "org" TEXT, -- 社会组织
  "street" TEXT, -- 街道
  "drawReason" TEXT, -- 抽查原因
  "reasonNote" TEXT, -- 定向理由
  "drawnOn" TEXT, -- 抽取日期
  "checkedOn" TEXT, -- 检查日期
  "place" TEXT, -- 检查地点
  "methods" TEXT, -- 检查方式
  "subjects" TEXT, -- 检查内容
  "periodFrom" TEXT, -- 检查期间起
  "periodTo" TEXT, -- 检查期间止
  "auditor" TEXT, -- 审计机构
  "contactName" TEXT, -- 联系人
  "auditedOn" TEXT, -- 审计日期
  "auditReportNo" TEXT, -- 审计报告文号
  "auditReportOn" TEXT, -- 审计报告日期
  "auditReport" TEXT, -- 审计报告
  "auditFee" BIGINT, -- 审计费用，分
  "chargedFee" BIGINT, -- 向组织收取的费用，分
  "cashGap" BIGINT, -- 盘点差额，分
  "informalSlips" BIGINT, -- 白条金额，分
  "unvouched" BIGINT, -- 无票支出，分
  "relatedParty" BIGINT, -- 关联交易金额，分
  "companion" TEXT, -- 陪同人员
  "findings" TEXT, -- 现场情况
  "confirmed" TEXT, -- 组织确认意见
  "objection" TEXT, -- 异议说明
  "confirmedBy" TEXT, -- 确认签章
  "objectionAnswer" TEXT, -- 异议复核
  "handling" TEXT, -- 处理方式
  "publishedOn" TEXT -- 公示日期
);

-- 抽查：检查人员
CREATE TABLE "spotCheck.officers" (
  "@record" TEXT NOT NULL REFERENCES "spotCheck" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "name" TEXT, -- 姓名
  "licence" TEXT, -- 执法证号
  PRIMARY KEY ("@record", "@row")
);

-- 抽查：需准备材料
CREATE TABLE "spotCheck.papers" (
  "@record" TEXT NOT NULL REFERENCES "spotCheck" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "materialName" TEXT, -- 材料
  PRIMARY KEY ("@record", "@row")
);

-- 抽查：照片
CREATE TABLE "spotCheck.photos" (
  "@record" TEXT NOT NULL REFERENCES "spotCheck" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "photo" TEXT, -- 照片
  "caption" TEXT, -- 说明
  PRIMARY KEY ("@record", "@row")
);

-- 约谈
CREATE TABLE "interview" (
  "@id" TEXT PRIMARY KEY,
  "@state" TEXT,
  "@submitted" TEXT, -- 提交日期，草稿为空
  "@created" TEXT NOT NULL,
  "@conclusion" TEXT, -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "org" TEXT, -- 社会组织
  "street" TEXT, -- 街道
  "rectification" TEXT, -- 整改
  "alert" TEXT, -- 预警信息
  "reasons" TEXT, -- 事由
  "reasonNote" TEXT, -- 事由说明
  "heldAt" TEXT, -- 约谈时间
  "place" TEXT, -- 地点
  "papers" TEXT, -- 携带材料
  "replyBy" TEXT, -- 说明期限
  "recorder" TEXT, -- 记录人
  "minutes" TEXT, -- 笔录
  "promise" TEXT, -- 承诺事项
  "promisedBy" TEXT, -- 承诺期限
  "signed" TEXT, -- 签字材料
  "outcome" TEXT, -- 结果
  "followUp" TEXT, -- 跟踪情况
  "closedOn" TEXT -- 办结日期
);

-- 约谈：被约谈人
CREATE TABLE "interview.invited" (
  "@record" TEXT NOT NULL REFERENCES "interview" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "name" TEXT, -- 姓名
  "post" TEXT, -- 职务
  "attended" BOOLEAN, -- 到场
  "absence" TEXT, -- 缺席书面说明
  PRIMARY KEY ("@record", "@row")
);

-- 约谈：约谈人
CREATE TABLE "interview.officers" (
  "@record" TEXT NOT NULL REFERENCES "interview" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "name" TEXT, -- 姓名
  "licence" TEXT, -- 执法证号
  PRIMARY KEY ("@record", "@row")
);

-- 检查问题
CREATE TABLE "finding" (
  "@id" TEXT PRIMARY KEY,
  "@state" TEXT,
  "@submitted" TEXT, -- 提交日期，草稿为空
  "@created" TEXT NOT NULL,
  "@conclusion" TEXT, -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "org" TEXT, -- 社会组织
  "street" TEXT, -- 街道
  "source" TEXT, -- 来源
  "inspection" TEXT, -- 年检报告
  "spotCheck" TEXT, -- 抽查
  "campaignReturn" TEXT, -- 专项填报
  "alert" TEXT, -- 预警信息
  "complaint" TEXT, -- 举报事项
  "rule" TEXT, -- 规则编号
  "category" TEXT, -- 类别
  "severity" TEXT, -- 程度
  "description" TEXT, -- 问题描述
  "factOn" TEXT, -- 事实日期
  "evidence" TEXT, -- 事实和证据
  "demand" TEXT, -- 整改要求
  "advice" TEXT, -- 建议
  "basisText" TEXT, -- 依据文字
  "law" TEXT, -- 法规
  "article" TEXT, -- 条款
  "letter" TEXT, -- 发文
  "note" TEXT -- 处理说明
);

-- 检查问题：其他依据
CREATE TABLE "finding.otherBases" (
  "@record" TEXT NOT NULL REFERENCES "finding" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "law" TEXT, -- 法规
  "article" TEXT, -- 条款
  PRIMARY KEY ("@record", "@row")
);

-- 整改台账
CREATE TABLE "rectification" (
  "@id" TEXT PRIMARY KEY,
  "@state" TEXT,
  "@submitted" TEXT, -- 提交日期，草稿为空
  "@created" TEXT NOT NULL,
  "@conclusion" TEXT, -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "number" TEXT, -- 文号
  "org" TEXT, -- 社会组织
  "street" TEXT, -- 街道
  "source" TEXT, -- 来源
  "reportYear" BIGINT, -- 检查年度
  "findingCount" BIGINT, -- 问题数
  "officer" TEXT, -- 承办人
  "servedOn" TEXT, -- 送达日期
  "voidReason" TEXT, -- 作废原因
  "due" TEXT, -- 整改期限
  "dueNow" TEXT, -- 现行期限
  "reportedOn" TEXT, -- 报告日期
  "reportFile" TEXT, -- 整改报告
  "review" TEXT, -- 复核结论
  "reviewedOn" TEXT, -- 复核日期
  "reviewer" TEXT, -- 复核人
  "reviewHow" TEXT, -- 复核方式
  "escalation" TEXT, -- 升级
  "daysUsed" BIGINT, -- 整改用时
  "inTime" BOOLEAN -- 按期完成
);

-- 整改台账：延期
CREATE TABLE "rectification.extensions" (
  "@record" TEXT NOT NULL REFERENCES "rectification" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "askedOn" TEXT, -- 申请日期
  "reason" TEXT, -- 理由
  "until" TEXT, -- 批准至
  PRIMARY KEY ("@record", "@row")
);

-- 整改台账：逐项整改
CREATE TABLE "rectification.items" (
  "@record" TEXT NOT NULL REFERENCES "rectification" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "finding" TEXT, -- 问题
  "measure" TEXT, -- 措施
  "done" BOOLEAN, -- 完成
  "proof" TEXT, -- 证明
  PRIMARY KEY ("@record", "@row")
);

-- 建议台账
CREATE TABLE "adviceReply" (
  "@id" TEXT PRIMARY KEY,
  "@state" TEXT,
  "@submitted" TEXT, -- 提交日期，草稿为空
  "@created" TEXT NOT NULL,
  "@conclusion" TEXT, -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "number" TEXT, -- 文号
  "org" TEXT, -- 社会组织
  "street" TEXT, -- 街道
  "source" TEXT, -- 来源
  "issuedOn" TEXT, -- 发文日期
  "voidReason" TEXT, -- 作废原因
  "due" TEXT, -- 答复期限
  "adopted" TEXT, -- 采纳情况
  "measures" TEXT, -- 改进措施
  "refusal" TEXT, -- 没有采纳的理由
  "answeredOn" TEXT -- 答复日期
);

-- 发文登记
CREATE TABLE "letter" (
  "@id" TEXT PRIMARY KEY,
  "@state" TEXT,
  "@submitted" TEXT, -- 提交日期，草稿为空
  "@created" TEXT NOT NULL,
  "@conclusion" TEXT, -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "kind" TEXT, -- 种类
  "number" TEXT, -- 文号
  "title" TEXT, -- 标题
  "addressee" TEXT, -- 主送
  "org" TEXT, -- 社会组织
  "street" TEXT, -- 街道
  "source" TEXT, -- 来源
  "inspection" TEXT, -- 年检报告
  "spotCheck" TEXT, -- 抽查
  "campaignReturn" TEXT, -- 专项填报
  "issuedOn" TEXT, -- 签发日期
  "servedOn" TEXT, -- 送达日期
  "dueOn" TEXT, -- 到期日
  "voidReason" TEXT, -- 作废原因
  "sealedOn" TEXT, -- 用印日期
  "seal" TEXT, -- 印章
  "copies" BIGINT, -- 份数
  "remark" TEXT -- 备注
);

-- 送达回证
CREATE TABLE "serviceReceipt" (
  "@id" TEXT PRIMARY KEY,
  "@state" TEXT,
  "@submitted" TEXT, -- 提交日期，草稿为空
  "@created" TEXT NOT NULL,
  "@conclusion" TEXT, -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "letter" TEXT, -- 发文
  "recipient" TEXT, -- 受送达人
  "document" TEXT, -- 文书名称及文号
  "place" TEXT, -- 送达地点
  "delivery" TEXT, -- 送达方式
  "signedBy" TEXT, -- 签收人
  "signedOn" TEXT, -- 签收日期
  "byProxy" BOOLEAN, -- 由他人代收
  "proxy" TEXT, -- 代收人与受送达人的关系
  "refusal" TEXT, -- 拒收事由
  "witness" TEXT, -- 见证人
  "leftOn" TEXT, -- 留置日期
  "waybill" TEXT, -- 邮单号
  "postedOn" TEXT, -- 回执日期
  "consent" TEXT, -- 同意电子送达的书面材料
  "arrivedOn" TEXT, -- 到达日期
  "medium" TEXT, -- 公告载体
  "publishedOn" TEXT, -- 公告日期
  "scan" TEXT, -- 扫描件
  "remark" TEXT, -- 备注
  "servedOn" TEXT -- 送达日期
);

-- 送达回证：送达人
CREATE TABLE "serviceReceipt.servers" (
  "@record" TEXT NOT NULL REFERENCES "serviceReceipt" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "name" TEXT, -- 姓名
  "licence" TEXT, -- 执法证号
  PRIMARY KEY ("@record", "@row")
);

-- 提醒记录
CREATE TABLE "reminder" (
  "@id" TEXT PRIMARY KEY,
  "@state" TEXT,
  "@submitted" TEXT, -- 提交日期，草稿为空
  "@created" TEXT NOT NULL,
  "@conclusion" TEXT, -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "org" TEXT, -- 社会组织
  "street" TEXT, -- 街道
  "matter" TEXT, -- 事项
  "year" BIGINT, -- 事项年度
  "rectification" TEXT, -- 整改
  "expiryWork" TEXT, -- 有效期办理
  "channel" TEXT, -- 方式
  "sentOn" TEXT, -- 提醒日期
  "officer" TEXT, -- 提醒人
  "reached" TEXT, -- 联系到的人
  "content" TEXT, -- 内容
  "before" BIGINT, -- 以前提醒次数
  "ordinal" BIGINT, -- 第几次
  "result" TEXT, -- 结果
  "answeredOn" TEXT, -- 回应日期
  "answer" TEXT -- 回应内容
);

-- 专项行动
CREATE TABLE "campaign" (
  "@id" TEXT PRIMARY KEY,
  "@state" TEXT,
  "@submitted" TEXT, -- 提交日期，草稿为空
  "@created" TEXT NOT NULL,
  "@conclusion" TEXT, -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "name" TEXT, -- 名称
  "kind" TEXT, -- 种类
  "orderedBy" TEXT, -- 部署文号
  "purpose" TEXT, -- 目标
  "types" TEXT, -- 对象类型
  "startsOn" TEXT, -- 开始日期
  "fileBy" TEXT, -- 填报期限
  "checkBy" TEXT, -- 核查期限
  "endsOn" TEXT, -- 结束日期
  "contactName" TEXT, -- 联系人
  "contactPhone" TEXT -- 联系电话
);

-- 专项行动：重点
CREATE TABLE "campaign.focus" (
  "@record" TEXT NOT NULL REFERENCES "campaign" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "matter" TEXT, -- 内容
  PRIMARY KEY ("@record", "@row")
);

-- 专项总结
CREATE TABLE "campaignSummary" (
  "@id" TEXT PRIMARY KEY,
  "@state" TEXT,
  "@submitted" TEXT, -- 提交日期，草稿为空
  "@created" TEXT NOT NULL,
  "@conclusion" TEXT, -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "campaign" TEXT, -- 行动
  "due" BIGINT, -- 应报家数
  "filed" BIGINT, -- 已报家数
  "withProblems" BIGINT, -- 有问题家数
  "illegal" BIGINT, -- 违规金额，分
  "refunded" BIGINT, -- 清退金额，分
  "unfiled" BIGINT, -- 未报家数
  "report" TEXT -- 总结
);

-- 专项填报
CREATE TABLE "campaignReturn" (
  "@id" TEXT PRIMARY KEY,
  "@state" TEXT,
  "@submitted" TEXT, -- 提交日期，草稿为空
  "@created" TEXT NOT NULL,
  "@conclusion" TEXT, -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "campaign" TEXT, -- 行动
  "kind" TEXT, -- 种类
  "fileBy" TEXT, -- 填报期限
  "org" TEXT, -- 社会组织
  "street" TEXT, -- 街道
  "conclusion" TEXT, -- 自查结论
  "note" TEXT, -- 自查说明
  "reporter" TEXT, -- 填报人
  "nameFaults" TEXT, -- 不符合的类型
  "newName" TEXT, -- 拟改名称
  "areaFirst" BOOLEAN, -- 区划在前
  "banned" BOOLEAN, -- 名称有禁用字样
  "hasForm" BOOLEAN, -- 有组织形式
  "tiers" BIGINT, -- 会费档次数
  "oneStandard" BOOLEAN, -- 每类会员一个标准
  "relief" BIGINT, -- 减免金额，分
  "illegalTotal" BIGINT, -- 违规合计，分
  "refundedTotal" BIGINT, -- 清退合计，分
  "refundedShare" BIGINT, -- 清退比例，乘 1000
  "lastActivity" TEXT, -- 最近活动日期
  "idleReason" TEXT, -- 没有活动的原因
  "supervisorOpinion" TEXT, -- 主管核查意见
  "supervisorNote" TEXT, -- 核查说明
  "supervisedOn" TEXT, -- 核查日期
  "spotChecked" BOOLEAN, -- 已抽查
  "reviewNote" TEXT, -- 复核情况
  "rectifiedOn" TEXT -- 整改完成日期
);

-- 专项填报：论坛活动
CREATE TABLE "campaignReturn.forumEvents" (
  "@record" TEXT NOT NULL REFERENCES "campaignReturn" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "name" TEXT, -- 名称
  "kind" TEXT, -- 类型
  "heldOn" TEXT, -- 日期
  "title" TEXT, -- 冠名
  "fee" BIGINT, -- 收费金额，分
  "role" TEXT, -- 主办或合作
  "approvalNo" TEXT, -- 批准或报告文号
  PRIMARY KEY ("@record", "@row")
);

-- 专项填报：收费项目
CREATE TABLE "campaignReturn.feeItems" (
  "@record" TEXT NOT NULL REFERENCES "campaignReturn" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "item" TEXT, -- 项目
  "standard" TEXT, -- 标准
  "ground" TEXT, -- 依据
  "amount" BIGINT, -- 金额，分
  "forced" BOOLEAN, -- 强制
  "illegal" BIGINT, -- 违规金额，分
  "refunded" BIGINT, -- 清退，分
  PRIMARY KEY ("@record", "@row")
);

-- 专项填报：评选活动
CREATE TABLE "campaignReturn.awardEvents" (
  "@record" TEXT NOT NULL REFERENCES "campaignReturn" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "name" TEXT, -- 名称
  "approvalNo" TEXT, -- 批准文号
  "fee" BIGINT, -- 收费，分
  "winners" BIGINT, -- 获奖数
  PRIMARY KEY ("@record", "@row")
);

-- 执法案件
CREATE TABLE "case" (
  "@id" TEXT PRIMARY KEY,
  "@state" TEXT,
  "@submitted" TEXT, -- 提交日期，草稿为空
  "@created" TEXT NOT NULL,
  "@conclusion" TEXT, -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "caseNo" TEXT, -- 案号
  "org" TEXT, -- 社会组织
  "orgType" TEXT, -- 组织类型
  "clueFrom" TEXT, -- 线索来源
  "clueOn" TEXT, -- 线索日期
  "clueNote" TEXT, -- 线索说明
  "grounds" TEXT, -- 案由
  "openedOn" TEXT, -- 立案日期
  "openedBy" TEXT, -- 立案审批人
  "factOn" TEXT, -- 行为发生日期
  "misconduct" TEXT, -- 违法事实
  "closedOn" TEXT, -- 调查终结日期
  "inquiryReport" TEXT, -- 调查终结报告
  "proposed" TEXT, -- 拟处罚
  "fine" BIGINT, -- 拟罚款金额，分
  "confiscated" BIGINT, -- 没收金额，分
  "suspension" TEXT, -- 停止活动期限
  "legalOpinion" TEXT, -- 法制审核意见
  "legalReviewer" TEXT, -- 法制审核人
  "legalOn" TEXT, -- 法制审核日期
  "hearingTold" BOOLEAN, -- 告知听证权利
  "noticeNo" TEXT, -- 告知书文号
  "noticeServedOn" TEXT, -- 告知书送达日期
  "defenceUntil" TEXT, -- 申辩期满
  "defended" BOOLEAN, -- 提出陈述申辩
  "defence" TEXT, -- 陈述申辩内容
  "defenceAnswer" TEXT, -- 申辩复核意见
  "hearingAskedOn" TEXT, -- 听证申请日期
  "hearingNoticeOn" TEXT, -- 听证通知日期
  "heardOn" TEXT, -- 听证举行日期
  "hearingResult" TEXT, -- 听证情况
  "discussedOn" TEXT, -- 集体讨论日期
  "discretion" TEXT, -- 裁量理由
  "decidedOn" TEXT, -- 决定日期
  "performBy" TEXT, -- 履行期限
  "published" BOOLEAN, -- 是否公开
  "decisionNo" TEXT, -- 决定书文号
  "decisionServedHow" TEXT, -- 决定书送达方式
  "decisionServedOn" TEXT, -- 决定书送达日期
  "daysUsed" BIGINT, -- 办案用时
  "reviewUntil" TEXT, -- 复议期满
  "suitUntil" TEXT, -- 起诉期满
  "challenged" TEXT, -- 复议或诉讼
  "announcedOn" TEXT, -- 公告日期
  "collected" BOOLEAN, -- 收缴证书和印章
  "creditList" TEXT, -- 列入信用名录
  "finishedOn" TEXT, -- 结案日期
  "result" TEXT -- 结果
);

-- 执法案件：承办人
CREATE TABLE "case.officers" (
  "@record" TEXT NOT NULL REFERENCES "case" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "name" TEXT, -- 姓名
  "licence" TEXT, -- 执法证号
  PRIMARY KEY ("@record", "@row")
);

-- 执法案件：证据
CREATE TABLE "case.evidence" (
  "@record" TEXT NOT NULL REFERENCES "case" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "name" TEXT, -- 名称
  "source" TEXT, -- 来源
  "obtainedOn" TEXT, -- 取得日期
  PRIMARY KEY ("@record", "@row")
);

-- 僵尸型排查
CREATE TABLE "zombieCheck" (
  "@id" TEXT PRIMARY KEY,
  "@state" TEXT,
  "@submitted" TEXT, -- 提交日期，草稿为空
  "@created" TEXT NOT NULL,
  "@conclusion" TEXT, -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "org" TEXT, -- 社会组织
  "street" TEXT, -- 街道
  "year" BIGINT, -- 年度
  "foundBy" TEXT, -- 发现途径
  "checkedOn" TEXT, -- 排查日期
  "lastActivity" TEXT, -- 最近活动日期
  "firstMail" TEXT, -- 第一次投递日期
  "secondMail" TEXT, -- 第二次投递日期
  "streetOpinion" TEXT, -- 街道意见
  "supervisorOpinion" TEXT, -- 主管单位意见
  "absentYears" BIGINT, -- 未参检年数
  "failedYears" BIGINT, -- 不合格年数
  "inactive" BOOLEAN, -- 长期不活动
  "unreachable" BOOLEAN, -- 查无下落
  "hits" BIGINT, -- 命中条数
  "handling" TEXT, -- 处置方式
  "reason" TEXT, -- 处置理由
  "outcome" TEXT, -- 处置结果
  "closedOn" TEXT -- 办结日期
);

-- 僵尸型排查：证据
CREATE TABLE "zombieCheck.evidence" (
  "@record" TEXT NOT NULL REFERENCES "zombieCheck" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "name" TEXT, -- 名称
  "obtainedOn" TEXT, -- 取得日期
  "file" TEXT, -- 材料
  PRIMARY KEY ("@record", "@row")
);

-- 预警网络节点
CREATE TABLE "warningNode" (
  "@id" TEXT PRIMARY KEY,
  "@state" TEXT,
  "@submitted" TEXT, -- 提交日期，草稿为空
  "@created" TEXT NOT NULL,
  "@conclusion" TEXT, -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "name" TEXT, -- 名称
  "level" TEXT, -- 层级
  "parent" TEXT, -- 上级节点
  "street" TEXT, -- 街道
  "since" TEXT, -- 设立日期
  "phone" TEXT -- 值守电话
);

-- 预警信息员
CREATE TABLE "informant" (
  "@id" TEXT PRIMARY KEY,
  "@state" TEXT,
  "@submitted" TEXT, -- 提交日期，草稿为空
  "@created" TEXT NOT NULL,
  "@conclusion" TEXT, -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "node" TEXT, -- 节点
  "level" TEXT, -- 层级
  "street" TEXT, -- 街道
  "unit" TEXT, -- 单位
  "name" TEXT, -- 姓名
  "mobile" TEXT, -- 手机
  "post" TEXT, -- 职务
  "since" TEXT, -- 起任日期
  "confirmedOn" TEXT, -- 最近确认日期
  "leftOn" TEXT -- 离岗日期
);

-- 预警信息
CREATE TABLE "alert" (
  "@id" TEXT PRIMARY KEY,
  "@state" TEXT,
  "@submitted" TEXT, -- 提交日期，草稿为空
  "@created" TEXT NOT NULL,
  "@conclusion" TEXT, -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "reporter" TEXT, -- 上报人
  "reportedAt" TEXT, -- 上报时间
  "foundAt" TEXT, -- 发现时间
  "street" TEXT, -- 街道
  "committee" TEXT, -- 居委会
  "place" TEXT, -- 详细地点
  "kind" TEXT, -- 类型
  "org" TEXT, -- 涉及组织
  "subject" TEXT, -- 涉及对象
  "description" TEXT, -- 情况描述
  "urgency" TEXT, -- 紧急程度
  "verifier" TEXT, -- 核实人
  "verifiedAt" TEXT, -- 核实时间
  "verified" TEXT, -- 核实结论
  "verification" TEXT, -- 核实情况
  "acceptedAt" TEXT, -- 受理时间
  "handling" TEXT, -- 处置方式
  "officer" TEXT, -- 承办人
  "unit" TEXT, -- 协办单位
  "handleBy" TEXT, -- 处置期限
  "outcome" TEXT, -- 处置结果
  "answeredOn" TEXT, -- 反馈日期
  "hoursToAccept" BIGINT, -- 受理用时，乘 10
  "daysToAnswer" BIGINT -- 反馈用时
);

-- 预警信息：照片
CREATE TABLE "alert.photos" (
  "@record" TEXT NOT NULL REFERENCES "alert" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "photo" TEXT, -- 照片
  PRIMARY KEY ("@record", "@row")
);
