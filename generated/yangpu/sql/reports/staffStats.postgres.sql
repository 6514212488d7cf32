-- 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
-- 从业人员情况
-- :asOf 截至哪一天
WITH counted AS MATERIALIZED (
  SELECT r."orgType" AS b1,
    r."org" AS v1,
    CAST(r."staffTotal" AS numeric) AS v2,
    CAST(r."insured" AS numeric) AS v3,
    CAST(r."staffFull" AS numeric) AS v4,
    CAST(r."staffTotal" AS numeric) AS v5,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" AS stamp
  FROM "annualInspection" AS r
  WHERE r."@submitted" IS NOT NULL
    AND (CAST(r."reportYear" AS numeric) = (CAST(CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) AS numeric) - numeric '1'))
)
SELECT 1 AS "@level",
  0 AS "@width",
  s.b1 AS b1,
  CAST(COUNT(DISTINCT s.v1) AS numeric) AS m1n,
  numeric '1' AS m1d,
  COALESCE(CAST(SUM(s.v2) AS numeric), numeric '0') AS m2n,
  numeric '1' AS m2d,
  (COALESCE(CAST(SUM(s.v3) AS numeric), numeric '0') * sign(COALESCE(CAST(SUM(s.v4) AS numeric), numeric '0'))) AS m3n,
  NULLIF(abs(COALESCE(CAST(SUM(s.v4) AS numeric), numeric '0')), numeric '0') AS m3d,
  CAST(SUM(CASE WHEN s.p5 IN ((s.k5 + 1) / 2, (s.k5 + 2) / 2) THEN s.v5 END) AS numeric) AS m4n,
  CAST(NULLIF(COUNT(CASE WHEN s.p5 IN ((s.k5 + 1) / 2, (s.k5 + 2) / 2) THEN s.v5 END), 0) AS numeric) AS m4d
FROM (SELECT counted.*, row_number() OVER (PARTITION BY b1 ORDER BY CASE WHEN v5 IS NULL THEN 1 ELSE 0 END, v5) AS p5, COUNT(v5) OVER (PARTITION BY b1) AS k5 FROM counted) AS s
GROUP BY s.b1
UNION ALL
SELECT 0 AS "@level",
  0 AS "@width",
  NULL AS b1,
  CAST(COUNT(DISTINCT s.v1) AS numeric) AS m1n,
  numeric '1' AS m1d,
  COALESCE(CAST(SUM(s.v2) AS numeric), numeric '0') AS m2n,
  numeric '1' AS m2d,
  (COALESCE(CAST(SUM(s.v3) AS numeric), numeric '0') * sign(COALESCE(CAST(SUM(s.v4) AS numeric), numeric '0'))) AS m3n,
  NULLIF(abs(COALESCE(CAST(SUM(s.v4) AS numeric), numeric '0')), numeric '0') AS m3d,
  CAST(SUM(CASE WHEN s.p5 IN ((s.k5 + 1) / 2, (s.k5 + 2) / 2) THEN s.v5 END) AS numeric) AS m4n,
  CAST(NULLIF(COUNT(CASE WHEN s.p5 IN ((s.k5 + 1) / 2, (s.k5 + 2) / 2) THEN s.v5 END), 0) AS numeric) AS m4d
FROM (SELECT counted.*, row_number() OVER (ORDER BY CASE WHEN v5 IS NULL THEN 1 ELSE 0 END, v5) AS p5, COUNT(v5) OVER () AS k5 FROM counted) AS s;
