-- 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
-- 协商活动 联系点
-- :asOf 截至哪一天
WITH counted AS MATERIALIZED (
  SELECT r."kind" AS b1,
    1 AS v1,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" AS stamp
  FROM "contactPoint" AS r
  WHERE r."@submitted" IS NOT NULL
    AND (r."setUpOn" <= CAST(:asOf AS text))
    AND (r."closedOn" IS NULL OR r."closedOn" >= CAST(:asOf AS text))
)
SELECT 1 AS "@level",
  0 AS "@width",
  s.b1 AS b1,
  CAST(COUNT(s.v1) AS numeric) AS m1n,
  numeric '1' AS m1d
FROM counted AS s
GROUP BY s.b1
UNION ALL
SELECT 0 AS "@level",
  0 AS "@width",
  NULL AS b1,
  CAST(COUNT(s.v1) AS numeric) AS m1n,
  numeric '1' AS m1d
FROM counted AS s;

-- 协商活动 各联系点
-- :asOf 截至哪一天
WITH counted AS MATERIALIZED (
  SELECT r."kind" AS o1,
    r."name" AS o2,
    r."@id" AS entry,
    r."name" AS v1,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w1,
    r."kind" AS v2,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w2,
    r."street" AS v3,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w3,
    CAST(r."task" AS numeric) AS v4,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w4,
    CAST((SELECT COUNT(*) FROM "consultation" AS t1 WHERE t1."@submitted" IS NOT NULL AND ((t1."point" = r."@id") AND (CAST(CAST(substr(substr(t1."heldAt", 1, 10), 1, 4) AS integer) AS numeric) = CAST(CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) AS numeric)) AND (t1."@state" IN ('已举办', '成果跟踪', '办结')))) AS numeric) AS v5,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w5,
    CAST((SELECT COUNT(*) FROM "consultationOutcome" AS t2 WHERE t2."@submitted" IS NOT NULL AND ((t2."point" = r."@id") AND (CAST(CAST(substr(substr(t2."heldAt", 1, 10), 1, 4) AS integer) AS numeric) = CAST(CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) AS numeric)))) AS numeric) AS v6,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w6,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" AS stamp
  FROM "contactPoint" AS r
  WHERE r."@submitted" IS NOT NULL
    AND (r."setUpOn" <= CAST(:asOf AS text))
    AND (r."closedOn" IS NULL OR r."closedOn" >= CAST(:asOf AS text))
)
SELECT s.entry AS entry,
  MAX(CASE WHEN s.p1 = 1 AND s.w1 = 1 THEN s.v1 END) AS m1,
  MAX(CASE WHEN s.p2 = 1 AND s.w2 = 1 THEN s.v2 END) AS m2,
  MAX(CASE WHEN s.p3 = 1 AND s.w3 = 1 THEN s.v3 END) AS m3,
  MAX(CASE WHEN s.p4 = 1 AND s.w4 = 1 THEN s.v4 END) AS m4n,
  numeric '1' AS m4d,
  MAX(CASE WHEN s.p5 = 1 AND s.w5 = 1 THEN s.v5 END) AS m5n,
  numeric '1' AS m5d,
  MAX(CASE WHEN s.p6 = 1 AND s.w6 = 1 THEN s.v6 END) AS m6n,
  numeric '1' AS m6d
FROM (SELECT counted.*, row_number() OVER (PARTITION BY entry ORDER BY w1 DESC, stamp DESC) AS p1, row_number() OVER (PARTITION BY entry ORDER BY w2 DESC, stamp DESC) AS p2, row_number() OVER (PARTITION BY entry ORDER BY w3 DESC, stamp DESC) AS p3, row_number() OVER (PARTITION BY entry ORDER BY w4 DESC, stamp DESC) AS p4, row_number() OVER (PARTITION BY entry ORDER BY w5 DESC, stamp DESC) AS p5, row_number() OVER (PARTITION BY entry ORDER BY w6 DESC, stamp DESC) AS p6 FROM counted) AS s
GROUP BY s.entry
ORDER BY CASE WHEN MAX(s.o1) IS NULL THEN 1 ELSE 0 END, CASE MAX(s.o1) WHEN '专业' THEN 0 WHEN '社区' THEN 1 WHEN '协会商会' THEN 2 END, CASE WHEN MAX(s.o2) IS NULL THEN 1 ELSE 0 END, MAX(s.o2), MAX(s.stamp);

