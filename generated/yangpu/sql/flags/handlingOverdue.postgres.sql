-- 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
-- 处置逾期：预警信息
-- :today 哪一天，如 2026-07-01
SELECT r."@id" FROM "alert" AS r
WHERE ((r."@state" = '处置中') AND (r."handleBy" < CAST(:today AS text)))
ORDER BY r."@id";
