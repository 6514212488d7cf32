-- 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
-- 待采集超期：党建检查点
-- :today 哪一天，如 2026-07-01
SELECT r."@id" FROM "partyCheckpoint" AS r
WHERE ((r."@state" = '待采集') AND (CAST(julianday(CAST(:today AS text)) - julianday(r."triggeredOn") AS INTEGER) > CASE WHEN CAST(:today AS text) IS NOT NULL THEN 30 END))
ORDER BY r."@id";
