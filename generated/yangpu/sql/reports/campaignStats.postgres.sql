-- 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
-- 专项行动情况
-- :asOf 截至哪一天
WITH counted AS MATERIALIZED (
  SELECT r."kind" AS b1,
    r."campaign" AS b2,
    r."campaign" AS v1,
    CASE WHEN (r."conclusion" = '发现问题') THEN 1 END AS v2,
    CASE WHEN (r."@state" = '已整改') THEN 1 END AS v3,
    CAST(r."illegalTotal" AS numeric) AS v4,
    CAST(r."refundedTotal" AS numeric) AS v5,
    CAST(r."relief" AS numeric) AS v6,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" AS stamp
  FROM "campaignReturn" AS r
  WHERE r."@submitted" IS NOT NULL
)
SELECT 2 AS "@level",
  0 AS "@width",
  s.b1 AS b1,
  s.b2 AS b2,
  CAST(COUNT(DISTINCT s.v1) AS numeric) AS m1n,
  numeric '1' AS m1d,
  CAST(COUNT(s.v2) AS numeric) AS m2n,
  numeric '1' AS m2d,
  CAST(COUNT(s.v3) AS numeric) AS m3n,
  numeric '1' AS m3d,
  COALESCE(CAST(SUM(s.v4) AS numeric), numeric '0') AS m4n,
  numeric '1' AS m4d,
  COALESCE(CAST(SUM(s.v5) AS numeric), numeric '0') AS m5n,
  numeric '1' AS m5d,
  (COALESCE(CAST(SUM(s.v5) AS numeric), numeric '0') * sign(COALESCE(CAST(SUM(s.v4) AS numeric), numeric '0'))) AS m6n,
  NULLIF(abs(COALESCE(CAST(SUM(s.v4) AS numeric), numeric '0')), numeric '0') AS m6d,
  COALESCE(CAST(SUM(s.v6) AS numeric), numeric '0') AS m7n,
  numeric '1' AS m7d
FROM counted AS s
GROUP BY s.b1, s.b2
UNION ALL
SELECT 1 AS "@level",
  0 AS "@width",
  s.b1 AS b1,
  NULL AS b2,
  CAST(COUNT(DISTINCT s.v1) AS numeric) AS m1n,
  numeric '1' AS m1d,
  CAST(COUNT(s.v2) AS numeric) AS m2n,
  numeric '1' AS m2d,
  CAST(COUNT(s.v3) AS numeric) AS m3n,
  numeric '1' AS m3d,
  COALESCE(CAST(SUM(s.v4) AS numeric), numeric '0') AS m4n,
  numeric '1' AS m4d,
  COALESCE(CAST(SUM(s.v5) AS numeric), numeric '0') AS m5n,
  numeric '1' AS m5d,
  (COALESCE(CAST(SUM(s.v5) AS numeric), numeric '0') * sign(COALESCE(CAST(SUM(s.v4) AS numeric), numeric '0'))) AS m6n,
  NULLIF(abs(COALESCE(CAST(SUM(s.v4) AS numeric), numeric '0')), numeric '0') AS m6d,
  COALESCE(CAST(SUM(s.v6) AS numeric), numeric '0') AS m7n,
  numeric '1' AS m7d
FROM counted AS s
GROUP BY s.b1
UNION ALL
SELECT 0 AS "@level",
  0 AS "@width",
  NULL AS b1,
  NULL AS b2,
  CAST(COUNT(DISTINCT s.v1) AS numeric) AS m1n,
  numeric '1' AS m1d,
  CAST(COUNT(s.v2) AS numeric) AS m2n,
  numeric '1' AS m2d,
  CAST(COUNT(s.v3) AS numeric) AS m3n,
  numeric '1' AS m3d,
  COALESCE(CAST(SUM(s.v4) AS numeric), numeric '0') AS m4n,
  numeric '1' AS m4d,
  COALESCE(CAST(SUM(s.v5) AS numeric), numeric '0') AS m5n,
  numeric '1' AS m5d,
  (COALESCE(CAST(SUM(s.v5) AS numeric), numeric '0') * sign(COALESCE(CAST(SUM(s.v4) AS numeric), numeric '0'))) AS m6n,
  NULLIF(abs(COALESCE(CAST(SUM(s.v4) AS numeric), numeric '0')), numeric '0') AS m6d,
  COALESCE(CAST(SUM(s.v6) AS numeric), numeric '0') AS m7n,
  numeric '1' AS m7d
FROM counted AS s;
