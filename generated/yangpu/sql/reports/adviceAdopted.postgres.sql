-- 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
-- 建议采纳情况
-- :asOf 截至哪一天
WITH counted AS MATERIALIZED (
  SELECT CAST(CAST(substr(r."issuedOn", 1, 4) AS integer) AS numeric) AS b1,
    r."source" AS b2,
    1 AS v1,
    CASE WHEN (NOT (COALESCE(r."adopted", '') = '')) THEN 1 END AS v2,
    CASE WHEN (r."adopted" IN ('全部采纳', '部分采纳')) THEN 1 END AS v3,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" AS stamp
  FROM "adviceReply" AS r
  WHERE r."@submitted" IS NOT NULL
    AND (COALESCE(r."voidReason", '') = '')
)
SELECT 2 AS "@level",
  0 AS "@width",
  s.b1 AS b1,
  s.b2 AS b2,
  CAST(COUNT(s.v1) AS numeric) AS m1n,
  numeric '1' AS m1d,
  CAST(COUNT(s.v2) AS numeric) AS m2n,
  numeric '1' AS m2d,
  CAST(COUNT(s.v3) AS numeric) AS m3n,
  numeric '1' AS m3d,
  (CAST(COUNT(s.v3) AS numeric) * sign(CAST(COUNT(s.v1) AS numeric))) AS m4n,
  NULLIF(abs(CAST(COUNT(s.v1) AS numeric)), numeric '0') AS m4d
FROM counted AS s
GROUP BY s.b1, s.b2
UNION ALL
SELECT 0 AS "@level",
  0 AS "@width",
  NULL AS b1,
  NULL AS b2,
  CAST(COUNT(s.v1) AS numeric) AS m1n,
  numeric '1' AS m1d,
  CAST(COUNT(s.v2) AS numeric) AS m2n,
  numeric '1' AS m2d,
  CAST(COUNT(s.v3) AS numeric) AS m3n,
  numeric '1' AS m3d,
  (CAST(COUNT(s.v3) AS numeric) * sign(CAST(COUNT(s.v1) AS numeric))) AS m4n,
  NULLIF(abs(CAST(COUNT(s.v1) AS numeric)), numeric '0') AS m4d
FROM counted AS s;
