-- 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
-- 观鸟站
CREATE TABLE "station" (
  "@id" TEXT COLLATE "C" PRIMARY KEY,
  "@state" TEXT COLLATE "C",
  "@submitted" TEXT COLLATE "C", -- 提交日期，草稿为空
  "@created" TEXT COLLATE "C" NOT NULL,
  "@conclusion" TEXT COLLATE "C", -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "title" TEXT COLLATE "C", -- 站名
  "code" TEXT COLLATE "C", -- 信用代码
  "licence" TEXT COLLATE "C", -- 许可文号
  "address" TEXT COLLATE "C", -- 地址
  "postcode" TEXT COLLATE "C", -- 邮编
  "keeper" TEXT COLLATE "C", -- 站长
  "keeperId" TEXT COLLATE "C", -- 站长身份证号
  "mobile" TEXT COLLATE "C", -- 手机
  "phone" TEXT COLLATE "C", -- 电话
  "email" TEXT COLLATE "C", -- 邮箱
  "habitat" TEXT COLLATE "C", -- 生境
  "seasons" JSONB, -- 开放季节
  "helpers" JSONB, -- 志愿季节
  "depth" BIGINT, -- 水深，乘 100
  "share" BIGINT, -- 开放比例，乘 1000
  "budget" BIGINT, -- 年度经费，分
  "beds" BIGINT, -- 床位
  "founded" BIGINT, -- 建站年度
  "opened" TEXT COLLATE "C", -- 开放日期
  "visited" TEXT COLLATE "C", -- 最近巡查
  "hasBoat" BOOLEAN, -- 有船
  "boatLength" BIGINT, -- 船长
  "boatPermit" TEXT COLLATE "C", -- 船舶证书
  "map" TEXT COLLATE "C", -- 站点图
  "seal" TEXT COLLATE "C", -- 站长签名
  "remarks" TEXT COLLATE "C", -- 备注
  "crewCount" BIGINT, -- 值守人数
  "rota" TEXT COLLATE "C" -- 值守安排
);

-- 观鸟站：值守人员
CREATE TABLE "station.crew" (
  "@record" TEXT COLLATE "C" NOT NULL REFERENCES "station" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "name" TEXT COLLATE "C", -- 姓名
  "duty" TEXT COLLATE "C", -- 职责
  "ringNo" TEXT COLLATE "C", -- 环志证号
  "days" BIGINT, -- 天数
  "why" TEXT COLLATE "C", -- 天数说明
  PRIMARY KEY ("@record", "@row")
);

-- 观鸟站：参观
CREATE TABLE "station.visits" (
  "@record" TEXT COLLATE "C" NOT NULL REFERENCES "station" ("@id") ON DELETE CASCADE,
  "@row" INTEGER NOT NULL, -- 第几行，从 1 起
  "day" TEXT COLLATE "C", -- 日期
  PRIMARY KEY ("@record", "@row")
);

-- 观察记录
CREATE TABLE "观察记录" (
  "@id" TEXT COLLATE "C" PRIMARY KEY,
  "@state" TEXT COLLATE "C",
  "@submitted" TEXT COLLATE "C", -- 提交日期，草稿为空
  "@created" TEXT COLLATE "C" NOT NULL,
  "@conclusion" TEXT COLLATE "C", -- 结论
  "@severe" BIGINT, -- 严重问题数
  "@ordinary" BIGINT, -- 一般问题数
  "@advice" BIGINT, -- 建议数
  "站" TEXT COLLATE "C", -- 观鸟站
  "day" TEXT COLLATE "C", -- 日期
  "species" TEXT COLLATE "C", -- 鸟种
  "count" BIGINT, -- 只数
  "ringed" BOOLEAN, -- 已环志
  "ringNumbers" TEXT COLLATE "C", -- 环号
  "keeper" TEXT COLLATE "C" -- 站长
);
