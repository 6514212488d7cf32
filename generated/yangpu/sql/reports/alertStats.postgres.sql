-- 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
-- 预警处置时效 处置情况
-- :asOf 截至哪一天
WITH counted AS MATERIALIZED (
  SELECT r."kind" AS b1,
    1 AS v1,
    CASE WHEN (r."urgency" = '紧急') THEN 1 END AS v2,
    CASE WHEN (r."verified" IN ('属实', '部分属实')) THEN 1 END AS v3,
    CASE WHEN (r."@state" = '已办结') THEN 1 END AS v4,
    CAST(r."hoursToAccept" AS numeric) AS v5,
    CASE WHEN ((r."urgency" = '紧急') AND (CAST(r."hoursToAccept" AS numeric) > (CASE WHEN CAST(:asOf AS text) IS NOT NULL THEN numeric '24' END * numeric '10'))) THEN 1 END AS v6,
    CAST(r."daysToAnswer" AS numeric) AS v7,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" AS stamp
  FROM "alert" AS r
  WHERE r."@submitted" IS NOT NULL
    AND (substr(r."reportedAt", 1, 10) >= CASE WHEN (CAST(CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) AS numeric) - numeric '1') BETWEEN numeric '1000' AND numeric '9999' THEN CAST(CAST((CAST(CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) AS numeric) - numeric '1') AS integer) AS text) || '-01-01' END AND substr(r."reportedAt", 1, 10) <= CAST(:asOf AS text))
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
  (CAST(COUNT(s.v4) AS numeric) * sign(CAST(COUNT(s.v1) AS numeric))) AS m4n,
  NULLIF(abs(CAST(COUNT(s.v1) AS numeric)), numeric '0') AS m4d,
  CAST(SUM(CASE WHEN s.p5 IN ((s.k5 + 1) / 2, (s.k5 + 2) / 2) THEN s.v5 END) AS numeric) AS m5n,
  (numeric '10' * CAST(NULLIF(COUNT(CASE WHEN s.p5 IN ((s.k5 + 1) / 2, (s.k5 + 2) / 2) THEN s.v5 END), 0) AS numeric)) AS m5d,
  CAST(COUNT(s.v6) AS numeric) AS m6n,
  numeric '1' AS m6d,
  CAST(SUM(CASE WHEN s.p7 IN ((s.k7 + 1) / 2, (s.k7 + 2) / 2) THEN s.v7 END) AS numeric) AS m7n,
  CAST(NULLIF(COUNT(CASE WHEN s.p7 IN ((s.k7 + 1) / 2, (s.k7 + 2) / 2) THEN s.v7 END), 0) AS numeric) AS m7d
FROM (SELECT counted.*, row_number() OVER (PARTITION BY b1 ORDER BY CASE WHEN v5 IS NULL THEN 1 ELSE 0 END, v5) AS p5, COUNT(v5) OVER (PARTITION BY b1) AS k5, row_number() OVER (PARTITION BY b1 ORDER BY CASE WHEN v7 IS NULL THEN 1 ELSE 0 END, v7) AS p7, COUNT(v7) OVER (PARTITION BY b1) AS k7 FROM counted) AS s
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
  (CAST(COUNT(s.v4) AS numeric) * sign(CAST(COUNT(s.v1) AS numeric))) AS m4n,
  NULLIF(abs(CAST(COUNT(s.v1) AS numeric)), numeric '0') AS m4d,
  CAST(SUM(CASE WHEN s.p5 IN ((s.k5 + 1) / 2, (s.k5 + 2) / 2) THEN s.v5 END) AS numeric) AS m5n,
  (numeric '10' * CAST(NULLIF(COUNT(CASE WHEN s.p5 IN ((s.k5 + 1) / 2, (s.k5 + 2) / 2) THEN s.v5 END), 0) AS numeric)) AS m5d,
  CAST(COUNT(s.v6) AS numeric) AS m6n,
  numeric '1' AS m6d,
  CAST(SUM(CASE WHEN s.p7 IN ((s.k7 + 1) / 2, (s.k7 + 2) / 2) THEN s.v7 END) AS numeric) AS m7n,
  CAST(NULLIF(COUNT(CASE WHEN s.p7 IN ((s.k7 + 1) / 2, (s.k7 + 2) / 2) THEN s.v7 END), 0) AS numeric) AS m7d
FROM (SELECT counted.*, row_number() OVER (ORDER BY CASE WHEN v5 IS NULL THEN 1 ELSE 0 END, v5) AS p5, COUNT(v5) OVER () AS k5, row_number() OVER (ORDER BY CASE WHEN v7 IS NULL THEN 1 ELSE 0 END, v7) AS p7, COUNT(v7) OVER () AS k7 FROM counted) AS s;

-- 预警处置时效 街道和类型
-- :asOf 截至哪一天
WITH counted AS MATERIALIZED (
  SELECT r."street" AS b1,
    r."kind" AS c1,
    1 AS v1,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" AS stamp
  FROM "alert" AS r
  WHERE r."@submitted" IS NOT NULL
    AND (substr(r."reportedAt", 1, 10) >= CASE WHEN (CAST(CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) AS numeric) - numeric '1') BETWEEN numeric '1000' AND numeric '9999' THEN CAST(CAST((CAST(CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) AS numeric) - numeric '1') AS integer) AS text) || '-01-01' END AND substr(r."reportedAt", 1, 10) <= CAST(:asOf AS text))
)
SELECT 1 AS "@level",
  1 AS "@width",
  s.b1 AS b1,
  s.c1 AS c1,
  CAST(COUNT(s.v1) AS numeric) AS m1n,
  numeric '1' AS m1d
FROM counted AS s
GROUP BY s.b1, s.c1
UNION ALL
SELECT 1 AS "@level",
  0 AS "@width",
  s.b1 AS b1,
  NULL AS c1,
  CAST(COUNT(s.v1) AS numeric) AS m1n,
  numeric '1' AS m1d
FROM counted AS s
GROUP BY s.b1
UNION ALL
SELECT 0 AS "@level",
  1 AS "@width",
  NULL AS b1,
  s.c1 AS c1,
  CAST(COUNT(s.v1) AS numeric) AS m1n,
  numeric '1' AS m1d
FROM counted AS s
GROUP BY s.c1
UNION ALL
SELECT 0 AS "@level",
  0 AS "@width",
  NULL AS b1,
  NULL AS c1,
  CAST(COUNT(s.v1) AS numeric) AS m1n,
  numeric '1' AS m1d
FROM counted AS s;
