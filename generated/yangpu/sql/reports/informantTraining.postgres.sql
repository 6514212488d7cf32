-- 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
-- 信息员培训情况
-- :asOf 截至哪一天
WITH counted AS MATERIALIZED (
  SELECT r."street" AS b1,
    1 AS v1,
    CASE WHEN (r."trainedOn" >= CASE WHEN CAST(CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) AS numeric) BETWEEN numeric '1000' AND numeric '9999' THEN CAST(CAST(CAST(CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) AS numeric) AS integer) AS text) || '-01-01' END) THEN 1 END AS v2,
    CASE WHEN (CAST(CAST(CAST(:asOf AS text) AS date) - CAST(r."confirmedOn" AS date) AS numeric) > CASE WHEN CAST(:asOf AS text) IS NOT NULL THEN numeric '180' END) THEN 1 END AS v3,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" AS stamp
  FROM "informant" AS r
  WHERE r."@submitted" IS NOT NULL
    AND (r."@state" = '在岗')
)
SELECT 1 AS "@level",
  0 AS "@width",
  s.b1 AS b1,
  CAST(COUNT(s.v1) AS numeric) AS m1n,
  numeric '1' AS m1d,
  CAST(COUNT(s.v2) AS numeric) AS m2n,
  numeric '1' AS m2d,
  (CAST(COUNT(s.v2) AS numeric) * sign(CAST(COUNT(s.v1) AS numeric))) AS m3n,
  NULLIF(abs(CAST(COUNT(s.v1) AS numeric)), numeric '0') AS m3d,
  CAST(COUNT(s.v3) AS numeric) AS m4n,
  numeric '1' AS m4d
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
  (CAST(COUNT(s.v2) AS numeric) * sign(CAST(COUNT(s.v1) AS numeric))) AS m3n,
  NULLIF(abs(CAST(COUNT(s.v1) AS numeric)), numeric '0') AS m3d,
  CAST(COUNT(s.v3) AS numeric) AS m4n,
  numeric '1' AS m4d
FROM counted AS s;
