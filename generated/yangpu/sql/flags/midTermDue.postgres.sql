-- 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
-- 该中期检查：公益创投
-- :today 哪一天，如 2026-07-01
SELECT r."@id" FROM "venture" AS r
WHERE ((r."@state" = '首付已拨') AND (CAST(CAST(CAST(:today AS text) AS date) - CAST(r."startsOn" AS date) AS numeric) >= CAST(CAST(r."endsOn" AS date) - CAST(CAST(:today AS text) AS date) AS numeric)))
ORDER BY r."@id";
