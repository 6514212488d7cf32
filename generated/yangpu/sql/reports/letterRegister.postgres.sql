-- 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
-- 发文登记簿 份数和作废
-- :asOf 截至哪一天
WITH counted AS MATERIALIZED (
  SELECT r."kind" AS b1,
    1 AS v1,
    CASE WHEN (COALESCE(r."voidReason", '') = '') THEN 1 END AS v2,
    CASE WHEN (NOT (COALESCE(r."voidReason", '') = '')) THEN 1 END AS v3,
    CASE WHEN (NOT (r."servedOn" IS NULL)) THEN 1 END AS v4,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" AS stamp
  FROM "letter" AS r
  WHERE r."@submitted" IS NOT NULL
    AND (r."issuedOn" >= CASE WHEN CAST(CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) AS numeric) BETWEEN numeric '1000' AND numeric '9999' THEN CAST(CAST(CAST(CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) AS numeric) AS integer) AS text) || '-01-01' END AND r."issuedOn" <= CAST(:asOf AS text))
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
  CAST(COUNT(s.v4) AS numeric) AS m4n,
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
  CAST(COUNT(s.v3) AS numeric) AS m3n,
  numeric '1' AS m3d,
  CAST(COUNT(s.v4) AS numeric) AS m4n,
  numeric '1' AS m4d
FROM counted AS s;

-- 发文登记簿 登记簿
-- :asOf 截至哪一天
WITH counted AS MATERIALIZED (
  SELECT r."kind" AS o1,
    r."issuedOn" AS o2,
    r."number" AS o3,
    r."@id" AS entry,
    r."number" AS v1,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w1,
    r."kind" AS v2,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w2,
    r."title" AS v3,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w3,
    r."addressee" AS v4,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w4,
    r."issuedOn" AS v5,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w5,
    r."servedOn" AS v6,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w6,
    r."dueOn" AS v7,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w7,
    r."voidReason" AS v8,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w8,
    r."@state" AS v9,
    CASE WHEN TRUE THEN 1 ELSE 0 END AS w9,
    r."@submitted" || ' ' || r."@created" || ' ' || r."@id" AS stamp
  FROM "letter" AS r
  WHERE r."@submitted" IS NOT NULL
    AND (r."issuedOn" >= CASE WHEN CAST(CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) AS numeric) BETWEEN numeric '1000' AND numeric '9999' THEN CAST(CAST(CAST(CAST(substr(CAST(:asOf AS text), 1, 4) AS integer) AS numeric) AS integer) AS text) || '-01-01' END AND r."issuedOn" <= CAST(:asOf AS text))
)
SELECT s.entry AS entry,
  MAX(CASE WHEN s.p1 = 1 AND s.w1 = 1 THEN s.v1 END) AS m1,
  MAX(CASE WHEN s.p2 = 1 AND s.w2 = 1 THEN s.v2 END) AS m2,
  MAX(CASE WHEN s.p3 = 1 AND s.w3 = 1 THEN s.v3 END) AS m3,
  MAX(CASE WHEN s.p4 = 1 AND s.w4 = 1 THEN s.v4 END) AS m4,
  MAX(CASE WHEN s.p5 = 1 AND s.w5 = 1 THEN s.v5 END) AS m5,
  MAX(CASE WHEN s.p6 = 1 AND s.w6 = 1 THEN s.v6 END) AS m6,
  MAX(CASE WHEN s.p7 = 1 AND s.w7 = 1 THEN s.v7 END) AS m7,
  MAX(CASE WHEN s.p8 = 1 AND s.w8 = 1 THEN s.v8 END) AS m8,
  MAX(CASE WHEN s.p9 = 1 AND s.w9 = 1 THEN s.v9 END) AS m9
FROM (SELECT counted.*, row_number() OVER (PARTITION BY entry ORDER BY w1 DESC, stamp DESC) AS p1, row_number() OVER (PARTITION BY entry ORDER BY w2 DESC, stamp DESC) AS p2, row_number() OVER (PARTITION BY entry ORDER BY w3 DESC, stamp DESC) AS p3, row_number() OVER (PARTITION BY entry ORDER BY w4 DESC, stamp DESC) AS p4, row_number() OVER (PARTITION BY entry ORDER BY w5 DESC, stamp DESC) AS p5, row_number() OVER (PARTITION BY entry ORDER BY w6 DESC, stamp DESC) AS p6, row_number() OVER (PARTITION BY entry ORDER BY w7 DESC, stamp DESC) AS p7, row_number() OVER (PARTITION BY entry ORDER BY w8 DESC, stamp DESC) AS p8, row_number() OVER (PARTITION BY entry ORDER BY w9 DESC, stamp DESC) AS p9 FROM counted) AS s
GROUP BY s.entry
ORDER BY CASE WHEN MAX(s.o1) IS NULL THEN 1 ELSE 0 END, CASE MAX(s.o1) WHEN '整改' THEN 0 WHEN '建议' THEN 1 WHEN '约谈' THEN 2 WHEN '检查' THEN 3 WHEN '告知' THEN 4 WHEN '决定' THEN 5 END, CASE WHEN MAX(s.o2) IS NULL THEN 1 ELSE 0 END, MAX(s.o2), CASE WHEN MAX(s.o3) IS NULL THEN 1 ELSE 0 END, MAX(s.o3), MAX(s.stamp);
