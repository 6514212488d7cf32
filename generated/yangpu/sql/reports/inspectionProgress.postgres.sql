-- 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
-- 年检进度 进度
-- :asOf 截至哪一天
WITH counted AS MATERIALIZED (
  SELECT r."street" AS b1,
    (SELECT t1."orgType" FROM "org" AS t1 WHERE t1."@id" = r."org") AS b2,
    r."org" AS v1,
    CASE WHEN (CAST(r."filed" AS numeric) > numeric '0') THEN r."org" END AS v2,
    CASE WHEN (r."@conclusion" = '未参检') THEN r."org" END AS v3,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" AS stamp
  FROM "participation" AS r
  WHERE r."@submitted" IS NOT NULL
    AND ((CAST(r."reportYear" AS numeric) = (CAST(CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) AS numeric) - numeric '1')) AND (r."@conclusion" <> '不参加本年年检'))
)
SELECT 2 AS "@level",
  0 AS "@width",
  s.b1 AS b1,
  s.b2 AS b2,
  CAST(COUNT(DISTINCT s.v1) AS numeric) AS m1n,
  numeric '1' AS m1d,
  CAST(COUNT(DISTINCT s.v2) AS numeric) AS m2n,
  numeric '1' AS m2d,
  (CAST(COUNT(DISTINCT s.v2) AS numeric) * sign(CAST(COUNT(DISTINCT s.v1) AS numeric))) AS m3n,
  NULLIF(abs(CAST(COUNT(DISTINCT s.v1) AS numeric)), numeric '0') AS m3d,
  CAST(COUNT(DISTINCT s.v3) AS numeric) AS m4n,
  numeric '1' AS m4d
FROM counted AS s
GROUP BY s.b1, s.b2
UNION ALL
SELECT 1 AS "@level",
  0 AS "@width",
  s.b1 AS b1,
  NULL AS b2,
  CAST(COUNT(DISTINCT s.v1) AS numeric) AS m1n,
  numeric '1' AS m1d,
  CAST(COUNT(DISTINCT s.v2) AS numeric) AS m2n,
  numeric '1' AS m2d,
  (CAST(COUNT(DISTINCT s.v2) AS numeric) * sign(CAST(COUNT(DISTINCT s.v1) AS numeric))) AS m3n,
  NULLIF(abs(CAST(COUNT(DISTINCT s.v1) AS numeric)), numeric '0') AS m3d,
  CAST(COUNT(DISTINCT s.v3) AS numeric) AS m4n,
  numeric '1' AS m4d
FROM counted AS s
GROUP BY s.b1
UNION ALL
SELECT 0 AS "@level",
  0 AS "@width",
  NULL AS b1,
  NULL AS b2,
  CAST(COUNT(DISTINCT s.v1) AS numeric) AS m1n,
  numeric '1' AS m1d,
  CAST(COUNT(DISTINCT s.v2) AS numeric) AS m2n,
  numeric '1' AS m2d,
  (CAST(COUNT(DISTINCT s.v2) AS numeric) * sign(CAST(COUNT(DISTINCT s.v1) AS numeric))) AS m3n,
  NULLIF(abs(CAST(COUNT(DISTINCT s.v1) AS numeric)), numeric '0') AS m3d,
  CAST(COUNT(DISTINCT s.v3) AS numeric) AS m4n,
  numeric '1' AS m4d
FROM counted AS s;

-- 年检进度 已报的走到哪一步
-- :asOf 截至哪一天
WITH counted AS MATERIALIZED (
  SELECT r."orgType" AS b1,
    r."supervisor" AS b2,
    r."@state" AS c1,
    r."org" AS v1,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" AS stamp
  FROM "annualInspection" AS r
  WHERE r."@submitted" IS NOT NULL
    AND (CAST(r."reportYear" AS numeric) = (CAST(CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) AS numeric) - numeric '1'))
)
SELECT 2 AS "@level",
  1 AS "@width",
  s.b1 AS b1,
  s.b2 AS b2,
  s.c1 AS c1,
  CAST(COUNT(DISTINCT s.v1) AS numeric) AS m1n,
  numeric '1' AS m1d
FROM counted AS s
GROUP BY s.b1, s.b2, s.c1
UNION ALL
SELECT 2 AS "@level",
  0 AS "@width",
  s.b1 AS b1,
  s.b2 AS b2,
  NULL AS c1,
  CAST(COUNT(DISTINCT s.v1) AS numeric) AS m1n,
  numeric '1' AS m1d
FROM counted AS s
GROUP BY s.b1, s.b2
UNION ALL
SELECT 1 AS "@level",
  1 AS "@width",
  s.b1 AS b1,
  NULL AS b2,
  s.c1 AS c1,
  CAST(COUNT(DISTINCT s.v1) AS numeric) AS m1n,
  numeric '1' AS m1d
FROM counted AS s
GROUP BY s.b1, s.c1
UNION ALL
SELECT 1 AS "@level",
  0 AS "@width",
  s.b1 AS b1,
  NULL AS b2,
  NULL AS c1,
  CAST(COUNT(DISTINCT s.v1) AS numeric) AS m1n,
  numeric '1' AS m1d
FROM counted AS s
GROUP BY s.b1
UNION ALL
SELECT 0 AS "@level",
  1 AS "@width",
  NULL AS b1,
  NULL AS b2,
  s.c1 AS c1,
  CAST(COUNT(DISTINCT s.v1) AS numeric) AS m1n,
  numeric '1' AS m1d
FROM counted AS s
GROUP BY s.c1
UNION ALL
SELECT 0 AS "@level",
  0 AS "@width",
  NULL AS b1,
  NULL AS b2,
  NULL AS c1,
  CAST(COUNT(DISTINCT s.v1) AS numeric) AS m1n,
  numeric '1' AS m1d
FROM counted AS s;