-- 协商活动 全年没有活动的联系点
-- :asOf 截至哪一天
WITH counted AS MATERIALIZED (
  SELECT r."kind" AS o1,
    r."name" AS o2,
    r."@id" AS entry,
    r."name" AS v1,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w1,
    r."kind" AS v2,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w2,
    r."street" AS v3,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w3,
    r."manager" AS v4,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w4,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" AS stamp
  FROM "contactPoint" AS r
  WHERE r."@submitted" IS NOT NULL
    AND (CAST((SELECT COUNT(*) FROM "consultation" AS t1 WHERE t1."@submitted" IS NOT NULL AND ((t1."point" = r."@id") AND (CAST(CAST(substr(substr(t1."heldAt", 1, 10), 1, 4) AS integer) AS numeric) = CAST(CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) AS numeric)) AND (t1."@state" IN ('已举办', '成果跟踪', '办结')))) AS numeric) = numeric '0')
    AND (r."setUpOn" <= CAST(:asOf AS text))
    AND (r."closedOn" IS NULL OR r."closedOn" >= CAST(:asOf AS text))
)
SELECT s.entry AS entry,
  MAX(CASE WHEN s.p1 = 1 AND s.w1 = 1 THEN s.v1 END) AS m1,
  MAX(CASE WHEN s.p2 = 1 AND s.w2 = 1 THEN s.v2 END) AS m2,
  MAX(CASE WHEN s.p3 = 1 AND s.w3 = 1 THEN s.v3 END) AS m3,
  MAX(CASE WHEN s.p4 = 1 AND s.w4 = 1 THEN s.v4 END) AS m4
FROM (SELECT counted.*, row_number() OVER (PARTITION BY entry ORDER BY w1 DESC, stamp DESC) AS p1, row_number() OVER (PARTITION BY entry ORDER BY w2 DESC, stamp DESC) AS p2, row_number() OVER (PARTITION BY entry ORDER BY w3 DESC, stamp DESC) AS p3, row_number() OVER (PARTITION BY entry ORDER BY w4 DESC, stamp DESC) AS p4 FROM counted) AS s
GROUP BY s.entry
ORDER BY CASE WHEN MAX(s.o1) IS NULL THEN 1 ELSE 0 END, CASE MAX(s.o1) WHEN '专业' THEN 0 WHEN '社区' THEN 1 WHEN '协会商会' THEN 2 END, CASE WHEN MAX(s.o2) IS NULL THEN 1 ELSE 0 END, MAX(s.o2), MAX(s.stamp);

-- 协商活动 各月活动
-- :asOf 截至哪一天
WITH counted AS MATERIALIZED (
  SELECT CAST(CAST(substr(substr(r."heldAt", 1, 10), 6, 2) AS integer) AS numeric) AS b1,
    1 AS v1,
    CAST(r."headcount" AS numeric) AS v2,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" AS stamp
  FROM "consultation" AS r
  WHERE r."@submitted" IS NOT NULL
    AND (r."@state" IN ('已举办', '成果跟踪', '办结'))
    AND (substr(r."heldAt", 1, 10) >= CASE WHEN CAST(CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) AS numeric) BETWEEN numeric '1000' AND numeric '9999' THEN CAST(CAST(CAST(CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) AS numeric) AS integer) AS text) || '-01-01' END AND substr(r."heldAt", 1, 10) <= CAST(:asOf AS text))
)
SELECT 1 AS "@level",
  0 AS "@width",
  s.b1 AS b1,
  CAST(COUNT(s.v1) AS numeric) AS m1n,
  numeric '1' AS m1d,
  COALESCE(CAST(SUM(s.v2) AS numeric), numeric '0') AS m2n,
  numeric '1' AS m2d
FROM counted AS s
GROUP BY s.b1
UNION ALL
SELECT 0 AS "@level",
  0 AS "@width",
  NULL AS b1,
  CAST(COUNT(s.v1) AS numeric) AS m1n,
  numeric '1' AS m1d,
  COALESCE(CAST(SUM(s.v2) AS numeric), numeric '0') AS m2n,
  numeric '1' AS m2d
FROM counted AS s;

