-- 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
-- 等级评估情况 等级和类型
-- :asOf 截至哪一天
WITH counted AS MATERIALIZED (
  SELECT r."level" AS b1,
    r."orgType" AS c1,
    r."org" AS v1,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" AS stamp
  FROM "rating" AS r
  WHERE r."@submitted" IS NOT NULL
    AND ((r."level" <> 'A0') AND (NOT (COALESCE(r."finalLevel", '') = '')))
    AND (r."validFrom" <= CAST(:asOf AS text))
    AND (r."validTo" IS NULL OR r."validTo" >= CAST(:asOf AS text))
)
SELECT 1 AS "@level",
  1 AS "@width",
  s.b1 AS b1,
  s.c1 AS c1,
  CAST(COUNT(DISTINCT s.v1) AS numeric) AS m1n,
  numeric '1' AS m1d
FROM counted AS s
GROUP BY s.b1, s.c1
UNION ALL
SELECT 1 AS "@level",
  0 AS "@width",
  s.b1 AS b1,
  NULL AS c1,
  CAST(COUNT(DISTINCT s.v1) AS numeric) AS m1n,
  numeric '1' AS m1d
FROM counted AS s
GROUP BY s.b1
UNION ALL
SELECT 0 AS "@level",
  1 AS "@width",
  NULL AS b1,
  s.c1 AS c1,
  CAST(COUNT(DISTINCT s.v1) AS numeric) AS m1n,
  numeric '1' AS m1d
FROM counted AS s
GROUP BY s.c1
UNION ALL
SELECT 0 AS "@level",
  0 AS "@width",
  NULL AS b1,
  NULL AS c1,
  CAST(COUNT(DISTINCT s.v1) AS numeric) AS m1n,
  numeric '1' AS m1d
FROM counted AS s;

-- 等级评估情况 街道
-- :asOf 截至哪一天
WITH counted AS MATERIALIZED (
  SELECT r."street" AS b1,
    r."level" AS c1,
    r."org" AS v1,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" AS stamp
  FROM "rating" AS r
  WHERE r."@submitted" IS NOT NULL
    AND ((r."level" <> 'A0') AND (NOT (COALESCE(r."finalLevel", '') = '')))
    AND (r."validFrom" <= CAST(:asOf AS text))
    AND (r."validTo" IS NULL OR r."validTo" >= CAST(:asOf AS text))
)
SELECT 1 AS "@level",
  1 AS "@width",
  s.b1 AS b1,
  s.c1 AS c1,
  CAST(COUNT(DISTINCT s.v1) AS numeric) AS m1n,
  numeric '1' AS m1d
FROM counted AS s
GROUP BY s.b1, s.c1
UNION ALL
SELECT 1 AS "@level",
  0 AS "@width",
  s.b1 AS b1,
  NULL AS c1,
  CAST(COUNT(DISTINCT s.v1) AS numeric) AS m1n,
  numeric '1' AS m1d
FROM counted AS s
GROUP BY s.b1
UNION ALL
SELECT 0 AS "@level",
  1 AS "@width",
  NULL AS b1,
  s.c1 AS c1,
  CAST(COUNT(DISTINCT s.v1) AS numeric) AS m1n,
  numeric '1' AS m1d
FROM counted AS s
GROUP BY s.c1
UNION ALL
SELECT 0 AS "@level",
  0 AS "@width",
  NULL AS b1,
  NULL AS c1,
  CAST(COUNT(DISTINCT s.v1) AS numeric) AS m1n,
  numeric '1' AS m1d
FROM counted AS s;

-- 等级评估情况 一年以内到期的
-- :asOf 截至哪一天
WITH counted AS MATERIALIZED (
  SELECT r."validTo" AS o1,
    r."org" AS o2,
    r."@id" AS entry,
    r."org" AS v1,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w1,
    r."street" AS v2,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w2,
    r."level" AS v3,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w3,
    r."announcedOn" AS v4,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w4,
    r."validTo" AS v5,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w5,
    CAST(CAST(r."validTo" AS date) - CAST(CAST(:asOf AS text) AS date) AS numeric) AS v6,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w6,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" AS stamp
  FROM "rating" AS r
  WHERE r."@submitted" IS NOT NULL
    AND ((r."@state" = '有效') AND (CAST(CAST(r."validTo" AS date) - CAST(CAST(:asOf AS text) AS date) AS numeric) <= numeric '365'))
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
