-- 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
-- 联席会议情况
-- :asOf 截至哪一天
WITH counted AS MATERIALIZED (
  SELECT r."year" AS b1,
    r."level" AS b2,
    r."quarter" AS c1,
    1 AS v1,
    r."openActions" AS v2,
    CASE WHEN (r."nextDue" < CAST(:asOf AS text)) THEN 1 END AS v3,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" AS stamp
  FROM "jointMeeting" AS r
  WHERE r."@submitted" IS NOT NULL
)
SELECT 2 AS "@level",
  1 AS "@width",
  s.b1 AS b1,
  s.b2 AS b2,
  s.c1 AS c1,
  COUNT(s.v1) AS m1n,
  1 AS m1d,
  COALESCE(SUM(s.v2), 0) AS m2n,
  1 AS m2d,
  COUNT(s.v3) AS m3n,
  1 AS m3d
FROM counted AS s
GROUP BY s.b1, s.b2, s.c1
UNION ALL
SELECT 2 AS "@level",
  0 AS "@width",
  s.b1 AS b1,
  s.b2 AS b2,
  NULL AS c1,
  COUNT(s.v1) AS m1n,
  1 AS m1d,
  COALESCE(SUM(s.v2), 0) AS m2n,
  1 AS m2d,
  COUNT(s.v3) AS m3n,
  1 AS m3d
FROM counted AS s
GROUP BY s.b1, s.b2
UNION ALL
SELECT 0 AS "@level",
  1 AS "@width",
  NULL AS b1,
  NULL AS b2,
  s.c1 AS c1,
  COUNT(s.v1) AS m1n,
  1 AS m1d,
  COALESCE(SUM(s.v2), 0) AS m2n,
  1 AS m2d,
  COUNT(s.v3) AS m3n,
  1 AS m3d
FROM counted AS s
GROUP BY s.c1
UNION ALL
SELECT 0 AS "@level",
  0 AS "@width",
  NULL AS b1,
  NULL AS b2,
  NULL AS c1,
  COUNT(s.v1) AS m1n,
  1 AS m1d,
  COALESCE(SUM(s.v2), 0) AS m2n,
  1 AS m2d,
  COUNT(s.v3) AS m3n,
  1 AS m3d
FROM counted AS s;
