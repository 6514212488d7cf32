-- 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
-- 公益活动善款 捐赠
-- :asOf 截至哪一天
WITH counted AS MATERIALIZED (
  SELECT CAST(CAST(substr(r."givenOn", 1, 4) AS integer) AS numeric) AS b1,
    r."campaign" AS b2,
    r."what" AS c1,
    1 AS v1,
    CAST(r."amount" AS numeric) AS v2,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" AS stamp
  FROM "donation" AS r
  WHERE r."@submitted" IS NOT NULL
    AND (r."@state" = '已到账')
)
SELECT 2 AS "@level",
  1 AS "@width",
  s.b1 AS b1,
  s.b2 AS b2,
  s.c1 AS c1,
  CAST(COUNT(s.v1) AS numeric) AS m1n,
  numeric '1' AS m1d,
  COALESCE(CAST(SUM(s.v2) AS numeric), numeric '0') AS m2n,
  numeric '1' AS m2d
FROM counted AS s
GROUP BY s.b1, s.b2, s.c1
UNION ALL
SELECT 2 AS "@level",
  0 AS "@width",
  s.b1 AS b1,
  s.b2 AS b2,
  NULL AS c1,
  CAST(COUNT(s.v1) AS numeric) AS m1n,
  numeric '1' AS m1d,
  COALESCE(CAST(SUM(s.v2) AS numeric), numeric '0') AS m2n,
  numeric '1' AS m2d
FROM counted AS s
GROUP BY s.b1, s.b2
UNION ALL
SELECT 1 AS "@level",
  1 AS "@width",
  s.b1 AS b1,
  NULL AS b2,
  s.c1 AS c1,
  CAST(COUNT(s.v1) AS numeric) AS m1n,
  numeric '1' AS m1d,
  COALESCE(CAST(SUM(s.v2) AS numeric), numeric '0') AS m2n,
  numeric '1' AS m2d
FROM counted AS s
GROUP BY s.b1, s.c1
UNION ALL
SELECT 1 AS "@level",
  0 AS "@width",
  s.b1 AS b1,
  NULL AS b2,
  NULL AS c1,
  CAST(COUNT(s.v1) AS numeric) AS m1n,
  numeric '1' AS m1d,
  COALESCE(CAST(SUM(s.v2) AS numeric), numeric '0') AS m2n,
  numeric '1' AS m2d
FROM counted AS s
GROUP BY s.b1
UNION ALL
SELECT 0 AS "@level",
  1 AS "@width",
  NULL AS b1,
  NULL AS b2,
  s.c1 AS c1,
  CAST(COUNT(s.v1) AS numeric) AS m1n,
  numeric '1' AS m1d,
  COALESCE(CAST(SUM(s.v2) AS numeric), numeric '0') AS m2n,
  numeric '1' AS m2d
FROM counted AS s
GROUP BY s.c1
UNION ALL
SELECT 0 AS "@level",
  0 AS "@width",
  NULL AS b1,
  NULL AS b2,
  NULL AS c1,
  CAST(COUNT(s.v1) AS numeric) AS m1n,
  numeric '1' AS m1d,
  COALESCE(CAST(SUM(s.v2) AS numeric), numeric '0') AS m2n,
  numeric '1' AS m2d
FROM counted AS s;

-- 公益活动善款 使用
-- :asOf 截至哪一天
WITH counted AS MATERIALIZED (
  SELECT r."shownOn" AS o1,
    r."campaign" AS o2,
    r."@id" AS entry,
    r."campaign" AS v1,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w1,
    r."org" AS v2,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w2,
    CAST(r."raised" AS numeric) AS v3,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w3,
    CAST(r."used" AS numeric) AS v4,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w4,
    CAST(r."left" AS numeric) AS v5,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w5,
    CAST(r."people" AS numeric) AS v6,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w6,
    r."shownOn" AS v7,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w7,
    r."@state" AS v8,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w8,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" AS stamp
  FROM "fundUse" AS r
  WHERE r."@submitted" IS NOT NULL
)
SELECT s.entry AS entry,
  MAX(CASE WHEN s.p1 = 1 AND s.w1 = 1 THEN s.v1 END) AS m1,
  MAX(CASE WHEN s.p2 = 1 AND s.w2 = 1 THEN s.v2 END) AS m2,
  MAX(CASE WHEN s.p3 = 1 AND s.w3 = 1 THEN s.v3 END) AS m3n,
  numeric '1' AS m3d,
  MAX(CASE WHEN s.p4 = 1 AND s.w4 = 1 THEN s.v4 END) AS m4n,
  numeric '1' AS m4d,
  MAX(CASE WHEN s.p5 = 1 AND s.w5 = 1 THEN s.v5 END) AS m5n,
  numeric '1' AS m5d,
  MAX(CASE WHEN s.p6 = 1 AND s.w6 = 1 THEN s.v6 END) AS m6n,
  numeric '1' AS m6d,
  MAX(CASE WHEN s.p7 = 1 AND s.w7 = 1 THEN s.v7 END) AS m7,
  MAX(CASE WHEN s.p8 = 1 AND s.w8 = 1 THEN s.v8 END) AS m8
FROM (SELECT counted.*, row_number() OVER (PARTITION BY entry ORDER BY w1 DESC, stamp DESC) AS p1, row_number() OVER (PARTITION BY entry ORDER BY w2 DESC, stamp DESC) AS p2, row_number() OVER (PARTITION BY entry ORDER BY w3 DESC, stamp DESC) AS p3, row_number() OVER (PARTITION BY entry ORDER BY w4 DESC, stamp DESC) AS p4, row_number() OVER (PARTITION BY entry ORDER BY w5 DESC, stamp DESC) AS p5, row_number() OVER (PARTITION BY entry ORDER BY w6 DESC, stamp DESC) AS p6, row_number() OVER (PARTITION BY entry ORDER BY w7 DESC, stamp DESC) AS p7, row_number() OVER (PARTITION BY entry ORDER BY w8 DESC, stamp DESC) AS p8 FROM counted) AS s
GROUP BY s.entry
ORDER BY CASE WHEN MAX(s.o1) IS NULL THEN 1 ELSE 0 END, MAX(s.o1), CASE WHEN MAX(s.o2) IS NULL THEN 1 ELSE 0 END, MAX(s.o2), MAX(s.stamp);
