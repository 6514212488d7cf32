-- 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
-- 部门回复情况 各部门
-- :asOf 截至哪一天
WITH counted AS MATERIALIZED (
  SELECT r."department" AS b1,
    1 AS v1,
    CASE WHEN (NOT (r."repliedOn" IS NULL)) THEN 1 END AS v2,
    CASE WHEN r."late" THEN 1 END AS v3,
    CASE WHEN ((r."@state" = '待回复') AND (r."dueOn" < CAST(:asOf AS text))) THEN 1 END AS v4,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" AS stamp
  FROM "deptOpinion" AS r
  WHERE r."@submitted" IS NOT NULL
    AND (r."askedOn" <= CAST(:asOf AS text))
)
SELECT 1 AS "@level",
  0 AS "@width",
  s.b1 AS b1,
  COUNT(s.v1) AS m1n,
  1 AS m1d,
  COUNT(s.v2) AS m2n,
  1 AS m2d,
  (COUNT(s.v2) * sign(COUNT(s.v1))) AS m3n,
  NULLIF(abs(COUNT(s.v1)), 0) AS m3d,
  COUNT(s.v3) AS m4n,
  1 AS m4d,
  COUNT(s.v4) AS m5n,
  1 AS m5d
FROM counted AS s
GROUP BY s.b1
UNION ALL
SELECT 0 AS "@level",
  0 AS "@width",
  NULL AS b1,
  COUNT(s.v1) AS m1n,
  1 AS m1d,
  COUNT(s.v2) AS m2n,
  1 AS m2d,
  (COUNT(s.v2) * sign(COUNT(s.v1))) AS m3n,
  NULLIF(abs(COUNT(s.v1)), 0) AS m3d,
  COUNT(s.v3) AS m4n,
  1 AS m4d,
  COUNT(s.v4) AS m5n,
  1 AS m5d
FROM counted AS s;

-- 部门回复情况 还没有回复的
-- :asOf 截至哪一天
WITH counted AS MATERIALIZED (
  SELECT r."dueOn" AS o1,
    r."department" AS o2,
    r."@id" AS entry,
    r."department" AS v1,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w1,
    r."about" AS v2,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w2,
    r."question" AS v3,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w3,
    r."askedOn" AS v4,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w4,
    r."dueOn" AS v5,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w5,
    CAST(julianday(r."dueOn") - julianday(CAST(:asOf AS text)) AS INTEGER) AS v6,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w6,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" AS stamp
  FROM "deptOpinion" AS r
  WHERE r."@submitted" IS NOT NULL
    AND (r."@state" = '待回复')
)
SELECT s.entry AS entry,
  MAX(CASE WHEN s.p1 = 1 AND s.w1 = 1 THEN s.v1 END) AS m1,
  MAX(CASE WHEN s.p2 = 1 AND s.w2 = 1 THEN s.v2 END) AS m2,
  MAX(CASE WHEN s.p3 = 1 AND s.w3 = 1 THEN s.v3 END) AS m3,
  MAX(CASE WHEN s.p4 = 1 AND s.w4 = 1 THEN s.v4 END) AS m4,
  MAX(CASE WHEN s.p5 = 1 AND s.w5 = 1 THEN s.v5 END) AS m5,
  MAX(CASE WHEN s.p6 = 1 AND s.w6 = 1 THEN s.v6 END) AS m6n,
  1 AS m6d
FROM (SELECT counted.*, row_number() OVER (PARTITION BY entry ORDER BY w1 DESC, stamp DESC) AS p1, row_number() OVER (PARTITION BY entry ORDER BY w2 DESC, stamp DESC) AS p2, row_number() OVER (PARTITION BY entry ORDER BY w3 DESC, stamp DESC) AS p3, row_number() OVER (PARTITION BY entry ORDER BY w4 DESC, stamp DESC) AS p4, row_number() OVER (PARTITION BY entry ORDER BY w5 DESC, stamp DESC) AS p5, row_number() OVER (PARTITION BY entry ORDER BY w6 DESC, stamp DESC) AS p6 FROM counted) AS s
GROUP BY s.entry
ORDER BY CASE WHEN MAX(s.o1) IS NULL THEN 1 ELSE 0 END, MAX(s.o1), CASE WHEN MAX(s.o2) IS NULL THEN 1 ELSE 0 END, CASE MAX(s.o2) WHEN 'GA' THEN 0 WHEN 'SC' THEN 1 WHEN 'SW' THEN 2 WHEN 'MZ' THEN 3 WHEN 'WS' THEN 4 WHEN 'TZ' THEN 5 WHEN 'WX' THEN 6 WHEN 'JR' THEN 7 END, MAX(s.stamp);
