-- 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
-- 协商活动 联系点
-- :asOf 截至哪一天
WITH counted AS MATERIALIZED (
  SELECT r."kind" AS b1,
    1 AS v1,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" AS stamp
  FROM "contactPoint" AS r
  WHERE r."@submitted" IS NOT NULL
    AND (r."setUpOn" <= CAST(:asOf AS text))
    AND (r."closedOn" IS NULL OR r."closedOn" >= CAST(:asOf AS text))
)
SELECT 1 AS "@level",
  0 AS "@width",
  s.b1 AS b1,
  COUNT(s.v1) AS m1n,
  1 AS m1d
FROM counted AS s
GROUP BY s.b1
UNION ALL
SELECT 0 AS "@level",
  0 AS "@width",
  NULL AS b1,
  COUNT(s.v1) AS m1n,
  1 AS m1d
FROM counted AS s;

-- 协商活动 各联系点
-- :asOf 截至哪一天
WITH counted AS MATERIALIZED (
  SELECT r."kind" AS o1,
    r."name" AS o2,
    r."@id" AS entry,
    r."name" AS v1,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w1,
    r."kind" AS v2,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w2,
    r."street" AS v3,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w3,
    r."task" AS v4,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w4,
    (SELECT COUNT(*) FROM "consultation" AS t1 WHERE t1."@submitted" IS NOT NULL AND ((t1."point" = r."@id") AND (CAST(substr(substr(t1."heldAt", 1, 10), 1, 4) AS integer) = CAST(substr(CAST(:asOf AS text), 1, 4) AS integer)) AND (t1."@state" IN ('已举办', '成果跟踪', '办结')))) AS v5,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w5,
    (SELECT COUNT(*) FROM "consultationOutcome" AS t2 WHERE t2."@submitted" IS NOT NULL AND ((t2."point" = r."@id") AND (CAST(substr(substr(t2."heldAt", 1, 10), 1, 4) AS integer) = CAST(substr(CAST(:asOf AS text), 1, 4) AS integer)))) AS v6,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w6,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" AS stamp
  FROM "contactPoint" AS r
  WHERE r."@submitted" IS NOT NULL
    AND (r."setUpOn" <= CAST(:asOf AS text))
    AND (r."closedOn" IS NULL OR r."closedOn" >= CAST(:asOf AS text))
)
SELECT s.entry AS entry,
  MAX(CASE WHEN s.p1 = 1 AND s.w1 = 1 THEN s.v1 END) AS m1,
  MAX(CASE WHEN s.p2 = 1 AND s.w2 = 1 THEN s.v2 END) AS m2,
  MAX(CASE WHEN s.p3 = 1 AND s.w3 = 1 THEN s.v3 END) AS m3,
  MAX(CASE WHEN s.p4 = 1 AND s.w4 = 1 THEN s.v4 END) AS m4n,
  1 AS m4d,
  MAX(CASE WHEN s.p5 = 1 AND s.w5 = 1 THEN s.v5 END) AS m5n,
  1 AS m5d,
  MAX(CASE WHEN s.p6 = 1 AND s.w6 = 1 THEN s.v6 END) AS m6n,
  1 AS m6d
FROM (SELECT counted.*, row_number() OVER (PARTITION BY entry ORDER BY w1 DESC, stamp DESC) AS p1, row_number() OVER (PARTITION BY entry ORDER BY w2 DESC, stamp DESC) AS p2, row_number() OVER (PARTITION BY entry ORDER BY w3 DESC, stamp DESC) AS p3, row_number() OVER (PARTITION BY entry ORDER BY w4 DESC, stamp DESC) AS p4, row_number() OVER (PARTITION BY entry ORDER BY w5 DESC, stamp DESC) AS p5, row_number() OVER (PARTITION BY entry ORDER BY w6 DESC, stamp DESC) AS p6 FROM counted) AS s
GROUP BY s.entry
ORDER BY CASE WHEN MAX(s.o1) IS NULL THEN 1 ELSE 0 END, CASE MAX(s.o1) WHEN '专业' THEN 0 WHEN '社区' THEN 1 WHEN '协会商会' THEN 2 END, CASE WHEN MAX(s.o2) IS NULL THEN 1 ELSE 0 END, MAX(s.o2), MAX(s.stamp);

-- 协商活动 成果
-- :asOf 截至哪一天
WITH counted AS MATERIALIZED (
  SELECT r."kind" AS b1,
    1 AS v1,
    r."companyCode" AS v2,
    r."amount" AS v3,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" AS stamp
  FROM "consultationOutcome" AS r
  WHERE r."@submitted" IS NOT NULL
    AND (substr(r."heldAt", 1, 10) >= CASE WHEN CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) BETWEEN 1000 AND 9999 THEN CAST(CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) AS text) || '-01-01' END AND substr(r."heldAt", 1, 10) <= CAST(:asOf AS text))
)
SELECT 1 AS "@level",
  0 AS "@width",
  s.b1 AS b1,
  COUNT(s.v1) AS m1n,
  1 AS m1d,
  COUNT(DISTINCT s.v2) AS m2n,
  1 AS m2d,
  COALESCE(SUM(s.v3), 0) AS m3n,
  1 AS m3d
FROM counted AS s
GROUP BY s.b1
UNION ALL
SELECT 0 AS "@level",
  0 AS "@width",
  NULL AS b1,
  COUNT(s.v1) AS m1n,
  1 AS m1d,
  COUNT(DISTINCT s.v2) AS m2n,
  1 AS m2d,
  COALESCE(SUM(s.v3), 0) AS m3n,
  1 AS m3d
FROM counted AS s;
