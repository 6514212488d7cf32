-- 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
-- 执法案件情况
-- :asOf 截至哪一天
WITH counted AS MATERIALIZED (
  SELECT r."result" AS b1,
    CAST(CAST(substr(r."openedOn", 1, 4) AS integer) AS numeric) AS c1,
    1 AS v1,
    CASE WHEN (NOT (r."decidedOn" IS NULL)) THEN 1 END AS v2,
    CAST(r."daysUsed" AS numeric) AS v3,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" AS stamp
  FROM "case" AS r
  WHERE r."@submitted" IS NOT NULL
)
SELECT 1 AS "@level",
  1 AS "@width",
  s.b1 AS b1,
  s.c1 AS c1,
  CAST(COUNT(s.v1) AS numeric) AS m1n,
  numeric '1' AS m1d,
  CAST(COUNT(s.v2) AS numeric) AS m2n,
  numeric '1' AS m2d,
  CAST(SUM(s.v3) AS numeric) AS m3n,
  CAST(NULLIF(COUNT(s.v3), 0) AS numeric) AS m3d
FROM counted AS s
GROUP BY s.b1, s.c1
UNION ALL
SELECT 1 AS "@level",
  0 AS "@width",
  s.b1 AS b1,
  NULL AS c1,
  CAST(COUNT(s.v1) AS numeric) AS m1n,
  numeric '1' AS m1d,
  CAST(COUNT(s.v2) AS numeric) AS m2n,
  numeric '1' AS m2d,
  CAST(SUM(s.v3) AS numeric) AS m3n,
  CAST(NULLIF(COUNT(s.v3), 0) AS numeric) AS m3d
FROM counted AS s
GROUP BY s.b1
UNION ALL
SELECT 0 AS "@level",
  1 AS "@width",
  NULL AS b1,
  s.c1 AS c1,
  CAST(COUNT(s.v1) AS numeric) AS m1n,
  numeric '1' AS m1d,
  CAST(COUNT(s.v2) AS numeric) AS m2n,
  numeric '1' AS m2d,
  CAST(SUM(s.v3) AS numeric) AS m3n,
  CAST(NULLIF(COUNT(s.v3), 0) AS numeric) AS m3d
FROM counted AS s
GROUP BY s.c1
UNION ALL
SELECT 0 AS "@level",
  0 AS "@width",
  NULL AS b1,
  NULL AS c1,
  CAST(COUNT(s.v1) AS numeric) AS m1n,
  numeric '1' AS m1d,
  CAST(COUNT(s.v2) AS numeric) AS m2n,
  numeric '1' AS m2d,
  CAST(SUM(s.v3) AS numeric) AS m3n,
  CAST(NULLIF(COUNT(s.v3), 0) AS numeric) AS m3d
FROM counted AS s;
