-- 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
-- 创新案例情况 各届各领域
-- :asOf 截至哪一天
WITH counted AS MATERIALIZED (
  SELECT r."call" AS b1,
    r."field" AS b2,
    1 AS v1,
    CASE WHEN (r."@state" = '入选十大') THEN 1 END AS v2,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" AS stamp
  FROM "innovationCase" AS r
  WHERE r."@submitted" IS NOT NULL
)
SELECT 2 AS "@level",
  0 AS "@width",
  s.b1 AS b1,
  s.b2 AS b2,
  CAST(COUNT(s.v1) AS numeric) AS m1n,
  numeric '1' AS m1d,
  CAST(COUNT(s.v2) AS numeric) AS m2n,
  numeric '1' AS m2d,
  (CAST(COUNT(s.v2) AS numeric) * sign(CAST(COUNT(s.v1) AS numeric))) AS m3n,
  NULLIF(abs(CAST(COUNT(s.v1) AS numeric)), numeric '0') AS m3d
FROM counted AS s
GROUP BY s.b1, s.b2
UNION ALL
SELECT 1 AS "@level",
  0 AS "@width",
  s.b1 AS b1,
  NULL AS b2,
  CAST(COUNT(s.v1) AS numeric) AS m1n,
  numeric '1' AS m1d,
  CAST(COUNT(s.v2) AS numeric) AS m2n,
  numeric '1' AS m2d,
  (CAST(COUNT(s.v2) AS numeric) * sign(CAST(COUNT(s.v1) AS numeric))) AS m3n,
  NULLIF(abs(CAST(COUNT(s.v1) AS numeric)), numeric '0') AS m3d
FROM counted AS s
GROUP BY s.b1
UNION ALL
SELECT 0 AS "@level",
  0 AS "@width",
  NULL AS b1,
  NULL AS b2,
  CAST(COUNT(s.v1) AS numeric) AS m1n,
  numeric '1' AS m1d,
  CAST(COUNT(s.v2) AS numeric) AS m2n,
  numeric '1' AS m2d,
  (CAST(COUNT(s.v2) AS numeric) * sign(CAST(COUNT(s.v1) AS numeric))) AS m3n,
  NULLIF(abs(CAST(COUNT(s.v1) AS numeric)), numeric '0') AS m3d
FROM counted AS s;

-- 创新案例情况 入选名单
-- :asOf 截至哪一天
WITH counted AS MATERIALIZED (
  SELECT r."call" AS o1,
    CAST(r."finalScore" AS numeric) AS o2,
    r."@id" AS entry,
    r."title" AS v1,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w1,
    r."org" AS v2,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w2,
    r."call" AS v3,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w3,
    r."field" AS v4,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w4,
    CAST(r."finalScore" AS numeric) AS v5,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w5,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" AS stamp
  FROM "innovationCase" AS r
  WHERE r."@submitted" IS NOT NULL
    AND (r."@state" = '入选十大')
)
SELECT s.entry AS entry,
  MAX(CASE WHEN s.p1 = 1 AND s.w1 = 1 THEN s.v1 END) AS m1,
  MAX(CASE WHEN s.p2 = 1 AND s.w2 = 1 THEN s.v2 END) AS m2,
  MAX(CASE WHEN s.p3 = 1 AND s.w3 = 1 THEN s.v3 END) AS m3,
  MAX(CASE WHEN s.p4 = 1 AND s.w4 = 1 THEN s.v4 END) AS m4,
  MAX(CASE WHEN s.p5 = 1 AND s.w5 = 1 THEN s.v5 END) AS m5n,
  numeric '100' AS m5d
FROM (SELECT counted.*, row_number() OVER (PARTITION BY entry ORDER BY w1 DESC, stamp DESC) AS p1, row_number() OVER (PARTITION BY entry ORDER BY w2 DESC, stamp DESC) AS p2, row_number() OVER (PARTITION BY entry ORDER BY w3 DESC, stamp DESC) AS p3, row_number() OVER (PARTITION BY entry ORDER BY w4 DESC, stamp DESC) AS p4, row_number() OVER (PARTITION BY entry ORDER BY w5 DESC, stamp DESC) AS p5 FROM counted) AS s
GROUP BY s.entry
ORDER BY CASE WHEN MAX(s.o1) IS NULL THEN 1 ELSE 0 END, MAX(s.o1), CASE WHEN MAX(s.o2) IS NULL THEN 1 ELSE 0 END, MAX(s.o2), MAX(s.stamp);
