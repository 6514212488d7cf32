# The reader's registration, with English keywords.
form 读者登记 （reader） version 2026
  basis 《公共图书馆法》第三十三条
  unique 证号
  filledBy 馆员
  reviewedBy 总馆
section 读者 （person）
  field 证号 （card）: text, required, length min 4, length max 20, hint "印在读者证背面"
  field 姓名 （name）: personName, required
  field 身份证号 （idNumber）: citizenId, required when 类别 ≠ 少儿读者, masked
  field 出生日期 （bornOn）: date, required, max 2026-12-31
  calc 年满周岁 （ageNow）: integer = age(出生日期, submittedOn)
  field 类别 （kind）: choice 读者类别, required
  field 监护人 （guardian）: personName, required, visible when 类别 = 少儿读者
  field 监护人手机 （guardianMobile）: mobile, required when 监护人 notEmpty, visible when 类别 = 少儿读者
  field 手机 （mobile）: mobile, required when 类别 ≠ 少儿读者
  field 邮箱 （email）: email, optional
  field 住址 （address）: address, required
  field 邮编 （postcode）: postcode, optional
section 证件 （card）
  field 开证日期 （issuedAt）: date, required
  field 有效期至 （validTo）: date, required
  field 押金 （deposit）: money, required, min 0元, max 500元, default 100元
  field 折扣 （discount）: percent, optional, places 1, min 0%, max 50%
  field 信用分 （score）: decimal, optional, places 1, min 0, max 10
  field 借阅偏好 （tastes）: choices【小说，科学，历史，艺术】, optional
  field 常去馆舍 （home）: choice 馆舍, required, default 总馆
section 其他 （rest）
  include 备注情况

rule 证件期限 （cardPeriod）: 有效期至 > 开证日期
  basis 《河畔市图书馆借阅办法》第五条
  else block "有效期至{有效期至}，应当晚于开证日期{开证日期}。"

rule 少儿年龄 （childAge）: when 类别 = 少儿读者 then age(出生日期, 开证日期) < 14
  else block "少儿读者应当不满14周岁，{姓名}已满{年满周岁}周岁。"

rule 押金偏高 （highDeposit）: 押金 ≤ 300元 or 类别 ≠ 少儿读者
  else warn "少儿读者的押金{押金}偏高，请核对。"

sample 成人
  fill 证号 "R0001", 姓名 张晓雅, 身份证号 "999999199003070020", 出生日期 1990-03-07, 类别 成人读者
  fill 手机 "13800138000", 住址 "河畔市沙洲东路1号", 邮编 "310000"
  fill 开证日期 2026-01-05, 有效期至 2029-01-04, 押金 100元, 折扣 5%, 借阅偏好【小说，历史】, 常去馆舍 总馆
  fill 有备注 no
  submitted 2026-01-05
  expect noFinding, 年满周岁 35, notAsked 监护人, notAsked 备注, required 手机

sample 少儿 same 成人
  fill 类别 少儿读者, 出生日期 2016-05-01, 身份证号 nothing, 监护人 张晓雅, 监护人手机 "13900139000", 手机 nothing
  fill 有备注 yes, 备注 “由监护人代办”
  expect noFinding, required 监护人手机, 年满周岁 9

sample 少儿超龄 same 成人: 类别 少儿读者, 监护人 张晓雅, 监护人手机 "13900139000" expect 少儿年龄

sample 期限写反 same 成人: 有效期至 2026-01-04 expect 证件期限
