-- 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
-- 献计建议情况
-- :asOf 截至哪一天
WITH counted AS MATERIALIZED (
  SELECT r."field" AS b1,
    1 AS v1,
    CASE WHEN (NOT (r."answeredOn" IS NULL)) THEN 1 END AS v2,
    CASE WHEN (r."adopted" IN ('采纳', '部分采纳')) THEN 1 END AS v3,
    CASE WHEN ((r."@state" = '已交办') AND (r."answerBy" < CAST(:asOf AS text))) THEN 1 END AS v4,
    CASE WHEN (r."@state" = '转为议题') THEN 1 END AS v5,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" AS stamp
  FROM "suggestion" AS r
  WHERE r."@submitted" IS NOT NULL
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
  (CAST(COUNT(s.v3) AS numeric) * sign(CAST(COUNT(s.v1) AS numeric))) AS m4n,
  NULLIF(abs(CAST(COUNT(s.v1) AS numeric)), numeric '0') AS m4d,
  CAST(COUNT(s.v4) AS numeric) AS m5n,
  numeric '1' AS m5d,
  CAST(COUNT(s.v5) AS numeric) AS m6n,
  numeric '1' AS m6d
FROM counted AS s
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
  (CAST(COUNT(s.v3) AS numeric) * sign(CAST(COUNT(s.v1) AS numeric))) AS m4n,
  NULLIF(abs(CAST(COUNT(s.v1) AS numeric)), numeric '0') AS m4d,
  CAST(COUNT(s.v4) AS numeric) AS m5n,
  numeric '1' AS m5d,
  CAST(COUNT(s.v5) AS numeric) AS m6n,
  numeric '1' AS m6d
FROM counted AS s;

-- 献计建议情况 承办部门
-- :asOf 截至哪一天
WITH counted AS MATERIALIZED (
  SELECT r."unit" AS b1,
    1 AS v1,
    CASE WHEN (NOT (r."answeredOn" IS NULL)) THEN 1 END AS v2,
    CASE WHEN r."satisfied" THEN 1 END AS v3,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" AS stamp
  FROM "suggestion" AS r
  WHERE r."@submitted" IS NOT NULL
)
SELECT 1 AS "@level",
  0 AS "@width",
  s.b1 AS b1,
  CAST(COUNT(s.v1) AS numeric) AS m1n,
  numeric '1' AS m1d,
  CAST(COUNT(s.v2) AS numeric) AS m2n,
  numeric '1' AS m2d,
  CAST(COUNT(s.v3) AS numeric) AS m3n,
  numeric '1' AS m3d
FROM counted AS s
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
  numeric '1' AS m3d
FROM counted AS s;
