-- 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
-- 重大事项情况
-- :asOf 截至哪一天
WITH counted AS MATERIALIZED (
  SELECT r."kind" AS b1,
    CAST(CAST(substr(r."startsOn", 1, 4) AS integer) AS numeric) AS c1,
    1 AS v1,
    r."@id" AS v2,
    CASE WHEN (CAST(r."ahead" AS numeric) < CAST(r."aheadDue" AS numeric)) THEN 1 END AS v3,
    CASE WHEN (r."handling" = '提示') THEN 1 END AS v4,
    CASE WHEN (r."handling" = '建议暂缓') THEN 1 END AS v5,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" AS stamp
  FROM "majorEvent" AS r
  WHERE r."@submitted" IS NOT NULL
)
SELECT 1 AS "@level",
  1 AS "@width",
  s.b1 AS b1,
  s.c1 AS c1,
  CAST(COUNT(s.v1) AS numeric) AS m1n,
  numeric '1' AS m1d,
  CAST(COUNT(DISTINCT s.v2) AS numeric) AS m2n,
  numeric '1' AS m2d,
  CAST(COUNT(s.v3) AS numeric) AS m3n,
  numeric '1' AS m3d,
  CAST(COUNT(s.v4) AS numeric) AS m4n,
  numeric '1' AS m4d,
  CAST(COUNT(s.v5) AS numeric) AS m5n,
  numeric '1' AS m5d
FROM counted AS s
GROUP BY s.b1, s.c1
UNION ALL
SELECT 1 AS "@level",
  0 AS "@width",
  s.b1 AS b1,
  NULL AS c1,
  CAST(COUNT(s.v1) AS numeric) AS m1n,
  numeric '1' AS m1d,
  CAST(COUNT(DISTINCT s.v2) AS numeric) AS m2n,
  numeric '1' AS m2d,
  CAST(COUNT(s.v3) AS numeric) AS m3n,
  numeric '1' AS m3d,
  CAST(COUNT(s.v4) AS numeric) AS m4n,
  numeric '1' AS m4d,
  CAST(COUNT(s.v5) AS numeric) AS m5n,
  numeric '1' AS m5d
FROM counted AS s
GROUP BY s.b1
UNION ALL
SELECT 0 AS "@level",
  1 AS "@width",
  NULL AS b1,
  s.c1 AS c1,
  CAST(COUNT(s.v1) AS numeric) AS m1n,
  numeric '1' AS m1d,
  CAST(COUNT(DISTINCT s.v2) AS numeric) AS m2n,
  numeric '1' AS m2d,
  CAST(COUNT(s.v3) AS numeric) AS m3n,
  numeric '1' AS m3d,
  CAST(COUNT(s.v4) AS numeric) AS m4n,
  numeric '1' AS m4d,
  CAST(COUNT(s.v5) AS numeric) AS m5n,
  numeric '1' AS m5d
FROM counted AS s
GROUP BY s.c1
UNION ALL
SELECT 0 AS "@level",
  0 AS "@width",
  NULL AS b1,
  NULL AS c1,
  CAST(COUNT(s.v1) AS numeric) AS m1n,
  numeric '1' AS m1d,
  CAST(COUNT(DISTINCT s.v2) AS numeric) AS m2n,
  numeric '1' AS m2d,
  CAST(COUNT(s.v3) AS numeric) AS m3n,
  numeric '1' AS m3d,
  CAST(COUNT(s.v4) AS numeric) AS m4n,
  numeric '1' AS m4d,
  CAST(COUNT(s.v5) AS numeric) AS m5n,
  numeric '1' AS m5d
FROM counted AS s;
