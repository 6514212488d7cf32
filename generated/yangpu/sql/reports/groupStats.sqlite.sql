-- 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
-- 群众团队情况 街道和类别
-- :asOf 截至哪一天
WITH counted AS MATERIALIZED (
  SELECT r."street" AS b1,
    r."kind" AS c1,
    1 AS v1,
    r."members" AS v2,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" AS stamp
  FROM "group" AS r
  WHERE r."@submitted" IS NOT NULL
    AND (r."filedOn" <= CAST(:asOf AS text))
    AND (r."stoppedOn" IS NULL OR r."stoppedOn" >= CAST(:asOf AS text))
)
SELECT 1 AS "@level",
  1 AS "@width",
  s.b1 AS b1,
  s.c1 AS c1,
  COUNT(s.v1) AS m1n,
  1 AS m1d,
  COALESCE(SUM(s.v2), 0) AS m2n,
  1 AS m2d
FROM counted AS s
GROUP BY s.b1, s.c1
UNION ALL
SELECT 1 AS "@level",
  0 AS "@width",
  s.b1 AS b1,
  NULL AS c1,
  COUNT(s.v1) AS m1n,
  1 AS m1d,
  COALESCE(SUM(s.v2), 0) AS m2n,
  1 AS m2d
FROM counted AS s
GROUP BY s.b1
UNION ALL
SELECT 0 AS "@level",
  1 AS "@width",
  NULL AS b1,
  s.c1 AS c1,
  COUNT(s.v1) AS m1n,
  1 AS m1d,
  COALESCE(SUM(s.v2), 0) AS m2n,
  1 AS m2d
FROM counted AS s
GROUP BY s.c1
UNION ALL
SELECT 0 AS "@level",
  0 AS "@width",
  NULL AS b1,
  NULL AS c1,
  COUNT(s.v1) AS m1n,
  1 AS m1d,
  COALESCE(SUM(s.v2), 0) AS m2n,
  1 AS m2d
FROM counted AS s;

-- 群众团队情况 年度确认
-- :asOf 截至哪一天
WITH counted AS MATERIALIZED (
  SELECT r."street" AS b1,
    r."committee" AS b2,
    1 AS v1,
    CASE WHEN (SELECT CASE WHEN COUNT(CASE WHEN (t1."year" = CAST(substr(CAST(:asOf AS text), 1, 4) AS integer)) THEN 1 END) > 0 THEN TRUE WHEN COUNT(CASE WHEN ((t1."year" = CAST(substr(CAST(:asOf AS text), 1, 4) AS integer))) IS NULL THEN 1 END) > 0 THEN NULL ELSE FALSE END FROM "group.confirmations" AS t1 WHERE t1."@record" = r."@id") THEN 1 END AS v2,
    CASE WHEN (SELECT CASE WHEN COUNT(CASE WHEN ((t2."year" = CAST(substr(CAST(:asOf AS text), 1, 4) AS integer)) AND (t2."active" = TRUE)) THEN 1 END) > 0 THEN TRUE WHEN COUNT(CASE WHEN (((t2."year" = CAST(substr(CAST(:asOf AS text), 1, 4) AS integer)) AND (t2."active" = TRUE))) IS NULL THEN 1 END) > 0 THEN NULL ELSE FALSE END FROM "group.confirmations" AS t2 WHERE t2."@record" = r."@id") THEN 1 END AS v3,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" AS stamp
  FROM "group" AS r
  WHERE r."@submitted" IS NOT NULL
    AND (r."filedOn" <= CAST(:asOf AS text))
    AND (r."stoppedOn" IS NULL OR r."stoppedOn" >= CAST(:asOf AS text))
)
SELECT 2 AS "@level",
  0 AS "@width",
  s.b1 AS b1,
  s.b2 AS b2,
  COUNT(s.v1) AS m1n,
  1 AS m1d,
  COUNT(s.v2) AS m2n,
  1 AS m2d,
  COUNT(s.v3) AS m3n,
  1 AS m3d,
  (COUNT(s.v2) * sign(COUNT(s.v1))) AS m4n,
  NULLIF(abs(COUNT(s.v1)), 0) AS m4d
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
  COUNT(s.v3) AS m3n,
  1 AS m3d,
  (COUNT(s.v2) * sign(COUNT(s.v1))) AS m4n,
  NULLIF(abs(COUNT(s.v1)), 0) AS m4d
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
  COUNT(s.v3) AS m3n,
  1 AS m3d,
  (COUNT(s.v2) * sign(COUNT(s.v1))) AS m4n,
  NULLIF(abs(COUNT(s.v1)), 0) AS m4d
FROM counted AS s;
