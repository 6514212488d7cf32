-- 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
-- 基地情况 两会一中心
-- :asOf 截至哪一天
WITH counted AS MATERIALIZED (
  SELECT r."street" AS b1,
    r."kind" AS c1,
    CASE WHEN (r."@state" IN ('已建', '达标')) THEN 1 END AS v1,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" AS stamp
  FROM "base" AS r
  WHERE r."@submitted" IS NOT NULL
    AND ((r."kind" <> 'B1') AND (r."@state" <> '退出'))
)
SELECT 1 AS "@level",
  1 AS "@width",
  s.b1 AS b1,
  s.c1 AS c1,
  COUNT(s.v1) AS m1n,
  1 AS m1d
FROM counted AS s
GROUP BY s.b1, s.c1
UNION ALL
SELECT 1 AS "@level",
  0 AS "@width",
  s.b1 AS b1,
  NULL AS c1,
  COUNT(s.v1) AS m1n,
  1 AS m1d
FROM counted AS s
GROUP BY s.b1
UNION ALL
SELECT 0 AS "@level",
  1 AS "@width",
  NULL AS b1,
  s.c1 AS c1,
  COUNT(s.v1) AS m1n,
  1 AS m1d
FROM counted AS s
GROUP BY s.c1
UNION ALL
SELECT 0 AS "@level",
  0 AS "@width",
  NULL AS b1,
  NULL AS c1,
  COUNT(s.v1) AS m1n,
  1 AS m1d
FROM counted AS s;

-- 基地情况 培育基地
-- :asOf 截至哪一天
WITH counted AS MATERIALIZED (
  SELECT r."street" AS o1,
    r."name" AS o2,
    r."@id" AS entry,
    r."name" AS v1,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w1,
    r."street" AS v2,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w2,
    r."operator" AS v3,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w3,
    r."area" AS v4,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w4,
    r."incubating" AS v5,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w5,
    r."places" AS v6,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w6,
    r."occupancy" AS v7,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w7,
    r."converted" AS v8,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w8,
    r."honourOn" AS v9,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w9,
    r."@state" AS v10,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w10,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" AS stamp
  FROM "base" AS r
  WHERE r."@submitted" IS NOT NULL
    AND (r."kind" = 'B1')
)
SELECT s.entry AS entry,
  MAX(CASE WHEN s.p1 = 1 AND s.w1 = 1 THEN s.v1 END) AS m1,
  MAX(CASE WHEN s.p2 = 1 AND s.w2 = 1 THEN s.v2 END) AS m2,
  MAX(CASE WHEN s.p3 = 1 AND s.w3 = 1 THEN s.v3 END) AS m3,
  MAX(CASE WHEN s.p4 = 1 AND s.w4 = 1 THEN s.v4 END) AS m4n,
  10 AS m4d,
  MAX(CASE WHEN s.p5 = 1 AND s.w5 = 1 THEN s.v5 END) AS m5n,
  1 AS m5d,
  MAX(CASE WHEN s.p6 = 1 AND s.w6 = 1 THEN s.v6 END) AS m6n,
  1 AS m6d,
  MAX(CASE WHEN s.p7 = 1 AND s.w7 = 1 THEN s.v7 END) AS m7n,
  1000 AS m7d,
  MAX(CASE WHEN s.p8 = 1 AND s.w8 = 1 THEN s.v8 END) AS m8n,
  1 AS m8d,
  MAX(CASE WHEN s.p9 = 1 AND s.w9 = 1 THEN s.v9 END) AS m9,
  MAX(CASE WHEN s.p10 = 1 AND s.w10 = 1 THEN s.v10 END) AS m10
FROM (SELECT counted.*, row_number() OVER (PARTITION BY entry ORDER BY w1 DESC, stamp DESC) AS p1, row_number() OVER (PARTITION BY entry ORDER BY w2 DESC, stamp DESC) AS p2, row_number() OVER (PARTITION BY entry ORDER BY w3 DESC, stamp DESC) AS p3, row_number() OVER (PARTITION BY entry ORDER BY w4 DESC, stamp DESC) AS p4, row_number() OVER (PARTITION BY entry ORDER BY w5 DESC, stamp DESC) AS p5, row_number() OVER (PARTITION BY entry ORDER BY w6 DESC, stamp DESC) AS p6, row_number() OVER (PARTITION BY entry ORDER BY w7 DESC, stamp DESC) AS p7, row_number() OVER (PARTITION BY entry ORDER BY w8 DESC, stamp DESC) AS p8, row_number() OVER (PARTITION BY entry ORDER BY w9 DESC, stamp DESC) AS p9, row_number() OVER (PARTITION BY entry ORDER BY w10 DESC, stamp DESC) AS p10 FROM counted) AS s
GROUP BY s.entry
ORDER BY CASE WHEN MAX(s.o1) IS NULL THEN 1 ELSE 0 END, CASE MAX(s.o1) WHEN '310110001' THEN 0 WHEN '310110006' THEN 1 WHEN '310110008' THEN 2 WHEN '310110009' THEN 3 WHEN '310110012' THEN 4 WHEN '310110013' THEN 5 WHEN '310110015' THEN 6 WHEN '310110016' THEN 7 WHEN '310110018' THEN 8 WHEN '310110019' THEN 9 WHEN '310110020' THEN 10 WHEN '310110021' THEN 11 END, CASE WHEN MAX(s.o2) IS NULL THEN 1 ELSE 0 END, MAX(s.o2), MAX(s.stamp);
