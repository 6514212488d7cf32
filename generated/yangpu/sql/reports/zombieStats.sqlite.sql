-- 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
-- 僵尸型排查情况
-- :asOf 截至哪一天
WITH counted AS MATERIALIZED (
  SELECT r."year" AS b1,
    r."street" AS b2,
    r."org" AS v1,
    CASE WHEN (r."hits" >= 1) THEN 1 END AS v2,
    CASE WHEN (r."absentYears" >= 2) THEN 1 END AS v3,
    CASE WHEN (r."failedYears" >= 2) THEN 1 END AS v4,
    CASE WHEN (r."inactive" = TRUE) THEN 1 END AS v5,
    CASE WHEN (r."unreachable" = TRUE) THEN 1 END AS v6,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" AS stamp
  FROM "zombieCheck" AS r
  WHERE r."@submitted" IS NOT NULL
)
SELECT 2 AS "@level",
  0 AS "@width",
  s.b1 AS b1,
  s.b2 AS b2,
  COUNT(DISTINCT s.v1) AS m1n,
  1 AS m1d,
  COUNT(s.v2) AS m2n,
  1 AS m2d,
  COUNT(s.v3) AS m3n,
  1 AS m3d,
  COUNT(s.v4) AS m4n,
  1 AS m4d,
  COUNT(s.v5) AS m5n,
  1 AS m5d,
  COUNT(s.v6) AS m6n,
  1 AS m6d
FROM counted AS s
GROUP BY s.b1, s.b2
UNION ALL
SELECT 1 AS "@level",
  0 AS "@width",
  s.b1 AS b1,
  NULL AS b2,
  COUNT(DISTINCT s.v1) AS m1n,
  1 AS m1d,
  COUNT(s.v2) AS m2n,
  1 AS m2d,
  COUNT(s.v3) AS m3n,
  1 AS m3d,
  COUNT(s.v4) AS m4n,
  1 AS m4d,
  COUNT(s.v5) AS m5n,
  1 AS m5d,
  COUNT(s.v6) AS m6n,
  1 AS m6d
FROM counted AS s
GROUP BY s.b1
UNION ALL
SELECT 0 AS "@level",
  0 AS "@width",
  NULL AS b1,
  NULL AS b2,
  COUNT(DISTINCT s.v1) AS m1n,
  1 AS m1d,
  COUNT(s.v2) AS m2n,
  1 AS m2d,
  COUNT(s.v3) AS m3n,
  1 AS m3d,
  COUNT(s.v4) AS m4n,
  1 AS m4d,
  COUNT(s.v5) AS m5n,
  1 AS m5d,
  COUNT(s.v6) AS m6n,
  1 AS m6d
FROM counted AS s;

-- 僵尸型排查情况
-- :asOf 截至哪一天
WITH counted AS MATERIALIZED (
  SELECT r."handling" AS b1,
    r."outcome" AS c1,
    r."org" AS v1,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" AS stamp
  FROM "zombieCheck" AS r
  WHERE r."@submitted" IS NOT NULL
)
SELECT 1 AS "@level",
  1 AS "@width",
  s.b1 AS b1,
  s.c1 AS c1,
  COUNT(DISTINCT s.v1) AS m1n,
  1 AS m1d
FROM counted AS s
GROUP BY s.b1, s.c1
UNION ALL
SELECT 1 AS "@level",
  0 AS "@width",
  s.b1 AS b1,
  NULL AS c1,
  COUNT(DISTINCT s.v1) AS m1n,
  1 AS m1d
FROM counted AS s
GROUP BY s.b1
UNION ALL
SELECT 0 AS "@level",
  1 AS "@width",
  NULL AS b1,
  s.c1 AS c1,
  COUNT(DISTINCT s.v1) AS m1n,
  1 AS m1d
FROM counted AS s
GROUP BY s.c1
UNION ALL
SELECT 0 AS "@level",
  0 AS "@width",
  NULL AS b1,
  NULL AS c1,
  COUNT(DISTINCT s.v1) AS m1n,
  1 AS m1d
FROM counted AS s;
