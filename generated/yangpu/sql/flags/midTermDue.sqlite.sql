-- 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
-- 该中期检查：公益创投
-- :today 哪一天，如 2026-07-01
SELECT r."@id" FROM "venture" AS r
WHERE ((r."@state" = '首付已拨') AND (CAST(julianday(CAST(:today AS text)) - julianday(r."startsOn") AS INTEGER) >= CAST(julianday(r."endsOn") - julianday(CAST(:today AS text)) AS INTEGER)))
ORDER BY r."@id";
