-- 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
-- 公益创投情况 资金
-- :asOf 截至哪一天
WITH counted AS MATERIALIZED (
  SELECT r."year" AS b1,
    r."field" AS b2,
    1 AS v1,
    CASE WHEN (r."approved" > 0) THEN 1 END AS v2,
    r."applied" AS v3,
    r."approved" AS v4,
    r."paid" AS v5,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" AS stamp
  FROM "venture" AS r
  WHERE r."@submitted" IS NOT NULL
)
SELECT 2 AS "@level",
  0 AS "@width",
  s.b1 AS b1,
  s.b2 AS b2,
  COUNT(s.v1) AS m1n,
  1 AS m1d,
  COUNT(s.v2) AS m2n,
  1 AS m2d,
  COALESCE(SUM(s.v3), 0) AS m3n,
  1 AS m3d,
  COALESCE(SUM(s.v4), 0) AS m4n,
  1 AS m4d,
  COALESCE(SUM(s.v5), 0) AS m5n,
  1 AS m5d,
  (COALESCE(SUM(s.v5), 0) * sign(COALESCE(SUM(s.v4), 0))) AS m6n,
  NULLIF(abs(COALESCE(SUM(s.v4), 0)), 0) AS m6d
FROM counted AS s
GROUP BY s.b1, s.b2
UNION ALL
SELECT 1 AS "@level",
  0 AS "@width",
  s.b1 AS b1,
  NULL AS b2,
  COUNT(s.v1) AS m1n,
  1 AS m1d,
  COUNT(s.v2) AS m2n,
  1 AS m2d,
  COALESCE(SUM(s.v3), 0) AS m3n,
  1 AS m3d,
  COALESCE(SUM(s.v4), 0) AS m4n,
  1 AS m4d,
  COALESCE(SUM(s.v5), 0) AS m5n,
  1 AS m5d,
  (COALESCE(SUM(s.v5), 0) * sign(COALESCE(SUM(s.v4), 0))) AS m6n,
  NULLIF(abs(COALESCE(SUM(s.v4), 0)), 0) AS m6d
FROM counted AS s
GROUP BY s.b1
UNION ALL
SELECT 0 AS "@level",
  0 AS "@width",
  NULL AS b1,
  NULL AS b2,
  COUNT(s.v1) AS m1n,
  1 AS m1d,
  COUNT(s.v2) AS m2n,
  1 AS m2d,
  COALESCE(SUM(s.v3), 0) AS m3n,
  1 AS m3d,
  COALESCE(SUM(s.v4), 0) AS m4n,
  1 AS m4d,
  COALESCE(SUM(s.v5), 0) AS m5n,
  1 AS m5d,
  (COALESCE(SUM(s.v5), 0) * sign(COALESCE(SUM(s.v4), 0))) AS m6n,
  NULLIF(abs(COALESCE(SUM(s.v4), 0)), 0) AS m6d
FROM counted AS s;

-- 公益创投情况 执行情况
-- :asOf 截至哪一天
WITH counted AS MATERIALIZED (
  SELECT r."venture" AS o1,
    r."stage" AS o2,
    r."@id" AS entry,
    r."venture" AS v1,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w1,
    r."org" AS v2,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w2,
    r."stage" AS v3,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w3,
    r."spent" AS v4,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w4,
    r."executed" AS v5,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w5,
    r."@state" AS v6,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w6,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" AS stamp
  FROM "ventureReport" AS r
  WHERE r."@submitted" IS NOT NULL
)
SELECT s.entry AS entry,
  MAX(CASE WHEN s.p1 = 1 AND s.w1 = 1 THEN s.v1 END) AS m1,
  MAX(CASE WHEN s.p2 = 1 AND s.w2 = 1 THEN s.v2 END) AS m2,
  MAX(CASE WHEN s.p3 = 1 AND s.w3 = 1 THEN s.v3 END) AS m3,
  MAX(CASE WHEN s.p4 = 1 AND s.w4 = 1 THEN s.v4 END) AS m4n,
  1 AS m4d,
  MAX(CASE WHEN s.p5 = 1 AND s.w5 = 1 THEN s.v5 END) AS m5n,
  1000 AS m5d,
  MAX(CASE WHEN s.p6 = 1 AND s.w6 = 1 THEN s.v6 END) AS m6
FROM (SELECT counted.*, row_number() OVER (PARTITION BY entry ORDER BY w1 DESC, stamp DESC) AS p1, row_number() OVER (PARTITION BY entry ORDER BY w2 DESC, stamp DESC) AS p2, row_number() OVER (PARTITION BY entry ORDER BY w3 DESC, stamp DESC) AS p3, row_number() OVER (PARTITION BY entry ORDER BY w4 DESC, stamp DESC) AS p4, row_number() OVER (PARTITION BY entry ORDER BY w5 DESC, stamp DESC) AS p5, row_number() OVER (PARTITION BY entry ORDER BY w6 DESC, stamp DESC) AS p6 FROM counted) AS s
GROUP BY s.entry
ORDER BY CASE WHEN MAX(s.o1) IS NULL THEN 1 ELSE 0 END, MAX(s.o1), CASE WHEN MAX(s.o2) IS NULL THEN 1 ELSE 0 END, CASE MAX(s.o2) WHEN '中期' THEN 0 WHEN '结项' THEN 1 END, MAX(s.stamp);
