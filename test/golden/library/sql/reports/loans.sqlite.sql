-- 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
-- 借阅统计
-- :asOf 截至哪一天
WITH counted AS MATERIALIZED (
  SELECT r."branch" AS b1,
    r."readerKind" AS b2,
    r."reader" AS v1,
    1 AS v2,
    r."bookCount" AS v3,
    CASE WHEN (r."@conclusion" = '良好') THEN 1 END AS v4,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" AS stamp
  FROM "loan" AS r
  WHERE r."@submitted" IS NOT NULL
    AND (CAST(substr(r."borrowedOn", 1, 4) AS integer) = CAST(substr(CAST(:asOf AS text), 1, 4) AS integer))
)
SELECT 2 AS "@level",
  0 AS "@width",
  s.b1 AS b1,
  s.b2 AS b2,
  COUNT(DISTINCT s.v1) AS m1n,
  1 AS m1d,
  COUNT(s.v2) AS m2n,
  1 AS m2d,
  (COUNT(s.v2) * sign((SELECT COUNT(t.v2) FROM counted AS t))) AS m3n,
  NULLIF(abs((SELECT COUNT(t.v2) FROM counted AS t)), 0) AS m3d,
  COALESCE(SUM(s.v3), 0) AS m4n,
  1 AS m4d,
  (COUNT(s.v4) * sign(COUNT(s.v2))) AS m5n,
  NULLIF(abs(COUNT(s.v2)), 0) AS m5d
FROM counted AS s
GROUP BY s.b1, s.b2
UNION ALL
SELECT 1 AS "@level",
  0 AS "@width",
  s.b1 AS b1,
  NULL AS b2,
  COUNT(DISTINCT s.v1) AS m1n,
  1 AS m1d,
  COUNT(s.v2) AS m2n,
  1 AS m2d,
  (COUNT(s.v2) * sign((SELECT COUNT(t.v2) FROM counted AS t))) AS m3n,
  NULLIF(abs((SELECT COUNT(t.v2) FROM counted AS t)), 0) AS m3d,
  COALESCE(SUM(s.v3), 0) AS m4n,
  1 AS m4d,
  (COUNT(s.v4) * sign(COUNT(s.v2))) AS m5n,
  NULLIF(abs(COUNT(s.v2)), 0) AS m5d
FROM counted AS s
GROUP BY s.b1
UNION ALL
SELECT 0 AS "@level",
  0 AS "@width",
  NULL AS b1,
  NULL AS b2,
  COUNT(DISTINCT s.v1) AS m1n,
  1 AS m1d,
  COUNT(s.v2) AS m2n,
  1 AS m2d,
  (COUNT(s.v2) * sign((SELECT COUNT(t.v2) FROM counted AS t))) AS m3n,
  NULLIF(abs((SELECT COUNT(t.v2) FROM counted AS t)), 0) AS m3d,
  COALESCE(SUM(s.v3), 0) AS m4n,
  1 AS m4d,
  (COUNT(s.v4) * sign(COUNT(s.v2))) AS m5n,
  NULLIF(abs(COUNT(s.v2)), 0) AS m5d
FROM counted AS s;

-- 借阅统计
-- :asOf 截至哪一天
WITH counted AS MATERIALIZED (
  SELECT CAST(substr(r."borrowedOn", 6, 2) AS integer) AS b1,
    r."missingPrice" AS v1,
    r."@conclusion" AS v2,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w2,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" AS stamp
  FROM "loan" AS r
  WHERE r."@submitted" IS NOT NULL
    AND (CAST(substr(r."borrowedOn", 1, 4) AS integer) = CAST(substr(CAST(:asOf AS text), 1, 4) AS integer))
)
SELECT 1 AS "@level",
  0 AS "@width",
  s.b1 AS b1,
  SUM(CASE WHEN s.p1 IN ((s.k1 + 1) / 2, (s.k1 + 2) / 2) THEN s.v1 END) AS m1n,
  NULLIF(COUNT(CASE WHEN s.p1 IN ((s.k1 + 1) / 2, (s.k1 + 2) / 2) THEN s.v1 END), 0) AS m1d,
  MAX(CASE WHEN s.p2 = 1 AND s.w2 = 1 THEN s.v2 END) AS m2
FROM (SELECT counted.*, row_number() OVER (PARTITION BY b1 ORDER BY CASE WHEN v1 IS NULL THEN 1 ELSE 0 END, v1) AS p1, COUNT(v1) OVER (PARTITION BY b1) AS k1, row_number() OVER (PARTITION BY b1 ORDER BY w2 DESC, stamp DESC) AS p2 FROM counted) AS s
GROUP BY s.b1
UNION ALL
SELECT 0 AS "@level",
  0 AS "@width",
  NULL AS b1,
  SUM(CASE WHEN s.p1 IN ((s.k1 + 1) / 2, (s.k1 + 2) / 2) THEN s.v1 END) AS m1n,
  NULLIF(COUNT(CASE WHEN s.p1 IN ((s.k1 + 1) / 2, (s.k1 + 2) / 2) THEN s.v1 END), 0) AS m1d,
  MAX(CASE WHEN s.p2 = 1 AND s.w2 = 1 THEN s.v2 END) AS m2
FROM (SELECT counted.*, row_number() OVER (ORDER BY CASE WHEN v1 IS NULL THEN 1 ELSE 0 END, v1) AS p1, COUNT(v1) OVER () AS k1, row_number() OVER (ORDER BY w2 DESC, stamp DESC) AS p2 FROM counted) AS s;
