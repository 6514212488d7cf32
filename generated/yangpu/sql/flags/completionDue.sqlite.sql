-- 由 fangyuan build 生成，请勿改动。Made by fangyuan build from the .fy sources: do not edit.
-- 该结项：公益创投
-- :today 哪一天，如 2026-07-01
SELECT r."@id" FROM "venture" AS r
WHERE ((r."@state" = '中期') AND (r."endsOn" < CAST(:today AS text)))
ORDER BY r."@id";
