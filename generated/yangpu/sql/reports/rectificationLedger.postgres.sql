-- 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
-- 整改情况 整改进展
-- :asOf 截至哪一天
WITH counted AS MATERIALIZED (
  SELECT r."source" AS b1,
    1 AS v1,
    CASE WHEN ((r."@state" <> '已销号') AND (r."dueNow" < CAST(:asOf AS text))) THEN 1 END AS v2,
    CASE WHEN (r."@state" = '已销号') THEN 1 END AS v3,
    CASE WHEN r."inTime" THEN 1 END AS v4,
    CAST(r."daysUsed" AS numeric) AS v5,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" AS stamp
  FROM "rectification" AS r
  WHERE r."@submitted" IS NOT NULL
    AND (COALESCE(r."voidReason", '') = '')
    AND (r."servedOn" <= CAST(:asOf AS text))
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
  (CAST(COUNT(s.v4) AS numeric) * sign(CAST(COUNT(s.v1) AS numeric))) AS m4n,
  NULLIF(abs(CAST(COUNT(s.v1) AS numeric)), numeric '0') AS m4d,
  CAST(SUM(CASE WHEN s.p5 IN ((s.k5 + 1) / 2, (s.k5 + 2) / 2) THEN s.v5 END) AS numeric) AS m5n,
  CAST(NULLIF(COUNT(CASE WHEN s.p5 IN ((s.k5 + 1) / 2, (s.k5 + 2) / 2) THEN s.v5 END), 0) AS numeric) AS m5d
FROM (SELECT counted.*, row_number() OVER (PARTITION BY b1 ORDER BY CASE WHEN v5 IS NULL THEN 1 ELSE 0 END, v5) AS p5, COUNT(v5) OVER (PARTITION BY b1) AS k5 FROM counted) AS s
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
  (CAST(COUNT(s.v4) AS numeric) * sign(CAST(COUNT(s.v1) AS numeric))) AS m4n,
  NULLIF(abs(CAST(COUNT(s.v1) AS numeric)), numeric '0') AS m4d,
  CAST(SUM(CASE WHEN s.p5 IN ((s.k5 + 1) / 2, (s.k5 + 2) / 2) THEN s.v5 END) AS numeric) AS m5n,
  CAST(NULLIF(COUNT(CASE WHEN s.p5 IN ((s.k5 + 1) / 2, (s.k5 + 2) / 2) THEN s.v5 END), 0) AS numeric) AS m5d
FROM (SELECT counted.*, row_number() OVER (ORDER BY CASE WHEN v5 IS NULL THEN 1 ELSE 0 END, v5) AS p5, COUNT(v5) OVER () AS k5 FROM counted) AS s;

-- 整改情况 没有销号的
-- :asOf 截至哪一天
WITH counted AS MATERIALIZED (
  SELECT r."dueNow" AS o1,
    r."number" AS o2,
    r."@id" AS entry,
    r."org" AS v1,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w1,
    r."street" AS v2,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w2,
    r."number" AS v3,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w3,
    r."source" AS v4,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w4,
    r."officer" AS v5,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w5,
    r."servedOn" AS v6,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w6,
    r."dueNow" AS v7,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w7,
    CAST(CAST(r."dueNow" AS date) - CAST(CAST(:asOf AS text) AS date) AS numeric) AS v8,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w8,
    r."@state" AS v9,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w9,
    r."escalation" AS v10,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w10,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" AS stamp
  FROM "rectification" AS r
  WHERE r."@submitted" IS NOT NULL
    AND ((COALESCE(r."voidReason", '') = '') AND (r."@state" <> '已销号'))
    AND (r."servedOn" <= CAST(:asOf AS text))
)
SELECT s.entry AS entry,
  MAX(CASE WHEN s.p1 = 1 AND s.w1 = 1 THEN s.v1 END) AS m1,
  MAX(CASE WHEN s.p2 = 1 AND s.w2 = 1 THEN s.v2 END) AS m2,
  MAX(CASE WHEN s.p3 = 1 AND s.w3 = 1 THEN s.v3 END) AS m3,
  MAX(CASE WHEN s.p4 = 1 AND s.w4 = 1 THEN s.v4 END) AS m4,
  MAX(CASE WHEN s.p5 = 1 AND s.w5 = 1 THEN s.v5 END) AS m5,
  MAX(CASE WHEN s.p6 = 1 AND s.w6 = 1 THEN s.v6 END) AS m6,
  MAX(CASE WHEN s.p7 = 1 AND s.w7 = 1 THEN s.v7 END) AS m7,
  MAX(CASE WHEN s.p8 = 1 AND s.w8 = 1 THEN s.v8 END) AS m8n,
  numeric '1' AS m8d,
  MAX(CASE WHEN s.p9 = 1 AND s.w9 = 1 THEN s.v9 END) AS m9,
  MAX(CASE WHEN s.p10 = 1 AND s.w10 = 1 THEN s.v10 END) AS m10
FROM (SELECT counted.*, row_number() OVER (PARTITION BY entry ORDER BY w1 DESC, stamp DESC) AS p1, row_number() OVER (PARTITION BY entry ORDER BY w2 DESC, stamp DESC) AS p2, row_number() OVER (PARTITION BY entry ORDER BY w3 DESC, stamp DESC) AS p3, row_number() OVER (PARTITION BY entry ORDER BY w4 DESC, stamp DESC) AS p4, row_number() OVER (PARTITION BY entry ORDER BY w5 DESC, stamp DESC) AS p5, row_number() OVER (PARTITION BY entry ORDER BY w6 DESC, stamp DESC) AS p6, row_number() OVER (PARTITION BY entry ORDER BY w7 DESC, stamp DESC) AS p7, row_number() OVER (PARTITION BY entry ORDER BY w8 DESC, stamp DESC) AS p8, row_number() OVER (PARTITION BY entry ORDER BY w9 DESC, stamp DESC) AS p9, row_number() OVER (PARTITION BY entry ORDER BY w10 DESC, stamp DESC) AS p10 FROM counted) AS s
GROUP BY s.entry
ORDER BY CASE WHEN MAX(s.o1) IS NULL THEN 1 ELSE 0 END, MAX(s.o1), CASE WHEN MAX(s.o2) IS NULL THEN 1 ELSE 0 END, MAX(s.o2), MAX(s.stamp);
