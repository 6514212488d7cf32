-- 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
-- 观鸟站
CREATE TABLE "station" (
  "@id" TEXT PRIMARY KEY,
  "@state" TEXT,
  "@submitted" TEXT, -- 提交日期，草稿为空
  "@created" TEXT NOT NULL,
  "@conclusion" TEXT, -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "title" TEXT, -- 站名
  "code" TEXT, -- 信用代码
  "licence" TEXT, -- 许可文号
  "address" TEXT, -- 地址
  "postcode" TEXT, -- 邮编
  "keeper" TEXT, -- 站长
  "keeperId" TEXT, -- 站长身份证号
  "mobile" TEXT, -- 手机
  "phone" TEXT, -- 电话
  "email" TEXT, -- 邮箱
  "habitat" TEXT, -- 生境
  "seasons" TEXT, -- 开放季节
  "helpers" TEXT, -- 志愿季节
  "depth" BIGINT, -- 水深，乘 100
  "share" BIGINT, -- 开放比例，乘 1000
  "budget" BIGINT, -- 年度经费，分
  "beds" BIGINT, -- 床位
  "founded" BIGINT, -- 建站年度
  "opened" TEXT, -- 开放日期
  "visited" TEXT, -- 最近巡查
  "hasBoat" BOOLEAN, -- 有船
  "boatLength" BIGINT, -- 船长
  "boatPermit" TEXT, -- 船舶证书
  "map" TEXT, -- 站点图
  "seal" TEXT, -- 站长签名
  "remarks" TEXT, -- 备注
  "crewCount" BIGINT, -- 值守人数
  "rota" TEXT -- 值守安排
);

-- 观鸟站：值守人员
CREATE TABLE "station.crew" (
  "@record" TEXT NOT NULL REFERENCES "station" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "name" TEXT, -- 姓名
  "duty" TEXT, -- 职责
  "ringNo" TEXT, -- 环志证号
  "days" BIGINT, -- 天数
  "why" TEXT, -- 天数说明
  PRIMARY KEY ("@record", "@row")
);

-- 观鸟站：参观
CREATE TABLE "station.visits" (
  "@record" TEXT NOT NULL REFERENCES "station" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "day" TEXT, -- 日期
  PRIMARY KEY ("@record", "@row")
);

-- 观察记录
CREATE TABLE "观察记录" (
  "@id" TEXT PRIMARY KEY,
  "@state" TEXT,
  "@submitted" TEXT, -- 提交日期，草稿为空
  "@created" TEXT NOT NULL,
  "@conclusion" TEXT, -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "站" TEXT, -- 观鸟站
  "day" TEXT, -- 日期
  "species" TEXT, -- 鸟种
  "count" BIGINT, -- 只数
  "ringed" BOOLEAN, -- 已环志
  "ringNumbers" TEXT, -- 环号
  "keeper" TEXT -- 站长
);