-- 协商活动 年度议题
-- :asOf 截至哪一天
WITH counted AS MATERIALIZED (
  SELECT r."@state" AS o1,
    r."dueOn" AS o2,
    r."@id" AS entry,
    r."title" AS v1,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w1,
    r."field" AS v2,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w2,
    r."leadPoint" AS v3,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w3,
    r."@state" AS v4,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w4,
    r."dueOn" AS v5,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w5,
    CASE WHEN (r."@state" IN ('办结', '并案', '不采纳')) THEN '已结' WHEN NOT (r."@state" IN ('办结', '并案', '不采纳')) THEN CASE WHEN (r."dueOn" < CAST(:asOf AS text)) THEN '逾期' WHEN NOT (r."dueOn" < CAST(:asOf AS text)) THEN CASE WHEN (CAST(CAST(r."dueOn" AS date) - CAST(CAST(:asOf AS text) AS date) AS numeric) <= numeric '30') THEN '将到期' WHEN NOT (CAST(CAST(r."dueOn" AS date) - CAST(CAST(:asOf AS text) AS date) AS numeric) <= numeric '30') THEN '正常' END END END AS v6,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w6,
    CAST((SELECT COUNT(*) FROM "topic.results" AS t1 WHERE t1."@record" = r."@id") AS numeric) AS v7,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w7,
    CAST(r."adoptedCount" AS numeric) AS v8,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w8,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" AS stamp
  FROM "topic" AS r
  WHERE r."@submitted" IS NOT NULL
    AND (CAST(r."year" AS numeric) = CAST(CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) AS numeric))
)
SELECT s.entry AS entry,
  MAX(CASE WHEN s.p1 = 1 AND s.w1 = 1 THEN s.v1 END) AS m1,
  MAX(CASE WHEN s.p2 = 1 AND s.w2 = 1 THEN s.v2 END) AS m2,
  MAX(CASE WHEN s.p3 = 1 AND s.w3 = 1 THEN s.v3 END) AS m3,
  MAX(CASE WHEN s.p4 = 1 AND s.w4 = 1 THEN s.v4 END) AS m4,
  MAX(CASE WHEN s.p5 = 1 AND s.w5 = 1 THEN s.v5 END) AS m5,
  MAX(CASE WHEN s.p6 = 1 AND s.w6 = 1 THEN s.v6 END) AS m6,
  MAX(CASE WHEN s.p7 = 1 AND s.w7 = 1 THEN s.v7 END) AS m7n,
  numeric '1' AS m7d,
  MAX(CASE WHEN s.p8 = 1 AND s.w8 = 1 THEN s.v8 END) AS m8n,
  numeric '1' AS m8d
FROM (SELECT counted.*, row_number() OVER (PARTITION BY entry ORDER BY w1 DESC, stamp DESC) AS p1, row_number() OVER (PARTITION BY entry ORDER BY w2 DESC, stamp DESC) AS p2, row_number() OVER (PARTITION BY entry ORDER BY w3 DESC, stamp DESC) AS p3, row_number() OVER (PARTITION BY entry ORDER BY w4 DESC, stamp DESC) AS p4, row_number() OVER (PARTITION BY entry ORDER BY w5 DESC, stamp DESC) AS p5, row_number() OVER (PARTITION BY entry ORDER BY w6 DESC, stamp DESC) AS p6, row_number() OVER (PARTITION BY entry ORDER BY w7 DESC, stamp DESC) AS p7, row_number() OVER (PARTITION BY entry ORDER BY w8 DESC, stamp DESC) AS p8 FROM counted) AS s
GROUP BY s.entry
ORDER BY CASE WHEN MAX(s.o1) IS NULL THEN 1 ELSE 0 END, CASE MAX(s.o1) WHEN '征集' THEN 0 WHEN '初筛' THEN 1 WHEN '拟定年度议题' THEN 2 WHEN '已批准' THEN 3 WHEN '已分派' THEN 4 WHEN '协商中' THEN 5 WHEN '成果报送' THEN 6 WHEN '部门反馈' THEN 7 WHEN '办结' THEN 8 WHEN '并案' THEN 9 WHEN '不采纳' THEN 10 END, CASE WHEN MAX(s.o2) IS NULL THEN 1 ELSE 0 END, MAX(s.o2), MAX(s.stamp);

-- 协商活动 各领域的采纳
-- :asOf 截至哪一天
WITH counted AS MATERIALIZED (
  SELECT r."field" AS b1,
    1 AS v1,
    CASE WHEN (NOT (COALESCE(x."adopted", '') = '')) THEN 1 END AS v2,
    CASE WHEN (x."adopted" IN ('全部采纳', '部分采纳')) THEN 1 END AS v3,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" || ' ' || CAST(x."@row" AS TEXT) AS stamp
  FROM "topic" AS r JOIN "topic.results" AS x ON x."@record" = r."@id"
  WHERE r."@submitted" IS NOT NULL
    AND (CAST(r."year" AS numeric) = CAST(CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) AS numeric))
)
SELECT 1 AS "@level",
  0 AS "@width",
  s.b1 AS b1,
  CAST(COUNT(s.v1) AS numeric) AS m1n,
  numeric '1' AS m1d,
  CAST(COUNT(s.v2) AS numeric) AS m2n,
  numeric '1' AS m2d,
  CAST(COUNT(s.v3) AS numeric) AS m3n,
  numeric '1' AS m3d,
  (CAST(COUNT(s.v3) AS numeric) * sign(CAST(COUNT(s.v1) AS numeric))) AS m4n,
  NULLIF(abs(CAST(COUNT(s.v1) AS numeric)), numeric '0') AS m4d
