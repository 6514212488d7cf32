-- 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
-- 重大事项情况
-- :asOf 截至哪一天
WITH counted AS MATERIALIZED (
  SELECT r."kind" AS b1,
    CAST(substr(r."startsOn", 1, 4) AS integer) AS c1,
    1 AS v1,
    r."@id" AS v2,
    CASE WHEN (r."ahead" < r."aheadDue") THEN 1 END AS v3,
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
  COUNT(s.v1) AS m1n,
  1 AS m1d,
  COUNT(DISTINCT s.v2) AS m2n,
  1 AS m2d,
  COUNT(s.v3) AS m3n,
  1 AS m3d,
  COUNT(s.v4) AS m4n,
  1 AS m4d,
  COUNT(s.v5) AS m5n,
  1 AS m5d
FROM counted AS s
GROUP BY s.b1, s.c1
UNION ALL
SELECT 1 AS "@level",
  0 AS "@width",
  s.b1 AS b1,
  NULL AS c1,
  COUNT(s.v1) AS m1n,
  1 AS m1d,
  COUNT(DISTINCT s.v2) AS m2n,
  1 AS m2d,
  COUNT(s.v3) AS m3n,
  1 AS m3d,
  COUNT(s.v4) AS m4n,
  1 AS m4d,
  COUNT(s.v5) AS m5n,
  1 AS m5d
FROM counted AS s
GROUP BY s.b1
UNION ALL
SELECT 0 AS "@level",
  1 AS "@width",
  NULL AS b1,
  s.c1 AS c1,
  COUNT(s.v1) AS m1n,
  1 AS m1d,
  COUNT(DISTINCT s.v2) AS m2n,
  1 AS m2d,
  COUNT(s.v3) AS m3n,
  1 AS m3d,
  COUNT(s.v4) AS m4n,
  1 AS m4d,
  COUNT(s.v5) AS m5n,
  1 AS m5d
FROM counted AS s
GROUP BY s.c1
UNION ALL
SELECT 0 AS "@level",
  0 AS "@width",
  NULL AS b1,
  NULL AS c1,
  COUNT(s.v1) AS m1n,
  1 AS m1d,
  COUNT(DISTINCT s.v2) AS m2n,
  1 AS m2d,
  COUNT(s.v3) AS m3n,
  1 AS m3d,
  COUNT(s.v4) AS m4n,
  1 AS m4d,
  COUNT(s.v5) AS m5n,
  1 AS m5d
FROM counted AS s;
