-- 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
-- 联系点网络
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
  CAST(COUNT(s.v1) AS numeric) AS m1n,
  numeric '1' AS m1d
FROM counted AS s
GROUP BY s.b1
UNION ALL
SELECT 0 AS "@level",
  0 AS "@width",
  NULL AS b1,
  CAST(COUNT(s.v1) AS numeric) AS m1n,
  numeric '1' AS m1d
FROM counted AS s;