FROM counted AS s
GROUP BY s.b1
UNION ALL
SELECT 0 AS "@level",
  0 AS "@width",
  NULL AS b1,
  CAST(COUNT(s.v1) AS numeric) AS m1n,
  numeric '1' AS m1d,
  CAST(COUNT(s.v2) AS numeric) AS m2n,
  numeric '1' AS m2d,
  CAST(COUNT(s.v3) AS numeric) AS m3n,
  numeric '1' AS m3d,
  (CAST(COUNT(s.v3) AS numeric) * sign(CAST(COUNT(s.v1) AS numeric))) AS m4n,
  NULLIF(abs(CAST(COUNT(s.v1) AS numeric)), numeric '0') AS m4d
FROM counted AS s;

-- 协商活动 智库专家
-- :asOf 截至哪一天
WITH counted AS MATERIALIZED (
  SELECT r."university" AS o1,
    r."name" AS o2,
    r."@id" AS entry,
    r."name" AS v1,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w1,
    r."university" AS v2,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w2,
    r."title" AS v3,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w3,
    r."termFrom" AS v4,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w4,
    r."termTo" AS v5,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w5,
    CAST((SELECT COUNT(*) FROM "expertInvitation" AS t1 WHERE t1."@submitted" IS NOT NULL AND ((t1."expert" = r."@id") AND (t1."@state" = '已参加'))) AS numeric) AS v6,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w6,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" AS stamp
  FROM "expert" AS r
  WHERE r."@submitted" IS NOT NULL
    AND (r."@state" <> '解聘')
)
SELECT s.entry AS entry,
  MAX(CASE WHEN s.p1 = 1 AND s.w1 = 1 THEN s.v1 END) AS m1,
  MAX(CASE WHEN s.p2 = 1 AND s.w2 = 1 THEN s.v2 END) AS m2,
  MAX(CASE WHEN s.p3 = 1 AND s.w3 = 1 THEN s.v3 END) AS m3,
  MAX(CASE WHEN s.p4 = 1 AND s.w4 = 1 THEN s.v4 END) AS m4,
  MAX(CASE WHEN s.p5 = 1 AND s.w5 = 1 THEN s.v5 END) AS m5,
  MAX(CASE WHEN s.p6 = 1 AND s.w6 = 1 THEN s.v6 END) AS m6n,
  numeric '1' AS m6d
FROM (SELECT counted.*, row_number() OVER (PARTITION BY entry ORDER BY w1 DESC, stamp DESC) AS p1, row_number() OVER (PARTITION BY entry ORDER BY w2 DESC, stamp DESC) AS p2, row_number() OVER (PARTITION BY entry ORDER BY w3 DESC, stamp DESC) AS p3, row_number() OVER (PARTITION BY entry ORDER BY w4 DESC, stamp DESC) AS p4, row_number() OVER (PARTITION BY entry ORDER BY w5 DESC, stamp DESC) AS p5, row_number() OVER (PARTITION BY entry ORDER BY w6 DESC, stamp DESC) AS p6 FROM counted) AS s
GROUP BY s.entry
ORDER BY CASE WHEN MAX(s.o1) IS NULL THEN 1 ELSE 0 END, MAX(s.o1), CASE WHEN MAX(s.o2) IS NULL THEN 1 ELSE 0 END, MAX(s.o2), MAX(s.stamp);

-- 协商活动 成果
-- :asOf 截至哪一天
WITH counted AS MATERIALIZED (
  SELECT r."kind" AS b1,
    1 AS v1,
    r."companyCode" AS v2,
    CAST(r."amount" AS numeric) AS v3,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" AS stamp
  FROM "consultationOutcome" AS r
  WHERE r."@submitted" IS NOT NULL
    AND (substr(r."heldAt", 1, 10) >= CASE WHEN CAST(CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) AS numeric) BETWEEN numeric '1000' AND numeric '9999' THEN CAST(CAST(CAST(CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) AS numeric) AS integer) AS text) || '-01-01' END AND substr(r."heldAt", 1, 10) <= CAST(:asOf AS text))
)
SELECT 1 AS "@level",
  0 AS "@width",
  s.b1 AS b1,
  CAST(COUNT(s.v1) AS numeric) AS m1n,
  numeric '1' AS m1d,
  CAST(COUNT(DISTINCT s.v2) AS numeric) AS m2n,
  numeric '1' AS m2d,
  COALESCE(CAST(SUM(s.v3) AS numeric), numeric '0') AS m3n,
  numeric '1' AS m3d
FROM counted AS s
GROUP BY s.b1
UNION ALL
SELECT 0 AS "@level",
  0 AS "@width",
  NULL AS b1,
  CAST(COUNT(s.v1) AS numeric) AS m1n,
  numeric '1' AS m1d,
  CAST(COUNT(DISTINCT s.v2) AS numeric) AS m2n,
  numeric '1' AS m2d,
  COALESCE(CAST(SUM(s.v3) AS numeric), numeric '0') AS m3n,
  numeric '1' AS m3d
FROM counted AS s;
